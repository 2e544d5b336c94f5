/** Published results for display: newest first, each with its day as far as known. */
import { resultDay } from '../../plan/newest-results.ts';
import { compareText } from '../../format/order.ts';
import { type Plan } from '../../plan/plan.ts';
import type { Result } from '../../tables/rows.ts';
import { periodOf } from '../../calendar/part-of-year.ts';
import { formatDate, formatPeriod } from '../../format/days.ts';

export interface ShownResult {
  result: Result;
  /** `14/11/2024`; `năm 2024` if the day is unknown. */
  when: string;
}

/** Within a year, results with a day come first: the order of the others is unknown. */
export function shownResults(plan: Plan, results: Result[]): ShownResult[] {
  const dayOf = (result: Result) => resultDay(plan, result) ?? '';
  return results
    .toSorted((a, b) => b.year - a.year || compareText(dayOf(b), dayOf(a)))
    .map((result) => ({ result, when: whenOf(plan, result) }));
}

/** The day of the described fact, or its period. */
export function whenOf(plan: Plan, result: Result): string {
  const day = resultDay(plan, result);
  return day === undefined ? formatPeriod(periodOf(result)) : formatDate(day);
}

/** `ngày 14/11/2024`, `năm 2024`, for use inside a sentence. */
export function newestWords(plan: Plan, results: Result[]): string | undefined {
  const [newest] = shownResults(plan, results);
  return newest && (isDay(newest.when) ? `ngày ${newest.when}` : newest.when);
}

const isDay = (when: string): boolean => /^\d{2}\//u.test(when);

/** Note on a list of results: the meaning of their dates, and who assigned them to tasks. */
export function resultsNote(shown: ShownResult[]): string {
  const hasDay = shown.some(({ when }) => isDay(when));
  const days = hasDay ? ['Ngày ở đầu mỗi kết quả là ngày của việc được nêu, hoặc ngày công bố.'] : [];
  return [...days, ...filingNote(shown.map(({ result }) => result))].join(' ');
}

/**
 * States that the editor assigned a result to its task; empty if an agency gave every result its status. Rule:
 * `/phuong-phap/#nghia-tinh-trang`.
 */
function filingNote(results: Result[]): string[] {
  const read = results.filter(({ status }) => status === 'co_ket_qua');
  if (read.length === 0) return [];
  const which = read.length === results.length ? 'các kết quả này' : 'những kết quả không kèm tình trạng';
  const where = new Set(read.map(({ task }) => task)).size === 1 ? 'việc này' : 'từng việc';
  const what = results.length === 1 ? 'kết quả này' : which;
  return [`Xếp ${what} vào ${where} là cách đọc của người biên tập, không phải của nguồn.`];
}
