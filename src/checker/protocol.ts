/** What the page and its worker say to each other: plain data, nothing of the page's elements. */
import type { IsoDate } from '../calendar/dates.ts';
import type { CheckReport, Paged } from './report.ts';

export interface GivenFile {
  id: number;
  /** With its folders where a whole folder was given. */
  name: string;
  bytes: Uint8Array;
  /** What the reader answered where the name alone does not tell. */
  table?: string;
  year?: number;
}

export type CheckerRequest =
  | { kind: 'open'; address: string }
  | { kind: 'check'; turn: number; today: IsoDate; files: GivenFile[] }
  | { kind: 'more'; list: string; from: number };

export type CheckerAnswer =
  | { kind: 'progress'; turn: number; words: string }
  | { kind: 'report'; turn: number; report: CheckReport }
  | { kind: 'more'; list: string; page: Paged<unknown> }
  | { kind: 'failed'; turn: number; reason: 'chua_tai_duoc' | 'loi' };
