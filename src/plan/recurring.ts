/** Recurring work, and the first year it counts from if its row names none. Rule: `/phuong-phap/#dai-nam`. */
import type { Site } from '../tables/schemas/site.ts';
import { yearOf } from '../calendar/dates.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Schedule } from '../tables/rows.ts';

const RECURRING: readonly Schedule[] = ['thuong_xuyen', 'hang_thang', 'hang_quy', 'nua_nam', 'hang_nam'];

/** Repeated work: a result of one year says nothing about another. */
export function isRecurring({ schedule }: { schedule: Schedule }): boolean {
  return RECURRING.includes(schedule);
}

export interface RecurringFrom {
  year: number;
  /**
   * Set in `site.yaml`; derived from the adoption day; the plan's first year if that is later; or the adoption
   * day is unknown.
   */
  because: 'said' | 'adopted' | 'horizon' | 'not_adopted';
}

/**
 * A plan adopted before 1 July requires the work of that year, a later one that of the next; never of a year
 * before the plan begins.
 */
export function recurringFrom({ recurringFrom: said, adopted, horizon }: Site): RecurringFrom {
  if (said !== undefined) return { year: said, because: 'said' };
  if (!adopted) return { year: horizon.from + 1, because: 'not_adopted' };
  const year = yearOf(adopted.date) + (isInSecondHalf(adopted.date) ? 1 : 0);
  return year < horizon.from ? { year: horizon.from, because: 'horizon' } : { year, because: 'adopted' };
}

export function isInSecondHalf(date: IsoDate): boolean {
  return date.slice(5) >= '07-01';
}
