/** The time of a task, if only another entry of its commitment states it: the body task or an appendix row. */
import { entriesWith } from './named.ts';
import type { Plan } from './plan.ts';
import type { Task } from '../tables/rows.ts';

/**
 * The entry whose time applies to the task: itself, else the only other one with a time. If others differ, each
 * time is that of a part.
 */
export function timed(plan: Plan, task: Task): Task {
  const names = ({ schedule }: Task) => schedule !== 'khong_neu';
  if (names(task)) return task;
  const [first, ...others] = entriesWith(plan, task).filter(names);
  if (!first) return task;
  const timing = [...new Set([first, ...others].flatMap((entry) => entry.timing))];
  const isOne = others.every((entry) => timesOf(plan, entry) === timesOf(plan, first));
  return isOne ? first : { ...task, schedule: 'nhieu_moc', timing };
}

/** All time fields of a task as one comparable text. */
function timesOf(plan: Plan, task: Task): string {
  return JSON.stringify([task.schedule, task.fromYear, task.dueInYear, plan.deadlinesOf(task)]);
}
