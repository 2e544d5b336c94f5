/** Whether a row of `dinh-chinh.csv` gives the reason for a change. */
import type { Revision } from '../domain/types.ts';
import type { Change } from './compare.ts';
import { canonicalCell } from './snapshot.ts';

/**
 * The row must name the same table, row, column and new value; for a whole row (`*`) it states no value. Office
 * software writes `82,5` and `28/11/2024` here, too: values are compared in canonical spelling.
 */
export function explains(
  revision: Pick<Revision, 'table' | 'key' | 'column' | 'after'>,
  change: Pick<Change, 'table' | 'key' | 'column' | 'after'>,
): boolean {
  const { table, key, column } = revision;
  if (table !== change.table || key !== change.key || column !== change.column) return false;
  const after = column === '*' ? '' : (change.after ?? '');
  return canonicalCell(change, revision.after ?? '') === after;
}
