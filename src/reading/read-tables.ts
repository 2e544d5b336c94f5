/** Reads files into the rows of every table, one file at a time; nothing here compares tables. */
import type { AnyRow, AnySchema } from '../tables/any-table.ts';
import { tableOf, type DataFile } from './files.ts';
import { problemOfName } from './misnamed.ts';
import { anyPlansSchema } from '../tables/plan-schema.ts';
import type { Problem } from '../problems/problem.ts';
import { readTable } from './read-table.ts';
import { tableNames } from '../tables/table-names.ts';
import type { Dataset } from '../tables/dataset.ts';
import type { Located } from '../tables/table.ts';
import type { TableName } from '../tables/table-names.ts';

export interface TablesResult {
  dataset: Dataset;
  /** Partly readable rows. */
  broken: Dataset;
  /** Template rows nobody filled in. */
  untouchedTemplateRows: Dataset;
  /** Schema headers present in a table's files; optional ones may be absent. */
  headers: Map<TableName, Set<string>>;
  /** Tables (`'all'`) and codes that could not be read. */
  unread: Map<TableName, 'all' | Set<string>>;
  problems: Problem[];
  /** Warnings of files with ambiguous dates, at most one per file. */
  doubtfulDays: Problem[];
}

/** `schemaOf`: the plan's schemas, if known. */
export function readTables(
  files: DataFile[],
  schemaOf: (name: TableName) => AnySchema = anyPlansSchema,
): TablesResult {
  const [dataset, broken, untouchedTemplateRows] = [emptyDataset(), emptyDataset(), emptyDataset()];
  const problems: Problem[] = [];
  const doubtfulDays: Problem[] = [];
  const unread: TablesResult['unread'] = new Map();
  const headers: TablesResult['headers'] = new Map();
  const paths = new Set(files.map(({ path }) => path));
  for (const file of files) {
    const target = tableOf(file.path);
    if (!target) {
      const { problem, table } = problemOfName(file, paths);
      problems.push(problem);
      if (table) unread.set(table, 'all');
      continue;
    }
    const schema = schemaOf(target.table);
    const read = readTable(schema, file.path, file.bytes);
    addAll(problems, read.problems);
    if (read.doubtfulDays) doubtfulDays.push(read.doubtfulDays);
    headers.set(target.table, new Set([...(headers.get(target.table) ?? []), ...read.headers]));
    if (!read.isReadable) unread.set(target.table, 'all');
    else if (read.broken.length > 0 && unread.get(target.table) !== 'all') {
      const codes = read.broken.map(({ row }) => row[schema.key[0] ?? '']);
      unread.set(target.table, new Set([...(unread.get(target.table) ?? []), ...codes.map(String)]));
    }
    for (const located of [...read.rows, ...read.broken, ...read.untouchedTemplateRows]) {
      if (target.year !== undefined) located.row['year'] = target.year;
    }
    addAll(dataset[target.table] as unknown as Located<AnyRow>[], read.rows);
    addAll(broken[target.table] as unknown as Located<AnyRow>[], read.broken);
    addAll(untouchedTemplateRows[target.table] as unknown as Located<AnyRow>[], read.untouchedTemplateRows);
  }
  return { dataset, broken, untouchedTemplateRows, headers, unread, problems, doubtfulDays };
}

/** Not `push(...more)`: a call takes fewer than a hundred thousand arguments. */
export function addAll<T>(list: T[], more: readonly T[]): void {
  for (const item of more) list.push(item);
}

function emptyDataset(): Dataset {
  return Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Dataset;
}
