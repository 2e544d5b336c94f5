/** A task year by year: what the plan requires and what was published. Rule: `/phuong-phap/#dai-nam`. */
import { endOfYear, yearOf, yearsBetween } from '../calendar/dates.ts';
import { yearlyDeadline } from './deadlines.ts';
import type { Plan } from './plan.ts';
import { isRecurring, recurringFrom } from './recurring.ts';
import { timed } from './timed.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Task } from '../tables/rows.ts';

export type TaskYearState =
  'da_cong_bo' | 'chua_cong_bo' | 'trong_nam' | 'trong_han' | 'chua_den' | 'khong_den_han';

export interface TaskYear {
  year: number;
  state: TaskYearState;
}

/**
 * Every year of the horizon. The current and future years are not judged, unless the plan names a day that has
 * passed. The deadline may come from any entry of the commitment.
 */
export function taskYears(plan: Plan, task: Task): TaskYear[] {
  const published = new Set(plan.resultsOf(task).map((row) => row.year));
  const current = yearOf(plan.asOf);
  const entry = timed(plan, task);
  return yearsBetween(plan.site.horizon.from, plan.site.horizon.to).map((year) => {
    if (published.has(year)) return { year, state: 'da_cong_bo' };
    if (isAbolishedIn(plan, task, year) || !isDueIn(plan, entry, year))
      return { year, state: 'khong_den_han' };
    if (plan.asOf > lastDayIn(plan, entry, year)) return { year, state: 'chua_cong_bo' };
    if (year > current) return { year, state: 'chua_den' };
    const isOfYear = lastDayIn(plan, entry, year) === endOfYear(year);
    return { year, state: isOfYear ? 'trong_nam' : 'trong_han' };
  });
}

/** Last day on which a year's work is on time: the plan's, else 31 December. */
function lastDayIn(plan: Plan, task: Task, year: number): IsoDate {
  const due = plan.deadlinesOf(task).find(({ date }) => yearOf(date) === year);
  return (yearlyDeadline(task, year) ?? due)?.date ?? endOfYear(year);
}

/** Nothing is required in the year of abolition and after. */
export function isAbolishedIn(plan: Plan, task: Task, year: number): boolean {
  const date = plan.taskAbolishedOn(task);
  return date !== undefined && year >= yearOf(date);
}

/**
 * Recurring work is due every year from its first year (`recurringFrom` if the row names none); work "from a
 * year on", from that year; work of one year or one deadline, in that year; work of a span, in each of its
 * years. No year is due if the plan names none, waits for the centre or another document, or if the day had
 * passed at adoption.
 */
export function isDueIn(plan: Plan, task: Task, year: number): boolean {
  if (isAbolishedIn(plan, task, year) || wasOverAtAdoption(plan, task, year)) return false;
  const due = plan.deadlinesOf(task).at(-1);
  const last = due ? yearOf(due.date) : plan.site.horizon.to;
  if (isRecurring(task)) return year >= (task.fromYear ?? recurringFrom(plan.site).year) && year <= last;
  switch (task.schedule) {
    case 'tu_nam':
    case 'khoang_nam':
      return year >= (task.fromYear ?? plan.site.horizon.from) && year <= last;
    case 'mot_nam':
    case 'co_han':
      return due !== undefined && year === last;
    default:
      return false;
  }
}

/** "In January of every year" in a plan of March: nothing can be required of that year. */
function wasOverAtAdoption(plan: Plan, task: Task, year: number): boolean {
  const due = yearlyDeadline(task, year);
  const { adopted } = plan.site;
  return due !== undefined && adopted !== undefined && due.date < adopted.date;
}
