/** Earlier versions of the tables, from the commits: see `Past`. */
import type { Past } from '../checks/check.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { readHistory, type HistoryEntry } from './read-history.ts';

/** Undefined if the history is incomplete. */
export function readPast(dir: string, own: WithOwnColumns = {}): Past | undefined {
  const entries = readHistory(dir, '', own);
  return entries && pastOf(entries);
}

/** Entries are oldest first. */
export function pastOf(entries: HistoryEntry[]): Past {
  const byRow = Map.groupBy(entries, ({ table, key }) => `${table} ${key}`);
  const ofRow = (table: string, key: string) => byRow.get(`${table} ${key}`) ?? [];
  return {
    firstDay: (table, key) => ofRow(table, key)[0]?.date,
    valuesUntil: (day, { table, key, column }) => {
      const until = ofRow(table, key).filter(({ date }) => date <= day);
      const came = until.filter((entry) => entry.column === '*' && entry.before === undefined);
      // The first values of a new column are not in the history.
      if (came.some(({ row }) => !(column in row))) return undefined;
      const changed = until.filter((entry) => entry.column === column);
      return new Set([
        ...came.map(({ row }) => row[column] ?? ''),
        ...changed.flatMap(({ before, after }) => [before ?? '', after ?? '']),
      ]);
    },
  };
}
