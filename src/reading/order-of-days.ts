/** Whether the days of a file's columns are written day first, month first, or so that nobody can tell. */
import type { AnyColumn } from '../tables/any-table.ts';
import { orderOf, readingsOf } from '../tables/cells/date-forms.ts';
import { columnLetter, problem, type Problem } from '../problems/problem.ts';

/** Which columns have their month first, and the first day that reads two ways with nothing to prove either. */
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
