/** The task table of a report: each task in the plan's words, under its first responsible agency. */
import { sharedNames } from '../plan/named.ts';
import type { Plan } from '../plan/plan.ts';
import { OVERSEEING } from '../plan/roles.ts';
import { timed } from '../plan/timed.ts';
import type { Agency, Result, Task } from '../tables/rows.ts';
import { formatDate } from '../format/days.ts';
import { roleLabels, taskStatusLabels } from '../labels/tasks.ts';
import { scheduleLabel } from '../wording/schedule-words.ts';
import { taskStatusLabel } from '../wording/status-words.ts';
import { amendmentWords } from '../views/changes/row-words.ts';
import { taskGroups, type TaskRow } from '../views/task/task-list.ts';
import type { Citations } from './citations.ts';
import { namesOf, withNumbers } from './common.ts';
import type { DocumentData } from './marks.ts';

/** `isIncluded`: the results the document covers. Rows are numbered through all agencies. */
export function taskTables(
  plan: Plan,
  isIncluded: (result: Result) => boolean,
  cite: Citations,
): DocumentData<'bao-cao'>['don_vi'] {
  const numbers = new Map(
    taskGroups(plan)
      .flatMap(({ rows }) => rows)
      .map((row, index) => [row, String(index + 1)]),
  );
  return taskGroups(plan).map(({ named, rows }) => ({
    ten: named.name,
    viec: rows.map((row) => ({
      ...taskCells(plan, row.task, cite),
      stt: numbers.get(row) ?? '',
      phoi_hop: [alongWords(row), namesOf(row.joining), ...overseeingWords(plan, row.task)]
        .filter(Boolean)
        .join('\n'),
      tinh_trang: taskStatusLabel(row.status),
      ket_qua: statusesInCell(plan, plan.resultsOf(row.task).filter(isIncluded), named.agency, cite),
    })),
  }));
}

/** Monitors and supervisors of the task: `Theo dõi, kiểm tra: Sở Nội vụ`. */
function overseeingWords(plan: Plan, task: Task): string[] {
  return OVERSEEING.map((role) => ({ role, names: namesOf(sharedNames(plan, task, role)) }))
    .filter(({ names }) => names !== '')
    .map(({ role, names }) => `${roleLabels[role]}: ${names}`);
}

/** Agencies the plan names beside the first, under which the row is listed. */
function alongWords({ lead: [, ...others] }: TaskRow): string {
  return others.length === 0 ? '' : `Cùng được giao: ${namesOf(others)}`;
}

/** The task's clause, text and deadline, with later decisions; without them the cell would look forgotten. */
export function taskCells(
  plan: Plan,
  task: Task,
  cite: Citations,
): { ma: string; noi_dung: string; thoi_gian: string } {
  const when = timed(plan, task);
  const amended = plan
    .amendmentsOf('nhiem-vu', task.code)
    .map((row) =>
      withNumbers(
        `Điều chỉnh ngày ${formatDate(row.date)}: ${amendmentWords(plan, row)} ${cite.of([row.basis])}`,
      ),
    );
  return {
    ma: task.code,
    noi_dung: task.text,
    thoi_gian: [when.timing.join('; ') || scheduleLabel(plan, when), ...amended].join('\n'),
  };
}

/**
 * Published results as statuses: the source's words are in the body of the report, and would make a row longer
 * than a page. A repeated line only adds its source.
 */
function statusesInCell(
  plan: Plan,
  results: readonly Result[],
  of: Agency | undefined,
  cite: Citations,
): string {
  const inTime = results.toSorted((a, b) => a.year - b.year);
  const alike = Map.groupBy(inTime, ({ year, agency, status }) => `${year} ${agency} ${status}`);
  const firsts = [...alike.values()].flatMap(([first]) => first ?? []);
  return linesOf(plan, firsts, of, ({ year, agency, status }) => {
    const sources = (alike.get(`${year} ${agency} ${status}`) ?? []).map(({ source }) => source);
    return `${taskStatusLabels[status]} ${cite.of(sources)}`;
  });
}

/** One line per result: the source's words and its number; the agency, if it is not `of`. */
export function resultsInCell(plan: Plan, results: readonly Result[], of: Agency, cite: Citations): string {
  return linesOf(plan, results, of, ({ text, source }) => `${text} ${cite.of([source])}`);
}

function linesOf(
  plan: Plan,
  results: readonly Result[],
  of: Agency | undefined,
  words: (result: Result) => string,
): string {
  const hasYears = new Set(results.map(({ year }) => year)).size > 1;
  return results
    .map((result) => {
      const { year, agency } = result;
      const who = agency === of?.code ? '' : `${plan.agency(agency).name}: `;
      return withNumbers(`${hasYears ? `Năm ${year}: ` : ''}${who}${words(result)}`);
    })
    .join('\n');
}
