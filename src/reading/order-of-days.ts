/** Whether the dates of a file's columns are day-first, month-first, or ambiguous. */
import type { AnyColumn } from '../tables/any-table.ts';
import { orderOf, readingsOf } from '../tables/cells/date-forms.ts';
import { columnLetter, problem, type Problem } from '../problems/problem.ts';

/** Columns that are month-first, and the first ambiguous date of a column without proof either way. */
export function orderOfDays(
  columns: AnyColumn[],
  names: string[],
  records: string[][],
  file: string,
): { monthFirst: Set<string>; doubtful: Problem | undefined } {
  const monthFirst = new Set<string>();
  let doubtful: Problem | undefined;
  for (const { header, type } of columns) {
    const at = names.indexOf(header);
    if (type !== 'date' || at < 0) continue;
    const cells = records.map((record) => record[at] ?? '');
    const order = orderOf(cells);
    if (order.isMonthFirst) monthFirst.add(header);
    if (order.doubtful === undefined) continue;
    const value = (cells[order.doubtful] ?? '').trim();
    const { dayFirst = '', monthFirst: other = '' } = readingsOf(value) ?? {};
    const place = { file, line: order.doubtful + 1, column: columnLetter(at), header };
    doubtful ??= problem('ngay_doc_hai_cach', place, value, { dayFirst, monthFirst: other });
  }
  return { monthFirst, doubtful };
}
