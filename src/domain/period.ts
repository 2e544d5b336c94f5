/** The days a figure tells of, by how much of its day is stated. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate, Observation } from './types.ts';

type Period = Pick<Observation, 'date' | 'precision'>;

/** How many months a period of that precision has; a day is itself. */
const MONTHS = { thang: 1, quy: 3, nua_nam: 6, nam: 12 } as const;

/** Its first day: 1 January of a year or a half, the first of a quarter or a month, or the very day. */
export function firstDayOf({ date, precision = 'ngay' }: Period): IsoDate {
  return precision === 'ngay' ? date : firstOf(date, MONTHS[precision]).toString();
}

/** Its last day, which is the day a figure is written under. */
export function lastDayOf({ date, precision = 'ngay' }: Period): IsoDate {
  if (precision === 'ngay') return date;
  const months = MONTHS[precision];
  return firstOf(date, months).add({ months }).subtract({ days: 1 }).toString();
}

/** The first day of the so many months the day lies in, counted from January. */
function firstOf(date: IsoDate, months: number): Temporal.PlainDate {
  const day = Temporal.PlainDate.from(date);
  return day.with({ month: day.month - ((day.month - 1) % months), day: 1 });
}
