/**
 * Work that comes back, and from which year on it counts where its row names none. Rule:
 * `/phuong-phap/#dai-nam`.
 */
import type { Site } from '../tables/schemas/site.ts';
import { yearOf } from '../calendar/dates.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Schedule } from '../tables/rows.ts';

const RECURRING: readonly Schedule[] = ['thuong_xuyen', 'hang_thang', 'hang_quy', 'nua_nam', 'hang_nam'];

/** Done over and over: what is published of one year says nothing of another. */
export function isRecurring({ schedule }: { schedule: Schedule }): boolean {
  return RECURRING.includes(schedule);
}

export interface RecurringFrom {
  year: number;
  /** Said in `site.yaml`; told by the day of adoption, or its own first year where that is later; or that day is not known. */
  because: 'said' | 'adopted' | 'horizon' | 'not_adopted';
}

/**
 * A plan adopted before 1 July asks for the work of that very year, a later one for that of the next; never for a
 * year before its own first.
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
