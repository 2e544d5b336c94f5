/** Cell of a day or a month that recurs every year: `11-30`, `09`, `01-31+1`, `12-31(-1)`. */
import { parseDayInYear } from '../../calendar/day-in-year.ts';
import type { Fault } from '../../problems/messages.ts';

/** Accepts one form only, except that a spreadsheet may drop the zero of `09`. */
export function readDayInYear(cell: string): { value: string } | Fault {
  const value = cell.replace(/^\d(?=\+1$|\(-1\)$|$)/u, '0$&');
  return parseDayInYear(value) ? { value } : { fault: 'day-in-year', facts: { write: meant(cell) } };
}

/** The day in `30/9`, `ngày 31/01`, `tháng 9`, `12-31-1`; or empty. */
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
