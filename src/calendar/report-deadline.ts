/** By when the report of a period is to be sent, as `han` of the table of duties says it. */
import { addDays, parseDate } from './dates.ts';
import { parseDayInYear } from './day-in-year.ts';
import { lastDayOf } from './period.ts';
import type { IsoDate } from './dates.ts';

/** How often a report is owed. */
export const REPORT_RHYTHMS = ['thang', 'quy', 'nua_nam', 'nam', 'mot_lan'] as const;
type Rhythm = (typeof REPORT_RHYTHMS)[number];

/** The day it is due on, from the last day of its period. */
export type ReportDeadline = (lastDay: IsoDate) => IsoDate;

/**
 * Undefined where the form does not fit the rhythm:
 * - parts of a year: `05`, a day of the month that follows the period; `18+0`, of its own last month
 * - quarters and halves also: a day of the year for each, `06-15|12-01`
 * - a year: `12-15` of that year, `01-31+1` of the next; none of the year before, when there is nothing to report yet
 * - once: a day, `2026-06-30`
 *
 * A month that is too short ends on its last day.
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

/** A day for each of the equal parts of the year. */
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
