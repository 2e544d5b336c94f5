/**
 * Status of a task, from published results only. The rule is on `/phuong-phap/#trang-thai-nhiem-vu`; the site
 * itself never calls a task late.
 */
import type { Deadline } from './deadlines.ts';
import { entriesWith } from './named.ts';
import { periodOf } from '../calendar/part-of-year.ts';
import { lastDayOf } from '../calendar/period.ts';
import { perPlan } from './per-plan.ts';
import type { Plan } from './plan.ts';
import { RESULT_STATUSES } from '../tables/schemas/progress.ts';
import { timed } from './timed.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Result, ResultStatus, Task } from '../tables/rows.ts';

export const TASK_RULE_VERSION = '1.1';

export const TASK_STATUSES = [
  ...RESULT_STATUSES,
  'khac_nhau',
  'chua_cong_bo',
  'cho_trung_uong',
  'den_han_chua_cong_bo',
  'chua_den_han',
  'bai_bo',
] as const;
export type TaskStatusCode = (typeof TASK_STATUSES)[number];

export interface TaskStatus {
  code: TaskStatusCode;
  /** Years with this status, oldest first; empty if nothing was published. */
  years: number[];
  /** The plan's deadline, for the two statuses based on one. */
  due: Deadline | undefined;
  /** The day a decision abolished the task. */
  abolishedOn?: IsoDate;
}

/** A question of the rule with this task's facts; has a `status` if the answer decides. */
export type StatusStep = { status: TaskStatus | undefined } & (
  | { rule: 'abolished'; date: IsoDate }
  | { rule: 'published'; results: Result[] }
  | { rule: 'central'; isCondition: boolean; isMet: boolean }
  /**
   * `ofParts`: dates of parts of the work, which do not count against the whole; `inYear`: the yearly day of
   * yearly work.
   */
  | { rule: 'due'; due: Deadline | undefined; isPast: boolean; ofParts: string[]; inYear: string | undefined }
  | { rule: 'rest' }
);

export interface TaskDecision {
  status: TaskStatus;
  /** In the rule's order, up to the deciding one. */
  steps: StatusStep[];
}

export function taskStatus(plan: Plan, task: Task): TaskStatus {
  return taskDecision(plan, task).status;
}

export function taskDecision(plan: Plan, task: Task): TaskDecision {
  return decisions(plan).get(task) ?? decide(plan, task);
}

const decisions = perPlan((plan) => new Map(plan.tasks.map((task) => [task, decide(plan, task)])));

function decide(plan: Plan, task: Task): TaskDecision {
  // Included only if abolished: that a task is in force is not worth a step.
  const date = plan.taskAbolishedOn(task);
  if (date !== undefined) {
    const status = { ...bare('bai_bo'), abolishedOn: date };
    return { status, steps: [{ rule: 'abolished', date, status }] };
  }
  const steps: StatusStep[] = [];
  // Results are those of this entry; the deadline may come from any entry of the commitment.
  const questions = [
    () => publishedStep(plan, task),
    () => centralStep(plan, timed(plan, task)),
    () => dueStep(plan, timed(plan, task)),
  ];
  for (const step of questions.map((tell) => tell())) {
    steps.push(step);
    if (step.status) return { status: step.status, steps };
  }
  const status = bare('chua_cong_bo');
  return { status, steps: [...steps, { rule: 'rest', status }] };
}

function publishedStep(plan: Plan, task: Task): StatusStep {
  const results = plan.resultsOf(task);
  return { rule: 'published', results, status: results.length > 0 ? publishedStatus(results) : undefined };
}

/** The newest year decides; differing agencies are not averaged. */
function publishedStatus(results: Result[]): TaskStatus {
  const years = yearsOf(results);
  const newest = Math.max(...years);
  const spoken = statusesIn(results, newest);
  const code = spoken.length === 1 && spoken[0] ? spoken[0] : 'khac_nhau';
  const isSaid = (year: number) => statusesIn(results, year).every((status) => status === code);
  return { code, years: years.filter((year) => year === newest || isSaid(year)), due: undefined };
}

/** Years of these results, oldest first, without duplicates. */
export function yearsOf(results: readonly Result[]): number[] {
  return [...new Set(results.map(({ year }) => year))].sort((a, b) => a - b);
}

/** Distinct statuses of a year; per agency the last row counts. */
function statusesIn(results: Result[], year: number): ResultStatus[] {
  const lastOf = new Map<string, Result>();
  for (const row of results.filter((result) => result.year === year)) {
    const seen = lastOf.get(row.agency);
    if (!seen || isLater(row, seen)) lastOf.set(row.agency, row);
  }
  return [...new Set([...lastOf.values()].map((row) => row.status))];
}

/** Later in the year; within one period, the later row. */
function isLater(row: Result, seen: Result): boolean {
  const [a, b] = [row, seen].map((result) => lastDayOf(periodOf(result)));
  return a === b ? row.order > seen.order : (a ?? '') > (b ?? '');
}

function centralStep(plan: Plan, task: Task): StatusStep {
  const isCondition = task.schedule === 'theo_trung_uong';
  const isMet = isCondition && isCentralConditionMet(plan, task);
  const status = isCondition && !isMet ? bare('cho_trung_uong') : undefined;
  return { rule: 'central', isCondition, isMet, status };
}

/**
 * Guidance of the centre or approval by the Prime Minister; either satisfies either wording. An event for one
 * entry counts for all entries of the commitment.
 */
function isCentralConditionMet(plan: Plan, task: Task): boolean {
  const codes = new Set(entriesWith(plan, task).map(({ code }) => code));
  return plan.events.some(
    (event) =>
      (event.kind === 'huong_dan_trung_uong' || event.kind === 'thu_tuong_phe_duyet') &&
      event.date <= plan.asOf &&
      event.tasks.some((code) => codes.has(code)),
  );
}

/** Only work with a single date is said to have time until then. */
function dueStep(plan: Plan, task: Task): StatusStep {
  const due = plan.deadlinesOf(task).at(-1);
  const isPast = due !== undefined && plan.asOf > due.date;
  const isOfOneDate = task.schedule === 'mot_nam' || task.schedule === 'co_han';
  const code = isPast ? 'den_han_chua_cong_bo' : isOfOneDate ? 'chua_den_han' : undefined;
  const status = due && code && bare(code, due);
  const ofParts = task.schedule === 'nhieu_moc' ? task.timing : [];
  return { rule: 'due', due, isPast, ofParts, inYear: task.dueInYear, status };
}

/** Whether a status is based on a publication that says work was done or is under way. */
export function isResultPublished(status: Pick<TaskStatus, 'code'>): boolean {
  return ['hoan_thanh', 'co_ket_qua', 'dang_thuc_hien'].includes(status.code);
}

function bare(code: TaskStatusCode, due?: Deadline): TaskStatus {
  return { code, years: [], due };
}
