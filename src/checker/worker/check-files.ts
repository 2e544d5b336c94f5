/**
 * Checks dropped files against the published data: problems, changes, preview. Uses the build's functions; no
 * DOM, no network, no clock.
 */
import { anySchema, anyTables } from '../../tables/any-table.ts';
import { canonicalFile } from '../../reading/canonical.ts';
import type { PublishContext } from '../../checks/check.ts';
import { compareSnapshots } from '../../changes/compare.ts';
import { tableOf, type DataFile } from '../../reading/files.ts';
import { codeToKeep, wordsToKeep } from '../../checks/keep-as-is.ts';
import { latestDay } from '../../checks/latest-day.ts';
import type { Problem } from '../../problems/problem.ts';
import { readDataset, type DatasetResult } from '../../checks/read-dataset.ts';
import type { PublishedPlan } from '../../checks/published-plan.ts';
import { readRecords } from '../../reading/read-table.ts';
import { tableNames } from '../../tables/table-names.ts';
import type { WithOwnColumns } from '../../tables/schemas/own-columns.ts';
import { checkSince } from '../../changes/since.ts';
import { snapshotOf, tableId, type Snapshot } from '../../changes/snapshot.ts';
import { tablesOf } from '../../tables/dataset.ts';
import { yearsBetween } from '../../calendar/dates.ts';
import { compareText } from '../../format/order.ts';
import { createPlan } from '../../plan/plan.ts';
import type { IsoDate } from '../../calendar/dates.ts';
import { problemExcerpt } from './excerpt.ts';
import { createLists } from './paging.ts';
import { placeFile, type Placed } from './place-file.ts';
import { previewOf } from './preview.ts';
import type { GivenFile } from '../protocol.ts';
import type { ChangeView, CheckReport, FileView, ProblemsOfFile, ProblemView } from '../report.ts';

export interface Checked {
  report: CheckReport;
  /** Returns the rest of the report's long lists. */
  more: ReturnType<typeof createLists>['more'];
}

/** `today`: the date in Vietnam, printed into rows to paste, and the as-of day of the preview. */
export function checkFiles(published: PublishedPlan, given: GivenFile[], today: IsoDate): Checked {
  const placed = given.map((file) => ({ file, ...placeFile(file) }));
  const before = published.files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const after = replaceFiles(before, placed);
  const tables = snapshotOf(before, published.site);
  const publishContext: PublishContext = {
    ...latestDay(published.site, published.asOf, today),
    published: { paths: new Set(published.files.map(({ path }) => path)), tables },
  };
  const asOf = publishContext.today;
  const read = (files: DataFile[]) =>
    readDataset(files, published.site, published.clauses, { asOf, prose: published.prose }, publishContext);
  const result = read(after);
  const is = snapshotOf(after, published.site);
  const was = withoutUnread(tables, is, result.problems);
  const changes = compareSnapshots(was, is);
  const reasons = checkSince(was, is, result.dataset, today, published.site);
  const view = problemViews(after);
  const lists = createLists();
  const listed = (kind: string, found: Problem[]): ProblemsOfFile[] =>
    [...Map.groupBy(found, ({ file }) => file)].map(([file, all]) => ({
      file,
      page: lists.add(`${kind} ${file}`, all.map(view)),
    }));
  const plan = ({ dataset }: DatasetResult) =>
    createPlan(tablesOf(dataset), published.site, published.clauses, asOf);
  const isWhole = result.problems.length === 0;
  const old = isWhole ? read(before) : undefined;
  const report: CheckReport = {
    files: placed.map((item) => fileView(item, result, published.site)),
    years: yearsBetween(published.site.horizon.from, published.site.horizon.to),
    tables: tableNames.map((value) => ({ value, label: anySchema(value).title })),
    problemCount: result.problems.length,
    problems: listed('loi', result.problems),
    warningCount: result.warnings.length,
    warnings: listed('xem-lai', result.warnings),
    reasons: lists.add(
      'ly-do',
      reasons.map((found) => ({ ...view(found), file: found.file })),
    ),
    changeCount: changes.length,
    changes: [...Map.groupBy(changes, ({ table }) => `data/${table}.csv`)].map(([file, found]) => ({
      file,
      page: lists.add<ChangeView>(
        `doi ${file}`,
        found.map(({ key, column, before: old, after: now }) => ({ key, column, before: old, after: now })),
      ),
    })),
    preview: old && previewOf(plan(old), plan(result)),
  };
  return { report, more: lists.more };
}

/** Dropped files replace the published ones of the same path. */
function replaceFiles(files: DataFile[], placed: (Placed & { file: GivenFile })[]): DataFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const { path, file } of placed) if (path) byPath.set(path, { path, bytes: file.bytes });
  return [...byPath.values()].sort((a, b) => compareText(a.path, b.path));
}

/** An unreadable line is not a removed row: for its table, no removals are reported. */
function withoutUnread(before: Snapshot, after: Snapshot, problems: Problem[]): Snapshot {
  const unsure = new Set(problems.map(({ file }) => tableId(file)?.id));
  return new Map(
    [...before].map(([id, rows]) => {
      if (!unsure.has(id)) return [id, rows];
      return [id, new Map([...rows].filter(([key]) => after.get(id)?.has(key)))];
    }),
  );
}

function fileView(
  { file, path, table, year, asks }: Placed & { file: GivenFile },
  { dataset, problems, warnings }: DatasetResult,
  own: WithOwnColumns,
): FileView {
  const rows = anyTables(dataset)
    .filter(({ name }) => name === table)
    .flatMap(({ rows: all }) => all.filter((located) => located.file === path));
  const countOf = (all: Problem[]) => all.filter((item) => item.file === path).length;
  const found = countOf(problems);
  const isClean = path !== undefined && table !== undefined && found === 0;
  const canonical = isClean
    ? canonicalFile(
        table,
        rows.map(({ row }) => row),
        tablesOf(dataset),
        own,
      )
    : undefined;
  const { id, name } = file;
  const counts = { rows: rows.length, problems: found, warnings: countOf(warnings) };
  return { id, name, path, asks, table, year, ...counts, canonical };
}

/** Parses each file once, however many problems it has. */
function problemViews(files: DataFile[]): (found: Problem) => ProblemView {
  const bytes = new Map(files.map((file) => [file.path, file.bytes]));
  const records = new Map<string, string[][]>();
  const recordsOf = (path: string): string[][] => {
    const content = bytes.get(path);
    const table = tableOf(path)?.table;
    const read = records.get(path) ?? (content && table ? readRecords(anySchema(table), content) : []);
    records.set(path, read);
    return read;
  };
  return (found) => ({
    level: found.level,
    place: placeWords(found),
    message: found.message,
    hint: found.paste === undefined ? found.hint : found.hint.replace(found.paste, () => '').trim(),
    paste: found.paste,
    keep: keepOf(found),
    excerpt: problemExcerpt(recordsOf(found.file), found),
  });
}

function keepOf(found: Problem): ProblemView['keep'] {
  const code = codeToKeep(found);
  const words = wordsToKeep(found);
  return code && words ? { code, words } : undefined;
}

/** `Dòng 5, cột E (gia_tri)`. */
function placeWords({ line, column, header }: Problem): string {
  const name = header ? `(${header})` : '';
  if (line === undefined) return ['Cả tệp', name].filter(Boolean).join(' ');
  const cell = column === undefined ? '' : `, cột ${column}`;
  return [`Dòng ${line}${cell}`, name].filter(Boolean).join(' ');
}
