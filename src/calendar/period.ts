/** The days a figure tells of, by how much of its day is stated. */
import { addDays, endOfYear, yearOf } from './dates.ts';
import type { IsoDate } from './dates.ts';

/** How much of a day is stated: the day, or the period whose last day it is. */
export const PRECISIONS = ['ngay', 'thang', 'quy', 'nua_nam', 'nam'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A day of which no more than its month, its year … may be known; without a precision it is the very day. */
export interface Period {
  date: IsoDate;
  precision?: Precision | undefined;
}

/** How many months a period of that precision has; a day is itself. */
const MONTHS = { thang: 1, quy: 3, nua_nam: 6, nam: 12 } as const;

/** Its first day: 1 January of a year or a half, the first of a quarter or a month, or the very day. */
export function firstDayOf({ date, precision = 'ngay' }: Period): IsoDate {
  return precision === 'ngay' ? date : firstOfMonth(firstMonthOf(date, MONTHS[precision]));
}

/** Its last day, which is the day a figure is written under. */
export function lastDayOf({ date, precision = 'ngay' }: Period): IsoDate {
  if (precision === 'ngay') return date;
  // The commonest, asked of every row: no arithmetic.
  if (precision === 'nam') return endOfYear(yearOf(date));
  const months = MONTHS[precision];
  return addDays(firstOfMonth(firstMonthOf(date, months) + months), -1);
}

/** The first month, counted from the year 0, of the so many the day lies in; those are counted from January. */
function firstMonthOf(date: IsoDate, months: number): number {
  const month = Number(date.slice(5, 7)) - 1;
  return yearOf(date) * 12 + month - (month % months);
}

function firstOfMonth(month: number): IsoDate {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
