/** The column that a row of `dieu-chinh` or `dinh-chinh` changes, and whether its values fit that column. */
import type { Amendment, Revision } from '../tables/rows.ts';
import { anySchema, type AnyColumn } from '../tables/any-table.ts';
import { readCell } from '../tables/column.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { tableId } from './snapshot.ts';

/** Undefined for a whole row, and for an unknown column. */
export function changedColumn(
  { table, column }: Pick<Revision, 'table' | 'column'>,
  own: WithOwnColumns,
): AnyColumn | undefined {
  const target = tableId(`data/${table}.csv`);
  return target && anySchema(target.table, own).columns.find(({ header }) => header === column);
}

/** Unreadable values are reported separately, and not compared. */
export function hasReadableValues(row: Amendment | Revision, own: WithOwnColumns): boolean {
  const column = changedColumn(row, own);
  return (
    column !== undefined && [row.before, row.after].every((cell) => 'value' in readCell(column, cell ?? ''))
  );
}
