/**
 * When a task is to be done, where only another entry of its work says so: the body task, or a row of the appendix
 * that repeats it.
 */
import { entriesWith } from './named.ts';
import type { Plan } from './plan.ts';
import type { Task } from '../tables/rows.ts';

/**
 * The entry whose time holds for the task: itself, else the other that names one. Where others name different times,
 * each is that of a part.
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

/** All that is known of it, to be compared. */
function timesOf(plan: Plan, task: Task): string {
  return JSON.stringify([task.schedule, task.fromYear, task.dueInYear, plan.deadlinesOf(task)]);
}
