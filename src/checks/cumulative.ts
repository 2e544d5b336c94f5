/** A cumulative figure never falls within one territory, unless a revision row gives the reason. */
import { compareText } from '../format/order.ts';
import { formatDate } from '../format/days.ts';
import { formatNumber } from '../format/numbers.ts';
import { rowReason } from '../changes/rows-to-paste.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { observations } from '../tables/schemas/progress.ts';
import { keyOf, placeOf } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkCumulative: Check = (dataset, { unread, publishContext }) => {
  // The reason may be in a line that could not be read.
  if (unread.has('revisions')) return [];
  const cumulative = new Set(
    dataset.indicators.filter(({ row }) => row.measure === 'luy_ke').map(({ row }) => row.code),
  );
  const explained = new Set(dataset.revisions.map(({ row }) => `${row.table} ${row.key}`));
  const rows = dataset.observations.filter(({ row }) => cumulative.has(row.indicator));
  const problems: Problem[] = [];
  for (const series of Map.groupBy(
    rows,
    ({ row }) => `${row.indicator}|${row.scope ?? ''}|${row.breakdown ?? ''}`,
  ).values()) {
    const ordered = [...series].sort((a, b) => compareText(a.row.date, b.row.date));
    for (const [index, located] of ordered.entries()) {
      const before = ordered[index - 1]?.row;
      const { row } = located;
      if (!before || row.value >= before.value) continue;
      const key = keyOf(observations, row);
      if (explained.has(`tien-do/${row.year}/chi-so ${key}`)) continue;
      const facts = {
        before: formatNumber(before.value),
        date: formatDate(before.date),
        now: formatNumber(row.value),
        // The reason is for the whole row: its cells may never have had another value.
        row: rowReason(`tien-do/${row.year}/chi-so`, key, publishContext?.today ?? row.date),
      };
      problems.push(problem('cumulative-falls', placeOf(located, 'gia_tri'), String(row.value), facts));
    }
  }
  return problems;
};
