/** What the page and its worker say to each other: plain data, nothing of the page's elements. */
import type { Prose } from '../addresses.ts';
import type { AsOf } from '../dataset/latest-day.ts';
import type { Site } from '../dataset/schemas/site.ts';
import type { Clause, IsoDate } from '../domain/types.ts';
import type { CheckReport, Paged } from './report.ts';

/** What the site's own endpoint gives: all that dropped files are checked and compared with. */
export interface Published {
  asOf: AsOf;
  site: Site;
  clauses: Clause[];
  /** The texts that are pages: ways people ask may name them. */
  prose: Prose[];
  /** The files of `data/` as they were read, decoded. */
  files: { path: string; text: string }[];
}

export interface GivenFile {
  id: number;
  /** With its folders where a whole folder was given. */
  name: string;
  bytes: Uint8Array;
  /** What the reader answered where the name alone does not tell. */
  table?: string;
  year?: number;
}

export type Request =
  | { kind: 'open'; address: string }
  | { kind: 'check'; turn: number; today: IsoDate; files: GivenFile[] }
  | { kind: 'more'; list: string; from: number };

export type Answer =
  | { kind: 'progress'; turn: number; words: string }
  | { kind: 'report'; turn: number; report: CheckReport }
  | { kind: 'more'; list: string; page: Paged<unknown> }
  | { kind: 'failed'; turn: number; reason: 'chua_tai_duoc' | 'loi' };
