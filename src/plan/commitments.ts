/**
 * The plan's entries without double counting: a body task and the appendix rows that repeat it are one
 * commitment. Rule: `/phuong-phap/#dem-nhiem-vu`.
 */
import { entriesWith } from './named.ts';
import { perPlan } from './per-plan.ts';
import type { Plan } from './plan.ts';
import { isAnswering } from './roles.ts';
import { taskStatus, type TaskStatus } from './task-status.ts';
import type { Agency, Role, Task } from '../tables/rows.ts';

export interface Commitment {
  task: Task;
  /** The appendix rows that repeat it, in the plan's order. */
  appendix: readonly Task[];
  status: TaskStatus;
}

/**
 * In the plan's order. The status is the body task's, or that of an appendix row if nothing was published for
 * the body task.
 */
export const commitments = perPlan((plan): readonly Commitment[] =>
  plan.tasks.filter((task) => task.repeats === undefined).map((task) => commitmentOf(plan, task)),
);

export function commitmentOf(plan: Plan, task: Task): Commitment {
  const [body = task, ...appendix] = entriesWith(plan, task);
  const work = { task: body, appendix };
  return { ...work, status: taskStatus(plan, speakerOf(plan, work)) };
}

type Work = Pick<Commitment, 'task' | 'appendix'>;

/**
 * The entry whose status and results represent the commitment: the body task if it has results or is abolished;
 * else, among the rows still in force, the one with the newest result, then the first that is overdue, then the
 * first.
 */
export function speakerOf(plan: Plan, { task, appendix }: Work): Task {
  const rows = appendix.filter((row) => plan.taskAbolishedOn(row) === undefined);
  const [first] = rows;
  if (!first || plan.resultsOf(task).length > 0) return task;
  const newest = (row: Task) => plan.resultsOf(row)[0]?.year ?? 0;
  const [published = first] = rows.toSorted((a, b) => newest(b) - newest(a));
  if (newest(published) > 0) return published;
  return rows.find((row) => taskStatus(plan, row).code === 'den_han_chua_cong_bo') ?? first;
}

/** All entries of one commitment: the body task and the appendix rows that repeat it. */
export function entriesOf({ task, appendix }: Work): Task[] {
  return [task, ...appendix];
}

/**
 * Agencies that lead or carry out any entry of a commitment, without duplicates; no others are responsible for
 * it.
 */
export function answeringFor(plan: Plan, work: Work): Agency[] {
  const given = entriesOf(work).flatMap((entry) => plan.assignmentsOf(entry));
  const codes = given.filter(isAnswering).flatMap(({ agency }) => agency ?? []);
  return [...new Set(codes)].map((code) => plan.agency(code));
}

/** The commitments in which an agency has this role, without duplicates. */
export function commitmentsOf(plan: Plan, agency: Agency, role: Role): Commitment[] {
  const codes = plan
    .assignmentsFor(agency)
    .filter((assignment) => assignment.role === role)
    .map((assignment) => plan.task(assignment.task))
    .map((task) => task.repeats ?? task.code);
  const wanted = new Set(codes);
  return commitments(plan).filter((commitment) => wanted.has(commitment.task.code));
}
