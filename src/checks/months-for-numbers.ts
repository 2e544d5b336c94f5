/**
 * A document number that a spreadsheet turned into a month or a day; only doubtful, since some documents have
 * such numbers.
 */
import { parseDate } from '../calendar/dates.ts';
import { isLikeMonth } from '../tables/cells/code-forms.ts';
import { dayOfSerial } from '../tables/cells/date-forms.ts';
import { problem } from '../problems/problem.ts';
import { placeOf, type Located } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkMonthsForNumbers: Check = ({ sources, reports }) => {
  const rows: Located<{ number: string | undefined }>[] = [...sources, ...reports];
  return rows.flatMap((located) => {
    const { number } = located.row;
    return number !== undefined && isLikeDay(number)
      ? [problem('so_hieu_nhu_thang', placeOf(located, 'so_hieu'), number)]
      : [];
  });
};

/** `Dec-26`, `12/2026`, `2026-12`, `01/12/2026`, `1-Dec-26`, and serial numbers of dates. */
function isLikeDay(text: string): boolean {
  if (isLikeMonth(text) || parseDate(text) !== undefined || dayOfSerial(text) !== undefined) return true;
  return /^(?:(?:0?[1-9]|1[0-2])[-/](?:19|20)\d\d|(?:19|20)\d\d[-/](?:0?[1-9]|1[0-2]))$/u.test(text);
}
