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
  const appendix = plan.appendixOf(body);
  const speaker = appendix && plan.resultsOf(body).length === 0 ? appendix : body;
  return { task: body, appendix, status: taskStatus(plan, speaker) };
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
