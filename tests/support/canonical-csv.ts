/** A whole table as published: columns and rows joined. */
import { filledColumns, publishedColumns, publishedRows, writeRows } from '../../src/reading/canonical.ts';
import type { TableName } from '../../src/tables/table-names.ts';
import type { Tables } from '../../src/tables/rows.ts';

export function canonicalCsv(name: TableName, tables: Tables): string {
  const rows = publishedRows(name, tables);
  return writeRows(filledColumns(publishedColumns(name), rows), rows);
}
