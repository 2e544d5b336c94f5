/** The days a figure tells of, by how much of its day is stated. */
import { addDays, endOfYear, yearOf } from './dates.ts';
import type { IsoDate } from './dates.ts';

/** Precision of a date: the day itself, or the period that ends on it. */
export const PRECISIONS = ['ngay', 'thang', 'quy', 'nua_nam', 'nam'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date known only to its month, quarter or year; without a precision, an exact day. */
export interface Period {
  date: IsoDate;
  precision?: Precision | undefined;
}

/** Months per period of each precision; an exact day has none. */
const MONTHS = { thang: 1, quy: 3, nua_nam: 6, nam: 12 } as const;

/**
 * First day of the period: 1 January of a year or a half-year, the first of a quarter or a month, or the day
 * itself.
 */
export function firstDayOf({ date, precision = 'ngay' }: Period): IsoDate {
  return precision === 'ngay' ? date : firstOfMonth(firstMonthOf(date, MONTHS[precision]));
}

/** Last day of the period: the date a figure is recorded under. */
export function lastDayOf({ date, precision = 'ngay' }: Period): IsoDate {
  if (precision === 'ngay') return date;
  // The commonest, asked of every row: no arithmetic.
  if (precision === 'nam') return endOfYear(yearOf(date));
  const months = MONTHS[precision];
  return addDays(firstOfMonth(firstMonthOf(date, months) + months), -1);
}

/**
 * Index (months since year 0) of the first month of the `months`-long period, counted from January, that holds
 * the day.
 */
function firstMonthOf(date: IsoDate, months: number): number {
  const month = Number(date.slice(5, 7)) - 1;
  return yearOf(date) * 12 + month - (month % months);
}

function firstOfMonth(month: number): IsoDate {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
