/**
 * The strip of years of a task: what the plan asks of each year and what was published for it.
 * Rule: `/phuong-phap/#dai-nam`.
 */
import { yearOf, yearsBetween } from './dates.ts';
import type { Plan } from './plan.ts';
import type { Task } from './types.ts';

export type TaskYearState = 'da_cong_bo' | 'chua_cong_bo' | 'trong_nam' | 'chua_den' | 'khong_den_han';

export interface TaskYear {
  year: number;
  state: TaskYearState;
}

/** Every year of the horizon. A year still running or to come is not held against anyone. */
export function taskYears(plan: Plan, task: Task): TaskYear[] {
  const published = new Set(plan.resultsOf(task).map((row) => row.year));
  const current = yearOf(plan.asOf);
  return yearsBetween(plan.site.horizon.from, plan.site.horizon.to).map((year) => {
    if (published.has(year)) return { year, state: 'da_cong_bo' };
    if (!isDueIn(plan, task, year)) return { year, state: 'khong_den_han' };
    return { year, state: year < current ? 'chua_cong_bo' : year === current ? 'trong_nam' : 'chua_den' };
  });
}

/** Of the year in which it was abolished nothing is asked any more. */
export function isAbolishedIn(plan: Plan, task: Task, year: number): boolean {
  const date = plan.taskAbolishedOn(task);
  return date !== undefined && year >= yearOf(date);
}

/**
 * Yearly work is due from the year after the plan began (the plan of 2020 came in its autumn);
 * work "from a year on" from that year; work of one year in it. Where the plan names no year,
 * or waits for the centre, no year is due.
 */
export function isDueIn(plan: Plan, task: Task, year: number): boolean {
  if (isAbolishedIn(plan, task, year)) return false;
  const due = plan.deadlinesOf(task).at(-1);
  const last = due ? yearOf(due.date) : plan.site.horizon.to;
  switch (task.schedule) {
    case 'hang_nam':
      return year >= (task.fromYear ?? plan.site.horizon.from + 1) && year <= last;
    case 'tu_nam':
      return year >= (task.fromYear ?? plan.site.horizon.from) && year <= last;
    case 'mot_nam':
      return due !== undefined && year === last;
    default:
      return false;
  }
}
