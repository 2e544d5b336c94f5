/** A day or a month that recurs every year. */
import { lastDayOf } from './period.ts';

export interface DayInYear {
  /** `01` … `12`. */
  month: string;
  /** Undefined where only the month is named. */
  day: string | undefined;
  /** 1: the day lies in the following year; -1: in the preceding one. */
  shift: -1 | 0 | 1;
}

/**
 * Reads `11-30`, `09`, `01-31+1`, `12-31(-1)`; undefined for anything else, 29 February included. The year
 * before is in brackets because `12-31-1` would be a date.
 */
export function parseDayInYear(text: string): DayInYear | undefined {
  const { month, day, year } =
    /^(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?(?<year>\+1|\(-1\))?$/u.exec(text)?.groups ?? {};
  if (month === undefined) return undefined;
  const last = lastDayOf({ date: `2023-${month}-01`, precision: 'thang' }).slice(-2);
  if (day !== undefined && (day < '01' || day > last)) return undefined;
  return { month, day, shift: year === undefined ? 0 : year === '+1' ? 1 : -1 };
}
