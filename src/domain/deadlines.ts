/** By when the plan wants a task done. Whoever asks "when" is answered from here, through `plan.deadlinesOf`. */
import { endOfYear } from './dates.ts';
import type { IsoDate, Observation, Task } from './types.ts';

export interface Deadline {
  /** Its last day: what is done on it is in time. */
  date: IsoDate;
  /** How much of the day the plan states. */
  precision: NonNullable<Observation['precision']>;
  /** The plan's own words it rests on; none where only our reading of them is known. */
  words: string[];
}

/**
 * Of the whole task, the earliest first. Dates of parts of it (`nhieu_moc`) are none, nor is a year that work
 * begins in, unless all of it is of that year.
 */
export function deadlinesOf({ schedule, fromYear, toYear, timing }: Task): Deadline[] {
  const year = toYear ?? (schedule === 'mot_nam' ? fromYear : undefined);
  return year === undefined ? [] : [{ date: endOfYear(year), precision: 'nam', words: timing }];
}
