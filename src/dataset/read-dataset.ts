/**
 * All files of `data/` → all tables and all problems. No file system here: the build, the
 * command line, the tests and the browser call the same function.
 */
import type { Clause } from '../domain/types.ts';
import type { Site } from './schemas/site.ts';
import { anyTables, type AnyRow } from './any-table.ts';
import { checks } from './checks/index.ts';
import type { CheckContext, PageSources } from './checks/check.ts';
import { requiredPaths, tableOf, type DataFile } from './files.ts';
import { problem, type Problem } from './problem.ts';
import { addAll, readTables } from './read-tables.ts';
import type { Dataset, Located } from './table.ts';

export interface DatasetResult {
  dataset: Dataset;
  /** Lines of templates nobody filled in, of all tables: left out, and told to who checks. */
  unfilled: Located<AnyRow>[];
  problems: Problem[];
}

/** Without a readable site only what needs none is checked. */
export function readDataset(
  files: DataFile[],
  site: Site | undefined,
  clauses: Clause[],
  pages?: PageSources,
): DatasetResult {
  const { dataset, broken, unfilled, unread, problems } = readTables(files);
  const present = new Set(files.map((file) => file.path));
  for (const file of requiredPaths.filter((path) => !present.has(path))) {
    problems.push(problem('missing-file', { file }));
    const missing = tableOf(file);
    if (missing) unread.set(missing.table, 'all');
  }
  const context: CheckContext = { site, clauses, broken, unfilled, unread, pages };
  for (const check of checks) addAll(problems, check(dataset, context));
  return { dataset, unfilled: anyTables(unfilled).flatMap(({ rows }) => rows), problems };
}
