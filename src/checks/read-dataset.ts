/**
 * All files of `data/` → all tables and all problems. No file system: the build, the command line, the tests and
 * the browser call the same function.
 */
import type { Clause } from '../tables/rows.ts';
import type { Site } from '../tables/schemas/site.ts';
import { anyTables, type AnyRow } from '../tables/any-table.ts';
import { checks } from './all-checks.ts';
import type { CheckContext, PublishContext, PageSources } from './check.ts';
import { unknownParts } from '../reading/misnamed.ts';
import { requiredPaths, tableOf, type DataFile } from '../reading/files.ts';
import { planSchema } from '../tables/plan-schema.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { REVIEWED_FIELD } from '../tables/schemas/reviewed.ts';
import { addAll, readTables } from '../reading/read-tables.ts';
import type { Dataset } from '../tables/dataset.ts';
import type { Located } from '../tables/table.ts';

export interface DatasetResult {
  dataset: Dataset;
  /** Untouched template rows of all tables: not data, reported separately. */
  untouchedTemplateRows: Located<AnyRow>[];
  /** Errors, which stop the build. */
  problems: Problem[];
  /** Doubtful values that nobody has reviewed (`da_xem_lai`). */
  warnings: Problem[];
}

/** Without a readable site, only checks that do not need it run. */
export function readDataset(
  files: DataFile[],
  site: Site | undefined,
  clauses: Clause[],
  pages?: PageSources,
  publishContext?: PublishContext,
): DatasetResult {
  const misnamed = unknownParts(files);
  const partProblems = new Set(misnamed.map(({ file }) => file));
  const known = files.filter(({ path }) => !partProblems.has(path));
  const { dataset, broken, untouchedTemplateRows, unread, problems, doubtfulDays } = readTables(
    known,
    (name) => planSchema(name, site ?? { audiences: undefined }),
  );
  addAll(problems, misnamed);
  for (const { path } of files) {
    const target = partProblems.has(path) && tableOf(path);
    if (target) unread.set(target.table, 'all');
  }
  const present = new Set(files.map((file) => file.path));
  for (const file of requiredPaths.filter((path) => !present.has(path))) {
    const missing = tableOf(file);
    // A misnamed table is reported already.
    if (!missing || unread.has(missing.table)) continue;
    problems.push(problem('missing-file', { file }));
    unread.set(missing.table, 'all');
  }
  const context: CheckContext = {
    site,
    clauses,
    broken,
    untouchedTemplateRows,
    unread,
    pages,
    publishContext,
  };
  // Warnings about dates concern new files only.
  if (publishContext)
    addAll(
      problems,
      doubtfulDays.filter(({ file }) => !publishContext.published?.paths.has(file)),
    );
  for (const check of checks) addAll(problems, check(dataset, context));
  const { error = [], warning = [] } = Object.groupBy(problems, ({ level }) => level);
  return {
    dataset,
    untouchedTemplateRows: anyTables(untouchedTemplateRows).flatMap(({ rows }) => rows),
    problems: error,
    warnings: notReviewed(warning, dataset),
  };
}

/** A warning is silent if its row names it in `da_xem_lai`; a warning about a whole file cannot be silenced. */
function notReviewed(warnings: Problem[], dataset: Dataset): Problem[] {
  if (warnings.length === 0) return warnings;
  const byFile = Map.groupBy(warnings, ({ file }) => file);
  const lines = new Map([...byFile].map(([file, found]) => [file, new Set(found.map(({ line }) => line))]));
  const reviewed = new Set<string>();
  for (const { rows } of anyTables(dataset))
    for (const { file, line, row } of rows)
      if (lines.get(file)?.has(line))
        for (const code of row[REVIEWED_FIELD] as string[]) reviewed.add(`${file}:${line} ${code}`);
  return warnings.filter(({ file, line, code }) => !reviewed.has(`${file}:${String(line)} ${code}`));
}
