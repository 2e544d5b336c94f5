/** The rows of `dinh-chinh.csv` that give the reason for a change. */
import { compareText } from '../format/order.ts';
import type { Revision } from '../tables/rows.ts';
import type { Change } from './compare.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { canonicalCell } from './snapshot.ts';

/**
 * Rows of the same table, row and column that lead from the old value to the new one: two rows for a cell
 * changed on two days. Rows for a whole row (`*`) have no values. Values are compared in canonical spelling,
 * since office software writes `82,5` and `28/11/2024`.
 */
export function reasonsFor(
  revisions: readonly Revision[],
  change: Pick<Change, 'table' | 'key' | 'column' | 'before' | 'after'>,
  own: WithOwnColumns = {},
): Revision[] {
  const { table, key, column } = change;
  const ofCell = revisions
    .filter((row) => row.table === table && row.key === key && row.column === column)
    .toSorted((a, b) => compareText(a.date, b.date));
  if (column === '*') return ofCell;
  const spelled = (cell: string | undefined) => canonicalCell(change, cell ?? '', own);
  const last = ofCell.findLastIndex((row) => spelled(row.after) === (change.after ?? ''));
  for (let first = last; first >= 0; first -= 1) {
    if (spelled(ofCell[first]?.before) === (change.before ?? '')) return ofCell.slice(first, last + 1);
    if (spelled(ofCell[first]?.before) !== spelled(ofCell[first - 1]?.after)) return [];
  }
  return [];
}
