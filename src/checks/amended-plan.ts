/**
 * Checks the plan once more as it is after all amendments: amended ranges run upwards, amended years lie within
 * the plan, every task has a responsible agency. Problems of the frozen rows are not repeated.
 */
import { AMENDABLE, abolishedRows, amendedRows, type AmendableTable } from '../plan/amendments.ts';
import { assignmentsInForce, milestonesInForce } from '../plan/plan.ts';
import { compareText } from '../format/order.ts';
import type { Amendment } from '../tables/rows.ts';
import type { Problem } from '../problems/problem.ts';
import { tableNames } from '../tables/table-names.ts';
import { keyOf, placeOf, type Located } from '../tables/table.ts';
import { tablesOf, type Dataset } from '../tables/dataset.ts';
import type { Check } from './check.ts';
import { checkDoubtfulValues } from './doubtful-values.ts';
import { checkHorizon } from './horizon.ts';
import { checkMilestonesInOrder } from './milestones-in-order.ts';
import { checkPairs } from './check-pairs.ts';
import { checkResponsible } from './responsible.ts';

/** Checks that apply to a row of the plan, amended or not. */
const STATE_CHECKS: Check[] = [
  checkPairs,
  checkHorizon,
  checkDoubtfulValues,
  checkMilestonesInOrder,
  checkResponsible,
];

export const checkAmendedPlan: Check = (dataset, context) => {
  const amendments = dataset.amendments.toSorted(({ row: a }, { row: b }) => compareText(a.date, b.date));
  if (amendments.length === 0) return [];
  const inForce = amendments.map(({ row }) => row);
  const frozen = touchedRows(dataset, amendments);
  const abolished = abolishedRows(inForce);
  const holds = (table: AmendableTable) => (row: { code: string }) => !abolished.has(`${table} ${row.code}`);
  const { tasks, indicators, assignments, milestones } = tablesOf(frozen);
  const amended = {
    ...frozen,
    tasks: inPlace(
      amendedRows('nhiem-vu', tasks, inForce, context.site).filter(holds('nhiem-vu')),
      frozen.tasks,
      'nhiem-vu',
    ),
    indicators: inPlace(
      amendedRows('chi-so', indicators, inForce, context.site).filter(holds('chi-so')),
      frozen.indicators,
      'chi-so',
    ),
    assignments: inPlace(assignmentsInForce({ assignments }, inForce), frozen.assignments, 'phan-cong'),
    milestones: inPlace(milestonesInForce({ milestones }, inForce), frozen.milestones, 'moc-chi-so'),
  };
  const problemsOf = (rows: Dataset) => STATE_CHECKS.flatMap((check) => check(rows, context));
  const known = new Set(problemsOf(frozen).map(nameOf));
  const lastOf = newestAmendments(frozen, amendments);
  return problemsOf(amended)
    .filter((found) => !known.has(nameOf(found)))
    .flatMap((found) => {
      const located = lastOf(found);
      if (!located) return [];
      const { file, line, textLine, column, header } = placeOf(located, 'gia_tri_moi');
      const value = located.row.after ?? '';
      return [{ ...found, file, line, textLine, column, header, value }];
    });
};

const nameOf = ({ file, line, code, header }: Problem): string =>
  [file, line, code, header].map(String).join(' ');

/** Rows named by amendments, and the assignments of those tasks; all other tables empty. */
function touchedRows(dataset: Dataset, amendments: Located<Amendment>[]): Dataset {
  const named = new Set(amendments.map(({ row }) => `${row.table} ${row.key.split('|')[0] ?? ''}`));
  const workOf = new Map(dataset.tasks.map(({ row }) => [row.code, row.repeats ?? row.code]));
  // An agency responsible for one entry of a commitment is responsible for all of it.
  const works = new Set(
    [...workOf].flatMap(([code, work]) =>
      named.has(`nhiem-vu ${code}`) || named.has(`phan-cong ${code}`) ? work : [],
    ),
  );
  const isTask = (code: string) => works.has(workOf.get(code) ?? '');
  const isTarget = (code: string) => named.has(`chi-so ${code}`) || named.has(`moc-chi-so ${code}`);
  const none = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Dataset;
  return {
    ...none,
    tasks: dataset.tasks.filter(({ row }) => isTask(row.code)),
    assignments: dataset.assignments.filter(({ row }) => isTask(row.task)),
    indicators: dataset.indicators.filter(({ row }) => isTarget(row.code)),
    milestones: dataset.milestones.filter(({ row }) => isTarget(row.indicator)),
  };
}

/** The amended rows, located where the frozen ones are. */
function inPlace<Row extends object>(
  rows: Row[],
  frozen: Located<Row>[],
  table: AmendableTable,
): Located<Row>[] {
  const { schema } = AMENDABLE[table];
  const places = new Map(frozen.map((located) => [keyOf(schema, located.row), located]));
  return rows.flatMap((row) => {
    const place = places.get(keyOf(schema, row));
    return place ? [{ ...place, row }] : [];
  });
}

/** For the row of a problem: the newest amendment of the same cell, else of the row or of its assignments. */
function newestAmendments(
  frozen: Dataset,
  amendments: Located<Amendment>[],
): (found: Problem) => Located<Amendment> | undefined {
  const codes = new Map<string, string[]>();
  for (const { file, line, row } of frozen.tasks)
    codes.set(`${file} ${line}`, [`nhiem-vu ${row.code}`, `phan-cong ${row.code}`]);
  const ofTarget = (code: string) => [`chi-so ${code}`, `moc-chi-so ${code}`];
  for (const { file, line, row } of frozen.indicators) codes.set(`${file} ${line}`, ofTarget(row.code));
  for (const { file, line, row } of frozen.milestones)
    codes.set(`${file} ${line}`, ofTarget(row.indicator).toReversed());
  const byRow = Map.groupBy(amendments, ({ row }) => `${row.table} ${row.key.split('|')[0] ?? ''}`);
  return ({ file, line, header }) => {
    const ofRow = (codes.get(`${file} ${String(line)}`) ?? []).flatMap((code) => byRow.get(code) ?? []);
    return ofRow.findLast(({ row }) => row.column === header) ?? ofRow.at(-1);
  };
}
