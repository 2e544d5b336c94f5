/** The cell `han` of a duty to report: a spreadsheet's `5` is the day `05`, a day of any form is a day. */
import { parseDate } from '../domain/dates.ts';

export function readReportDeadline(cell: string): { value: string } {
  return { value: parseDate(cell) ?? cell.replace(/^\d(?=\+0$|$)/u, '0$&') };
}
