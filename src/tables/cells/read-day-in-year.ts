/** A day or a month that comes every year, as a cell of a table names it: `11-30`, `09`, `01-31+1`, `12-31(-1)`. */
import { parseDayInYear } from '../../calendar/day-in-year.ts';
import type { Fault } from '../../problems/messages.ts';

/** A spreadsheet that drops the first zero of `09` is forgiven; all else is one form. */
export function readDayInYear(cell: string): { value: string } | Fault {
  const value = cell.replace(/^\d(?=\+1$|\(-1\)$|$)/u, '0$&');
  return parseDayInYear(value) ? { value } : { fault: 'day-in-year', facts: { write: meant(cell) } };
}

/** The day in `30/9`, `ngày 31/01`, `tháng 9`, `12-31-1`; or nothing. */
function meant(cell: string): string {
  if (/^\d{2}-\d{2}\s*-1$/u.test(cell)) return parsed(cell.replace(/\s*-1$/u, '(-1)'));
  const [, day, month = ''] =
    /^(?:ngày\s+)?(\d{1,2})\s*\/\s*(\d{1,2})$/iu.exec(cell) ?? /^()(?:tháng\s+)(\d{1,2})$/iu.exec(cell) ?? [];
  const value = [month, day]
    .filter(Boolean)
    .map((part = '') => part.padStart(2, '0'))
    .join('-');
  return parsed(value);
}

function parsed(value: string): string {
  return parseDayInYear(value) ? value : '';
}
