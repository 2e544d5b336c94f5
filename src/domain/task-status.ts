/**
 * What can be said of a task, from what was published and from nothing else. The rule is
 * published on `/phuong-phap/#trang-thai-nhiem-vu`; the site never calls a task late by itself.
 */
import { yearOf } from './dates.ts';
import { perPlan } from './per-plan.ts';
import type { Plan } from './plan.ts';
import { RESULT_STATUSES } from '../dataset/schemas/progress.ts';
import type { Result, ResultStatus, Task } from './types.ts';

export const TASK_RULE_VERSION = '1.0';

export const TASK_STATUSES = [
  ...RESULT_STATUSES,
  'khac_nhau',
  'chua_cong_bo',
  'cho_trung_uong',
  'den_han_chua_cong_bo',
  'chua_den_han',
] as const;
export type TaskStatusCode = (typeof TASK_STATUSES)[number];

export interface TaskStatus {
  code: TaskStatusCode;
  /** Years the status was published for, oldest first; empty when nothing was published. */
  years: number[];
  /** The year a date of the plan falls in, for the two statuses that speak of one. */
  dueYear: number | undefined;
}

export function taskStatus(plan: Plan, task: Task): TaskStatus {
  return statuses(plan).get(task) ?? statusOf(plan, task);
}

const statuses = perPlan((plan) => new Map(plan.tasks.map((task) => [task, statusOf(plan, task)])));

function statusOf(plan: Plan, task: Task): TaskStatus {
  const results = plan.resultsOf(task);
  if (results.length > 0) return publishedStatus(results);
  if (task.schedule === 'theo_trung_uong' && !isCentralConditionMet(plan, task))
    return bare('cho_trung_uong');
  const dueYear = task.toYear ?? (task.schedule === 'mot_nam' ? task.fromYear : undefined);
  if (dueYear !== undefined && yearOf(plan.asOf) > dueYear) return bare('den_han_chua_cong_bo', dueYear);
  if (dueYear !== undefined && task.schedule === 'mot_nam') return bare('chua_den_han', dueYear);
  return bare('chua_cong_bo');
}

/** The newest year speaks; agencies that differ in that year are not averaged. */
function publishedStatus(results: Result[]): TaskStatus {
  const newest = Math.max(...results.map((row) => row.year));
  const spoken = statusesIn(results, newest);
  const code = spoken.length === 1 && spoken[0] ? spoken[0] : 'khac_nhau';
  const years = [...new Set(results.map((row) => row.year))].filter(
    (year) => year === newest || statusesIn(results, year).every((status) => status === code),
  );
  return { code, years: years.sort((a, b) => a - b), dueYear: undefined };
}

/** The distinct statuses of a year: of each agency its last line counts. */
function statusesIn(results: Result[], year: number): ResultStatus[] {
  const lastOf = new Map<string, Result>();
  for (const row of results.filter((result) => result.year === year)) {
    const seen = lastOf.get(row.agency);
    if (!seen || row.order > seen.order) lastOf.set(row.agency, row);
  }
  return [...new Set([...lastOf.values()].map((row) => row.status))];
}

/**
 * Guidance of the centre or the Prime Minister's approval, either of them for either wording. An event that
 * names one entry of a pair speaks for both: they are one commitment.
 */
export function isCentralConditionMet(plan: Plan, task: Task): boolean {
  const twin = task.repeats ?? plan.appendixOf(task)?.code;
  return plan.events.some(
    (event) =>
      (event.kind === 'huong_dan_trung_uong' || event.kind === 'thu_tuong_phe_duyet') &&
      event.date <= plan.asOf &&
      event.tasks.some((code) => code === task.code || code === twin),
  );
}

/** Whether a status rests on something published that says work was done or is under way. */
export function isResultPublished(status: Pick<TaskStatus, 'code'>): boolean {
  return ['hoan_thanh', 'co_ket_qua', 'dang_thuc_hien'].includes(status.code);
}

function bare(code: TaskStatusCode, dueYear?: number): TaskStatus {
  return { code, years: [], dueYear };
}
