/** Cell `han` of a reporting duty. A spreadsheet's `5` is the day `05`; a date may have any accepted form. */
import { parseDate } from '../../calendar/dates.ts';
import { parseReportDeadline, REPORT_RHYTHMS } from '../../calendar/report-deadline.ts';
import type { Fault } from '../../problems/messages.ts';

export function readReportDeadline(cell: string): { value: string } | Fault {
  const value = parseDate(cell) ?? cell.replace(/^\d(?=\+0$|$)/u, '0$&');
  const isOne = REPORT_RHYTHMS.some((rhythm) => parseReportDeadline(rhythm, value));
  return isOne ? { value } : { fault: 'report-deadline' };
}
