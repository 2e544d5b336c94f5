/** Days, periods and years as Vietnamese officials write them. */
import type { IsoDate } from '../calendar/dates.ts';
import type { DayInYear } from '../calendar/day-in-year.ts';
import type { Period, Precision } from '../calendar/period.ts';

/** 2025-07-01 → `01/7/2025`: day in two digits, month padded only for January and February. */
export function formatDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${formatMonth(month)}/${year}`;
}

function formatMonth(month: string): string {
  return Number(month) <= 2 ? month.padStart(2, '0') : String(Number(month));
}

export const periodNouns = {
  ngay: 'ngày',
  thang: 'tháng',
  quy: 'quý',
  nua_nam: '6 tháng',
  nam: 'năm',
} as const satisfies Record<Precision, string>;

/**
 * Shows only as much of the date as the source states: `năm 2022`, `quý I/2026`, `6 tháng đầu năm 2026`, `ngày
 * 10/11/2022`.
 */
export function formatPeriod(period: Period): string {
  return `${periodNouns[period.precision ?? 'ngay']} ${periodInShort(period)}`;
}

/** The same without its noun: `2022`, `I/2026`, `02/2024`, `10/11/2022`. */
export function periodInShort({ date, precision = 'ngay' }: Period): string {
  const [year = '', month = ''] = date.split('-');
  switch (precision) {
    case 'nam':
      return year;
    case 'nua_nam':
      return `${Number(month) > 6 ? 'cuối' : 'đầu'} năm ${year}`;
    case 'quy':
      return `${['I', 'II', 'III', 'IV'][Math.floor((Number(month) - 1) / 3)] ?? ''}/${year}`;
    case 'thang':
      return `${formatMonth(month)}/${year}`;
    case 'ngay':
      return formatDate(date);
  }
}

/** A deadline for narrow places: `2026`, `quý I/2026`, `15/4/2026`. */
export function dueInShort(due: Period): string {
  const isPlain = due.precision === undefined || due.precision === 'ngay' || due.precision === 'nam';
  return isPlain ? periodInShort(due) : formatPeriod(due);
}

/** A day or a month that recurs every year: `ngày 31/01 năm sau`, `ngày 31/12 năm trước`, `tháng 9`. */
export function formatDayInYear({ month, day, shift }: DayInYear): string {
  const words = day === undefined ? `tháng ${formatMonth(month)}` : `ngày ${day}/${formatMonth(month)}`;
  return shift === 0 ? words : `${words} năm ${shift > 0 ? 'sau' : 'trước'}`;
}

/** 2021, 2022, 2024 → `2021, 2022, 2024`; three or more consecutive years → `2024–2026`. */
export function formatYears(years: number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${String(run[0])}–${String(run.at(-1))}` : run.join(', ')))
    .join(', ');
}
