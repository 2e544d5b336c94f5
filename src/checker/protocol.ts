/** Messages between the page and its worker: plain data. */
import type { IsoDate } from '../calendar/dates.ts';
import type { CheckReport, Paged } from './report.ts';

export interface GivenFile {
  id: number;
  /** With its folders if a whole folder was given. */
  name: string;
  bytes: Uint8Array;
  /** The reader's answer if the name is not enough. */
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
