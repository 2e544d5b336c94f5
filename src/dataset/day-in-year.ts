/** A day or a month that comes every year, as a cell of a table names it: `11-30`, `09`, `01-31+1`. */
import { parseDayInYear } from '../domain/deadlines.ts';
import type { Fault } from './messages.ts';

/** A spreadsheet that drops the first zero of `09` is forgiven; all else is one form. */
export function readDayInYear(cell: string): { value: string } | Fault {
  const value = cell.replace(/^\d(?=\+1$|$)/u, '0$&');
  return parseDayInYear(value) ? { value } : { fault: 'day-in-year', facts: { write: meant(cell) } };
}

/** The day in `30/9`, `ngày 31/01`, `tháng 9`; or nothing. */
function meant(cell: string): string {
  const [, day, month = ''] =
    /^(?:ngày\s+)?(\d{1,2})\s*\/\s*(\d{1,2})$/iu.exec(cell) ?? /^()(?:tháng\s+)(\d{1,2})$/iu.exec(cell) ?? [];
  const value = [month, day]
    .filter(Boolean)
    .map((part = '') => part.padStart(2, '0'))
    .join('-');
  return parseDayInYear(value) ? value : '';
}
