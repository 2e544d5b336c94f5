/**
 * All files of `data/` → all tables and all problems. No file system here: the build, the
 * command line, the tests and the browser call the same function.
 */
import type { Clause } from '../domain/types.ts';
import type { Site } from '../domain/site.ts';
import type { CheckContext } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { nearestPath, requiredPaths, tableOf, type DataFile } from './files.ts';
import { problem, type Problem } from './problem.ts';
import { readTable } from './read-table.ts';
import { anySchema, anyTables, type AnyRow } from './any-table.ts';
import { tableNames } from './schemas/index.ts';
import type { Dataset, Located } from './table.ts';

export interface DatasetResult {
  dataset: Dataset;
  /** Lines of templates nobody filled in, of all tables: left out, and told to who checks. */
  unfilled: Located<AnyRow>[];
  problems: Problem[];
}

/** Without a readable site only what needs none is checked. */
export function readDataset(files: DataFile[], site: Site | undefined, clauses: Clause[]): DatasetResult {
  const dataset = emptyDataset();
  const problems: Problem[] = [];
  const broken = emptyDataset();
  const unfilled = emptyDataset();
  const unread: CheckContext['unread'] = new Map();
  for (const file of files) {
    const target = tableOf(file.path);
    if (!target) {
      problems.push(problem('unknown-file', { file: file.path }, '', { near: nearestPath(file.path) ?? '' }));
      continue;
    }
    const schema = anySchema(target.table);
    const read = readTable(schema, file.path, file.bytes);
    addAll(problems, read.problems);
    if (!read.isReadable) unread.set(target.table, 'all');
    else if (read.broken.length > 0 && unread.get(target.table) !== 'all') {
      const codes = read.broken.map(({ row }) => row[schema.key[0] ?? '']);
      unread.set(target.table, new Set([...(unread.get(target.table) ?? []), ...codes.map(String)]));
    }
    for (const located of [...read.rows, ...read.broken, ...read.unfilled]) {
      if (target.year !== undefined) located.row['year'] = target.year;
    }
    addAll(dataset[target.table] as unknown as Located<AnyRow>[], read.rows);
    addAll(broken[target.table] as unknown as Located<AnyRow>[], read.broken);
    addAll(unfilled[target.table] as unknown as Located<AnyRow>[], read.unfilled);
  }
  const present = new Set(files.map((file) => file.path));
  for (const file of requiredPaths.filter((path) => !present.has(path))) {
    problems.push(problem('missing-file', { file }));
    const missing = tableOf(file);
    if (missing) unread.set(missing.table, 'all');
  }
  const context: CheckContext = { site, clauses, broken, unfilled, unread };
  addAll(
    problems,
    checks.flatMap((check) => check(dataset, context)),
  );
  return { dataset, unfilled: anyTables(unfilled).flatMap(({ rows }) => rows), problems };
}

/** Not `push(...more)`: a hundred thousand arguments are too many for a call. */
function addAll<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}

function emptyDataset(): Dataset {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Dataset;
}
