/** What changed between two snapshots: cell by cell, by key. */
import { compareText } from '../format/order.ts';
import type { Cells, TableSnapshot } from './snapshot.ts';

export interface Change {
  /** `chi-so`, `tien-do/2024/chi-so`. */
  table: string;
  key: string;
  /** The column's header; `*` for a whole row that came or went. */
  column: string;
  /** Undefined for a row that was not there. */
  before: string | undefined;
  after: string | undefined;
  /** The row as it stands afterwards, or stood before it went. */
  row: Cells;
}

/**
 * A column new to a table of the plan is filled once without counting as a change: it gives a form to what was
 * there. In a yearly table what fills it is published anew, and counts.
 */
export function compareTables(table: string, before: TableSnapshot, after: TableSnapshot): Change[] {
  const isYearly = table.startsWith('tien-do/');
  const changes: Change[] = [];
  for (const [key, cells] of before) {
    const now = after.get(key);
    if (!now) {
      changes.push({ table, key, column: '*', before: summary(cells), after: undefined, row: cells });
      continue;
    }
    for (const column of new Set([...Object.keys(cells), ...Object.keys(now)])) {
      const [was, is] = [cells[column] ?? '', now[column] ?? ''];
      const isNewColumn = !(column in cells) && !isYearly;
      if (was !== is && !isNewColumn) changes.push({ table, key, column, before: was, after: is, row: now });
    }
  }
  for (const [key, cells] of after) {
    if (before.has(key)) continue;
    changes.push({ table, key, column: '*', before: undefined, after: summary(cells), row: cells });
  }
  return changes;
}

export function compareSnapshots(
  before: Map<string, TableSnapshot>,
  after: Map<string, TableSnapshot>,
): Change[] {
  const tables = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  const none: TableSnapshot = new Map();
  return tables.flatMap((id) => compareTables(id, before.get(id) ?? none, after.get(id) ?? none));
}

/** A row in a line: its cells that say something. */
function summary(cells: Cells): string {
  return Object.values(cells).filter(Boolean).join(' | ');
}
