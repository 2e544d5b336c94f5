/**
 * For a task without published results: the most similar commitments that have some. Similarity: the same
 * responsible agency or the same audience; more shared audiences rank first, then newer results. For information
 * only; nothing counts for the task.
 */
import { answeringFor, commitmentOf, commitments, speakerOf } from './commitments.ts';
import type { Plan } from './plan.ts';
import { isResultPublished } from './task-status.ts';
import type { Audience, Task } from '../tables/rows.ts';

export interface NearTask {
  /** The entry that has results. */
  task: Task;
  /** Whether the same agency leads it or carries it out. */
  isOfSameLead: boolean;
  /** Audiences both share. */
  shared: Audience[];
}

const SHOWN = 3;

export function nearestTasks(plan: Plan, task: Task): NearTask[] {
  const own = commitmentOf(plan, task);
  const answering = answeringFor(plan, own);
  const near = commitments(plan)
    .filter((other) => other.task !== own.task && isResultPublished(other.status))
    .map((other) => ({
      task: speakerOf(plan, other),
      isOfSameLead: answeringFor(plan, other).some((agency) => answering.includes(agency)),
      shared: other.task.audiences.filter((audience) => own.task.audiences.includes(audience)),
      newest: Math.max(...other.status.years),
    }))
    .filter(({ isOfSameLead, shared }) => isOfSameLead || shared.length > 0);
  return near
    .sort(
      (a, b) =>
        Number(b.isOfSameLead) - Number(a.isOfSameLead) ||
        b.shared.length - a.shared.length ||
        b.newest - a.newest,
    )
    .slice(0, SHOWN)
    .map(({ task: other, isOfSameLead, shared }) => ({ task: other, isOfSameLead, shared }));
}
