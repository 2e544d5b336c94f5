/**
 * By when the plan wants a task done. Whoever asks "when" is answered from here: of the whole task through
 * `plan.deadlinesOf`, of one year of yearly work through `yearlyDeadline`.
 */
import { endOfYear } from '../calendar/dates.ts';
import { parseDayInYear } from '../calendar/day-in-year.ts';
import { lastDayOf, type Precision } from '../calendar/period.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Task } from '../tables/rows.ts';

export interface Deadline {
  /** Its last day: what is done on it is in time. */
  date: IsoDate;
  /** How much of the day the plan states. */
  precision: Precision;
  /** The plan's own words it rests on; none where only our reading of them is known. */
  words: string[];
}

/**
 * Of the whole task, the earliest first. Dates of parts of it (`nhieu_moc`) are none, nor is a year that work
 * begins in, unless all of it is of that year.
 */
export function deadlinesOf({ schedule, fromYear, toYear, dueOn, duePrecision, timing }: Task): Deadline[] {
  if (schedule === 'co_han' && dueOn !== undefined)
    return [{ date: dueOn, precision: duePrecision ?? 'ngay', words: timing }];
  const year = toYear ?? (schedule === 'mot_nam' ? fromYear : undefined);
  return year === undefined ? [] : [{ date: endOfYear(year), precision: 'nam', words: timing }];
}

/** Of the work of one year, where the plan names a day or a month for every year; it may lie in the next one or the one before. */
export function yearlyDeadline({ dueInYear, timing }: Task, year: number): Deadline | undefined {
  const day = dueInYear === undefined ? undefined : parseDayInYear(dueInYear);
  if (!day) return undefined;
  const first = `${String(year + day.shift)}-${day.month}-${day.day ?? '01'}`;
  return day.day === undefined
    ? { date: lastDayOf({ date: first, precision: 'thang' }), precision: 'thang', words: timing }
    : { date: first, precision: 'ngay', words: timing };
}
