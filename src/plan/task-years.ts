/**
 * The strip of years of a task: what the plan asks of each year and what was published for it.
 * Rule: `/phuong-phap/#dai-nam`.
 */
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
 * Every year of the horizon. A year still running or to come is not held against anyone, unless the plan names a
 * day for its work and that day is over. When it is to be done, whichever entry of its work says.
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

/** The last day on which the work of a year is in time: the one the plan names, else the year's. */
function lastDayIn(plan: Plan, task: Task, year: number): IsoDate {
  const due = plan.deadlinesOf(task).find(({ date }) => yearOf(date) === year);
  return (yearlyDeadline(task, year) ?? due)?.date ?? endOfYear(year);
}

/** Of the year in which it was abolished nothing is asked any more. */
export function isAbolishedIn(plan: Plan, task: Task, year: number): boolean {
  const date = plan.taskAbolishedOn(task);
  return date !== undefined && year >= yearOf(date);
}

/**
 * Work that recurs is due every year from its first on (`recurringFrom` where its row names none); work "from a year
 * on" from that year; work of one year or of one deadline in its year; work of a span in each of its years. Where the
 * plan names no year, or waits for the centre or another paper, no year is due; nor is one whose day was over when the
 * plan was adopted.
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

/** "In January of every year", in a plan of March: of that very year nothing can be asked. */
function wasOverAtAdoption(plan: Plan, task: Task, year: number): boolean {
  const due = yearlyDeadline(task, year);
  const { adopted } = plan.site;
  return due !== undefined && adopted !== undefined && due.date < adopted.date;
}
