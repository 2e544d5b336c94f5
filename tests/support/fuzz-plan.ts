/**
 * One or two random typing errors in the invented plan, as a person in a hurry makes them, and the invariants of
 * each plan that is still accepted. The case number is the seed.
 */
import Papa from 'papaparse';
import { anySchema } from '../../src/tables/any-table.ts';
import { writeCsv } from '../../src/reading/csv.ts';
import { tableOf, type DataFile } from '../../src/reading/files.ts';
import { checkPairs } from '../../src/checks/check-pairs.ts';
import { loadPlan, readFiles } from '../../src/plan-folder/load.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readDataset } from '../../src/checks/read-dataset.ts';
import { snapshotOf } from '../../src/changes/snapshot.ts';
import { tablesOf, type Dataset } from '../../src/tables/dataset.ts';
import { createPlan, type Plan } from '../../src/plan/plan.ts';
import { planClaims, type PlanClaims } from './plan-claims.ts';
import { randomFrom } from './random.ts';

const INVENTED = 'examples/tinh-mau';

/** What an error touched: the row before and after, by header. */
export interface Touched {
  path: string;
  headers: string[];
  rows: Record<string, string>[];
}

export interface PlanCase {
  files: DataFile[];
  touched: Touched[];
  /** The errors in words, for debugging. */
  slips: string[];
}

const { plan, prose } = loadPlan(INVENTED);
if (!plan) throw new Error('The invented plan is not valid');
const { site, clauses, asOf } = plan;
const files = readFiles(INVENTED).files;
const published = { paths: new Set(files.map(({ path }) => path)), tables: snapshotOf(files) };
const publishContext = { today: asOf, isDayCertain: true, published };

/**
 * As text, header first; the plan's own sentences and assignments are excluded, since officials do not type
 * them.
 */
const sheets = new Map(
  files
    .filter(({ path }) => !/cach-hoi|tu-viet-tat|tu-dong-nghia/u.test(path))
    .map(({ path, bytes }) => [
      path,
      Papa.parse<string[]>(new TextDecoder().decode(bytes).replace(/^\uFEFF/u, ''), { skipEmptyLines: true })
        .data,
    ]),
);

/** Yearly data is chosen more often. */
const paths = [...sheets.keys()].flatMap((path) =>
  /dieu-chinh|dinh-chinh|tien-do/u.test(path) ? [path, path, path] : [path],
);

const before: PlanClaims = planClaims(plan);

export function planCase(number: number): PlanCase {
  const random = randomFrom(number);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const changed = new Map<string, string[][]>();
  const touched: Touched[] = [];
  const slips: string[] = [];
  const sheetAt = (path: string): string[][] => {
    const sheet = changed.get(path) ?? sheets.get(path)?.map((row) => [...row]) ?? [];
    changed.set(path, sheet);
    return sheet;
  };
  const record = (path: string, ...rows: string[][]): void => {
    const headers = sheets.get(path)?.[0] ?? [];
    const named = rows.map((row) => Object.fromEntries(headers.map((header, at) => [header, row[at] ?? ''])));
    touched.push({ path, headers, rows: named });
  };
  for (let left = 1 + (random(4) === 0 ? 1 : 0); left > 0; left -= 1) {
    const path = pick(paths);
    const sheet = sheetAt(path);
    if (sheet.length < 3) continue;
    const [row, other, column] = [
      1 + random(sheet.length - 1),
      1 + random(sheet.length - 1),
      random(sheet[0]?.length ?? 1),
    ];
    const [cells, others] = [sheet[row] ?? [], sheet[other] ?? []];
    const was = [[...cells], [...others]];
    const header = sheet[0]?.[column] ?? '';
    const kind = pick([
      'swap',
      'beside',
      'copy',
      'shift',
      'move',
      'change',
      'change',
      'change',
      'empty',
    ] as const);
    if (kind === 'swap') [cells[column], others[column]] = [others[column] ?? '', cells[column] ?? ''];
    else if (kind === 'beside') {
      const next = (column + 1) % cells.length;
      [cells[column], cells[next]] = [cells[next] ?? '', cells[column] ?? ''];
    } else if (kind === 'copy') cells[column] = others[column] ?? '';
    else if (kind === 'shift') {
      cells.splice(column, 0, '');
      cells.pop();
    } else if (kind === 'move') {
      const target = pick(
        [...sheets.keys()].filter((item) => item.split('/').at(-1) === path.split('/').at(-1)),
      );
      if (target !== path) {
        sheet.splice(row, 1);
        sheetAt(target).push(cells);
      }
    } else if (kind === 'empty') cells[column] = '';
    else cells[column] = changedCell(cells[column] ?? '', path, header, random, pick);
    record(path, ...was, cells, others);
    slips.push(
      `${kind} ${path}:${row + 1} ${header}: “${was[0]?.[column] ?? ''}” → “${cells[column] ?? ''}”`,
    );
  }
  const after = files.map((file) => {
    const sheet = changed.get(file.path);
    return sheet ? { path: file.path, bytes: new TextEncoder().encode(writeCsv(sheet)) } : file;
  });
  return { files: after, touched, slips };
}

/** Another value of the same kind, which no longer fits the related cell. */
function changedCell(
  cell: string,
  path: string,
  header: string,
  random: (below: number) => number,
  pick: <T>(list: readonly T[]) => T,
): string {
  const target = tableOf(path);
  const column = target && anySchema(target.table).columns.find((item) => item.header === header);
  if (column?.values) return pick(column.values);
  const date = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(cell);
  if (date) {
    const [, year = '', month = '', day = ''] = date;
    return pick([
      `${Number(year) + 1}-${month}-${day}`,
      `${Number(year) - 1}-${month}-${day}`,
      `${Number(year) + 10}-${month}-${day}`,
      `0${year.slice(1)}-${month}-${day}`,
      `${year}-${day}-${month}`,
      `${year}-${String(1 + random(12)).padStart(2, '0')}-${day}`,
      `${year}-${month}-01`,
    ]);
  }
  if (/^-?\d+(?:\.\d+)?$/u.test(cell)) {
    const value = Number(cell);
    const near = [value + 1, value - 1, -value, value * 10, value / 10, value * 1000, 0, 45658, 100 - value];
    return pick([
      ...near.map(String),
      `${cell}.000`,
      `${cell}0`,
      `${cell}.5`,
      `${cell} văn bằng`,
      `${cell}%`,
    ]);
  }
  return pick(['', '-', `${cell}|${cell}`, cell.toUpperCase(), `${cell}-2`, '12', '2029-02-30']);
}

export type PlanVerdict = 'refused' | 'doubted' | 'accepted' | { fault: string };

/** Outcome of a case, or the false statement the site would make. */
export function judgePlan({ files: given, touched, slips }: PlanCase): PlanVerdict {
  try {
    const read = readDataset(given, site, clauses, { asOf, prose }, publishContext);
    const silent = [...read.problems, ...read.warnings].find(isWordless);
    if (silent) return { fault: `a problem without words: ${silent.code}` };
    if (read.problems.length > 0) return 'refused';
    const after = createPlan(tablesOf(read.dataset), site, clauses, asOf);
    const pair = brokenPair(read.dataset, after);
    if (pair) return { fault: `a pair of the dictionary is broken: ${pair} [${slips.join('; ')}]` };
    const fault = planClaims(after).faultAfter(before, touched, read.warnings.length > 0);
    if (fault) return { fault: `${fault} [${slips.join('; ')}]` };
    return read.warnings.length > 0 ? 'doubted' : 'accepted';
  } catch (error) {
    return { fault: `throws ${String(error)} [${slips.join('; ')}]` };
  }
}

/** Checks the pairs again, over the plan as read and as amended. */
function brokenPair(dataset: Dataset, { indicators, tasks }: Plan): string | undefined {
  const located = <Row>(row: Row) => ({ row, file: '', line: 0, textLine: 0, headers: [] });
  const amended = { ...dataset, indicators: indicators.map(located), tasks: tasks.map(located) };
  return checkPairs(amended, { site }).find(({ level }) => level === 'error')?.message;
}

function isWordless({ message, hint }: Problem): boolean {
  return message === '' || hint === '' || /undefined|NaN/u.test(message + hint);
}
