/** The report of a check as plain data: files, problems, changes and a preview. */
import type { Level } from '../problems/messages.ts';
import type { Excerpt } from './worker/excerpt.ts';

/** The first items of a long list; the worker keeps the rest. */
export interface Paged<T> {
  list: string;
  total: number;
  items: T[];
}

export interface FileView {
  id: number;
  name: string;
  /** Its path under `data/`; undefined while something must be asked. */
  path: string | undefined;
  /** What the name does not say, including what the reader has answered. */
  asks: { table: boolean; year: boolean };
  table: string | undefined;
  year: number | undefined;
  rows: number;
  problems: number;
  warnings: number;
  /** The file as it should be committed; undefined while it has problems. */
  canonical: string | undefined;
}

export interface ProblemView {
  level: Level;
  /** Set if problems of several files share a list. */
  file?: string;
  place: string;
  message: string;
  hint: string;
  /** A row to copy, if the fix is a row. */
  paste: string | undefined;
  /** How to silence a warning of a row, and the code to copy for it. */
  keep: { words: string; code: string } | undefined;
  excerpt: Excerpt | undefined;
}

export interface ProblemsOfFile {
  file: string;
  page: Paged<ProblemView>;
}

export interface ChangeView {
  key: string;
  column: string;
  /** Undefined for a new row. */
  before: string | undefined;
  after: string | undefined;
}

export interface StatusView {
  /** The mark as SVG text. */
  mark: string;
  label: string;
}

export interface IndicatorPreview {
  name: string;
  href: string;
  before: StatusView | undefined;
  after: StatusView;
  reason: string;
  finding: string;
  scope: string;
  /** SVG text for a wide and a narrow screen; undefined with too many values to draw. */
  charts: { wide: string; narrow: string } | undefined;
}

export interface TaskPreview {
  name: string;
  code: string;
  href: string;
  before: StatusView | undefined;
  after: StatusView;
  reason: string;
  results: { before: number; after: number };
}

export interface ReportPreview {
  agency: string;
  /** Name of the report: `Báo cáo năm 2026`. */
  name: string;
  before: StatusView;
  after: StatusView;
}

export interface Preview {
  indicators: IndicatorPreview[];
  tasks: TaskPreview[];
  reports: ReportPreview[];
}

export interface CheckReport {
  files: FileView[];
  /** Years and tables to choose from. */
  years: number[];
  tables: { value: string; label: string }[];
  problemCount: number;
  problems: ProblemsOfFile[];
  /** Doubtful values, which stop nothing. */
  warningCount: number;
  warnings: ProblemsOfFile[];
  /** Changes of frozen or published cells that need a row with a reason. */
  reasons: Paged<ProblemView>;
  changeCount: number;
  changes: { file: string; page: Paged<ChangeView> }[];
  /** Undefined while there are problems. */
  preview: Preview | undefined;
}
