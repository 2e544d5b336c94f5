/** A whole table as it is published: what the endpoints join from columns and rows. */
import { filledColumns, publishedColumns, publishedRows, writeRows } from '../../src/reading/canonical.ts';
import type { TableName } from '../../src/tables/table-names.ts';
import type { Tables } from '../../src/tables/rows.ts';

export function canonicalCsv(name: TableName, tables: Tables): string {
  const rows = publishedRows(name, tables);
  return writeRows(filledColumns(publishedColumns(name), rows), rows);
}
