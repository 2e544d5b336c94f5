/** The days a figure tells of, by how much of its day is stated. */
import { Temporal } from 'temporal-polyfill';
import type { IsoDate, Observation } from './types.ts';

type Period = Pick<Observation, 'date' | 'precision'>;

/** Its first day: 1 January of a year, the first of a month, or the very day. */
export function firstDayOf({ date, precision }: Period): IsoDate {
  if (precision === 'nam') return `${date.slice(0, 4)}-01-01`;
  return precision === 'thang' ? `${date.slice(0, 7)}-01` : date;
}

/** Its last day, which is the day a figure is written under. */
export function lastDayOf({ date, precision }: Period): IsoDate {
  if (precision === 'nam') return `${date.slice(0, 4)}-12-31`;
  if (precision !== 'thang') return date;
  const day = Temporal.PlainDate.from(date);
  return day.with({ day: day.daysInMonth }).toString();
}
