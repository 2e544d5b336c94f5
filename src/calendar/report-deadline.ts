/** Deadline of a periodic report, from `han` in the table of duties. */
import { addDays, parseDate } from './dates.ts';
import { parseDayInYear } from './day-in-year.ts';
import { lastDayOf } from './period.ts';
import type { IsoDate } from './dates.ts';

/** How often a report is owed. */
export const REPORT_RHYTHMS = ['thang', 'quy', 'nua_nam', 'nam', 'mot_lan'] as const;
type Rhythm = (typeof REPORT_RHYTHMS)[number];

/** Maps the last day of a period to the day its report is due. */
export type ReportDeadline = (lastDay: IsoDate) => IsoDate;

/**
 * Undefined if the form does not fit the rhythm:
 * - parts of a year: `05`, a day of the month after the period; `18+0`, a day of its own last month
 * - quarters and half-years also: one day of the year for each, `06-15|12-01`
 * - a year: `12-15` of that year, `01-31+1` of the next; never a day of the year before, when there is nothing
 * to report yet
 * - once: a day, `2026-06-30`
 * A day beyond the end of a month means its last day.
 */
export function parseReportDeadline(rhythm: Rhythm, text: string): ReportDeadline | undefined {
  if (rhythm === 'mot_lan') {
    const day = parseDate(text);
    return day === undefined ? undefined : () => day;
  }
  const days = text.split('|');
  const count = { thang: 1, quy: 4, nua_nam: 2, nam: 1 }[rhythm];
  if (rhythm === 'nam' || days.length > 1) return days.length === count ? inYear(days) : undefined;
  return inMonth(text);
}

/** One day for each of the equal parts of the year. */
function inYear(texts: readonly string[]): ReportDeadline | undefined {
  const days = texts.map(parseDayInYear);
  if (days.some((one) => one?.day === undefined || one.shift < 0)) return undefined;
  return (lastDay) => {
    const [year, month] = lastDay.split('-').map(Number);
    const due = days[Math.ceil((Number(month) * days.length) / 12) - 1];
    return `${String(Number(year) + (due?.shift ?? 0))}-${due?.month ?? ''}-${due?.day ?? ''}`;
  };
}

function inMonth(text: string): ReportDeadline | undefined {
  const { day, own } = /^(?<day>0[1-9]|[12]\d|3[01])(?<own>\+0)?$/u.exec(text)?.groups ?? {};
  if (day === undefined) return undefined;
  return (lastDay) => {
    const month = own === undefined ? addDays(lastDay, 1) : lastDay;
    const end = lastDayOf({ date: month, precision: 'thang' });
    return `${month.slice(0, 8)}${day < end.slice(8) ? day : end.slice(8)}`;
  };
}
