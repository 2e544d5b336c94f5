/** Changes between two publications, per cell, and the tables that cannot be compared. */
import type { HistoryEntry } from '../history/read-history.ts';
import { compareSnapshots } from '../changes/compare.ts';
import { tableOf, type DataFile } from '../reading/files.ts';
import { snapshotOf } from '../changes/snapshot.ts';
import type { Version } from './version.ts';

export interface VersionChanges {
  entries: HistoryEntry[];
  /** Paths of files that either side could not read completely; their tables are not compared. */
  uncompared: string[];
}

export function changesBetween(before: Version, after: Version): VersionChanges {
  const unread = [...new Set([...before.unread, ...after.unread])];
  const silent = new Set(unread.map((path) => tableOf(path)?.table));
  const readable = ({ files }: Version): DataFile[] =>
    files.filter(({ path }) => !silent.has(tableOf(path)?.table));
  const changes = compareSnapshots(snapshotOf(readable(before), before), snapshotOf(readable(after), after));
  const { date, commit } = after;
  return { entries: changes.map((change) => ({ ...change, date, commit })), uncompared: unread };
}
