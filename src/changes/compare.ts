/** Differences between two snapshots: per cell, by key. */
import { compareText } from '../format/order.ts';
import type { Cells, TableSnapshot } from './snapshot.ts';

export interface Change {
  /** `chi-so`, `tien-do/2024/chi-so`. */
  table: string;
  key: string;
  /** The column's header; `*` for a whole row added or removed. */
  column: string;
  /** Undefined for a row that did not exist. */
  before: string | undefined;
  after: string | undefined;
  /** The row after the change; a removed row as it was before. */
  row: Cells;
}

/**
 * Filling a new column of the plan's tables for the first time is not a change: it only records what was there.
 * In a yearly table it is a new publication, and counts.
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

/** A row in one line: its non-empty cells. */
function summary(cells: Cells): string {
  return Object.values(cells).filter(Boolean).join(' | ');
}
