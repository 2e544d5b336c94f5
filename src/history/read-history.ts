/**
 * The revision history: every cell of `data/` added, changed or removed, with its day, from git. Commits before
 * `since` are preparation and not listed. `own`: the plan's own columns.
 */
import type { IsoDate } from '../calendar/dates.ts';
import { compareTables, type Change } from '../changes/compare.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { snapshotOfFile, tableId, type Cells, type TableSnapshot } from '../changes/snapshot.ts';
import { readCommits, type Commit } from './commits.ts';
import { isWholeHistory, readBlobs } from './git.ts';

export interface HistoryEntry extends Change {
  date: IsoDate;
  commit: string;
}

/** Undefined, rather than empty, without git, or if the clone lacks commits or files. */
export function readHistory(
  dir: string,
  since: IsoDate,
  own: WithOwnColumns = {},
): HistoryEntry[] | undefined {
  if (!isWholeHistory(dir)) return undefined;
  const commits = readCommits(dir);
  const wanted = commits
    .flatMap((commit) => commit.files.map((file) => file.blob))
    .filter((blob) => blob !== undefined);
  const blobs = readBlobs(dir, [...new Set(wanted)]);
  if (wanted.some((blob) => !blobs.has(blob))) return undefined;
  const files: Files = new Map();
  return commits.flatMap((commit) => {
    const changes = applyCommit(commit, files, blobs, own);
    return commit.date < since
      ? []
      : changes.map((change) => ({ ...change, date: commit.date, commit: commit.hash }));
  });
}

/** By table id: the current rows of each of the table's files. */
type Files = Map<string, Map<string, TableSnapshot>>;

function applyCommit(
  commit: Commit,
  files: Files,
  blobs: Map<string, Uint8Array>,
  own: WithOwnColumns,
): Change[] {
  const touched = new Map<string, TableSnapshot>();
  const touch = (id: string): void => {
    if (!touched.has(id)) touched.set(id, merged(files.get(id)));
  };
  for (const file of commit.files) {
    const from = file.before === undefined ? undefined : tableId(file.before);
    const to = file.after === undefined ? undefined : tableId(file.after);
    if (from) touch(from.id);
    if (to) touch(to.id);
    if (from && file.before !== undefined) files.get(from.id)?.delete(file.before);
    const bytes = file.blob === undefined ? undefined : blobs.get(file.blob);
    if (!to || !bytes || file.after === undefined) continue;
    const table = files.get(to.id) ?? new Map<string, TableSnapshot>();
    table.set(file.after, snapshotOfFile(to.table, { path: file.after, bytes }, own));
    files.set(to.id, table);
  }
  return [...touched].flatMap(([id, before]) => compareTables(id, before, merged(files.get(id))));
}

function merged(table: Map<string, TableSnapshot> | undefined): TableSnapshot {
  const rows = new Map<string, Cells>();
  for (const file of table?.values() ?? []) for (const [key, cells] of file) rows.set(key, cells);
  return rows;
}
