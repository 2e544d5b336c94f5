import type { OpenFile } from './open-file.ts';
import type { OpenTable } from './open-table.ts';

/** A table of the open data and its files. */
export interface PublishedTable {
  table: OpenTable;
  csv: OpenFile;
  /** The same bytes after a BOM, by which Excel detects the encoding. */
  excelCsv: OpenFile;
  json: OpenFile;
  schema: OpenFile;
}
