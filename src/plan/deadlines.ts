/** Deadlines of tasks: `plan.deadlinesOf` for a whole task, `yearlyDeadline` for one year of yearly work. */
import { endOfYear } from '../calendar/dates.ts';
import { parseDayInYear } from '../calendar/day-in-year.ts';
import { lastDayOf, type Precision } from '../calendar/period.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Task } from '../tables/rows.ts';

export interface Deadline {
  /** Last day; work finished on it is on time. */
  date: IsoDate;
  /** How precisely the plan states the day. */
  precision: Precision;
  /** The words of the plan it is read from; empty if only our interpretation is recorded. */
  words: string[];
}

/**
 * Deadlines of the whole task, earliest first. Excludes dates of its parts (`nhieu_moc`), and start years unless
 * all the work lies in that year.
 */
export function deadlinesOf({ schedule, fromYear, toYear, dueOn, duePrecision, timing }: Task): Deadline[] {
  if (schedule === 'co_han' && dueOn !== undefined)
    return [{ date: dueOn, precision: duePrecision ?? 'ngay', words: timing }];
  const year = toYear ?? (schedule === 'mot_nam' ? fromYear : undefined);
  return year === undefined ? [] : [{ date: endOfYear(year), precision: 'nam', words: timing }];
}

/**
 * Deadline of one year's work, if the plan names a day or a month for every year; it may lie in the next or the
 * previous year.
 */
export function yearlyDeadline({ dueInYear, timing }: Task, year: number): Deadline | undefined {
  const day = dueInYear === undefined ? undefined : parseDayInYear(dueInYear);
  if (!day) return undefined;
  const first = `${String(year + day.shift)}-${day.month}-${day.day ?? '01'}`;
  return day.day === undefined
    ? { date: lastDayOf({ date: first, precision: 'thang' }), precision: 'thang', words: timing }
    : { date: first, precision: 'ngay', words: timing };
}
