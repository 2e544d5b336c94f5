/** A whole table as it is published: what the endpoints join from columns and rows. */
import { publishedColumns, publishedRows, writeRows } from '../../src/dataset/canonical.ts';
import type { TableName } from '../../src/dataset/table.ts';
import type { Tables } from '../../src/domain/types.ts';

export function canonicalCsv(name: TableName, tables: Tables): string {
  return writeRows(publishedColumns(name), publishedRows(name, tables));
}
