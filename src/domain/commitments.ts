/**
 * The plan's entries without double counting: an appendix row and the body task it repeats are
 * one commitment. Rule: `/phuong-phap/#dem-nhiem-vu`.
 */
import { perPlan } from './per-plan.ts';
import type { Plan } from './plan.ts';
import { taskStatus, type TaskStatus } from './task-status.ts';
import type { Agency, Role, Task } from './types.ts';

export interface Commitment {
  task: Task;
  appendix: Task | undefined;
  status: TaskStatus;
}

/** In the plan's order. A pair has its body task's status, or the appendix row's where the body task has nothing published. */
export const commitments = perPlan((plan): readonly Commitment[] =>
  plan.tasks.filter((task) => task.repeats === undefined).map((task) => commitmentOf(plan, task)),
);

export function commitmentOf(plan: Plan, task: Task): Commitment {
  const body = task.repeats === undefined ? task : plan.task(task.repeats);
  const pair = { task: body, appendix: plan.appendixOf(body) };
  return { ...pair, status: taskStatus(plan, speakerOf(plan, pair)) };
}

type Pair = Pick<Commitment, 'task' | 'appendix'>;

/** The entry whose status and results stand for the whole. */
export function speakerOf(plan: Plan, { task, appendix }: Pair): Task {
  const isAbolished = [task, appendix].some((entry) => entry && plan.taskAbolishedOn(entry) !== undefined);
  return appendix && !isAbolished && plan.resultsOf(task).length === 0 ? appendix : task;
}

/** What the text says of one commitment: the body task, and the appendix row that repeats it. */
export function entriesOf({ task, appendix }: Pair): Task[] {
  return appendix ? [task, appendix] : [task];
}

/** Who leads or carries out either entry of a commitment, each once: partners do not answer for it. */
export function answeringFor(plan: Plan, pair: Pair): Agency[] {
  const given = entriesOf(pair).flatMap((entry) => plan.assignmentsOf(entry));
  const codes = given.filter(({ role }) => role !== 'phoi_hop').map(({ agency }) => agency);
  return [...new Set(codes)].map((code) => plan.agency(code));
}

/** The commitments an agency has this role in, each pair once. */
export function commitmentsOf(plan: Plan, agency: Agency, role: Role): Commitment[] {
  const codes = plan
    .assignmentsFor(agency)
    .filter((assignment) => assignment.role === role)
    .map((assignment) => plan.task(assignment.task))
    .map((task) => task.repeats ?? task.code);
  const wanted = new Set(codes);
  return commitments(plan).filter((commitment) => wanted.has(commitment.task.code));
}
