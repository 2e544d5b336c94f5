/**
 * Amendments in order: each starts from the value valid on its day; one per cell and day; none before adoption
 * or after today; none of a row not in force on that day.
 */
import { isAmendable, isAmendableCell } from '../plan/amendments.ts';
import { compareText } from '../format/order.ts';
import type { Amendment } from '../tables/rows.ts';
import { formatDate } from '../format/days.ts';
import { hasReadableValues } from '../changes/changed-column.ts';
import { currentCells } from '../changes/current-cells.ts';
import { planDay } from './pairs/plan-day.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import type { Site } from '../tables/schemas/site.ts';
import { canonicalCell, type Cells } from '../changes/snapshot.ts';
import { placeOf, type Located } from '../tables/table.ts';
import type { Check } from './check.ts';
import { dayAhead } from './day-ahead.ts';

export const checkAmendments: Check = (dataset, { site, publishContext }) => {
  const cellsAt = currentCells(dataset, site);
  const rows = Map.groupBy(dataset.amendments, ({ row }) => `${row.table} ${row.key}`);
  return [
    ...dataset.amendments.flatMap((located) => [
      ...beforePlan(located, site),
      ...dayAhead(placeOf(located, 'ngay'), located.row.date, publishContext),
    ]),
    ...[...rows.values()].flatMap((changes) => {
      const [first] = changes;
      if (!first || !isAmendable(first.row.table)) return [];
      return inOrder(changes, cellsAt(first.row.table, first.row.key), site ?? {});
    }),
  ];
};

function beforePlan(located: Located<Amendment>, site: Site | undefined): Problem[] {
  const { date } = located.row;
  if (!site || date >= planDay(site)) return [];
  const facts = { day: formatDate(date), first: formatDate(planDay(site)) };
  return [problem('amended-before-plan', placeOf(located, 'ngay'), date, facts)];
}

/**
 * The changes of one row, oldest first; on the same day, the whole row before its cells. `first`: the frozen
 * cells.
 */
function inOrder(changes: Located<Amendment>[], first: Cells | undefined, own: WithOwnColumns): Problem[] {
  const sorted = changes.toSorted(
    ({ row: a }, { row: b }) =>
      compareText(a.date, b.date) || Number(b.column === '*') - Number(a.column === '*'),
  );
  const problems: Problem[] = [];
  const last = new Map<string, Located<Amendment>>();
  // A row that begins with `them` was not in force before.
  let absence = sorted.find(({ row }) => row.column === '*')?.row.after === 'them' ? NOT_YET : undefined;
  for (const located of sorted) {
    const { column, before = '', after, date } = located.row;
    const earlier = last.get(column);
    last.set(column, located);
    if (earlier?.row.date === date) {
      problems.push(twice(located, earlier));
      continue;
    }
    const isAdded = column === '*' && after === 'them';
    if (isAdded ? !absence : absence) {
      const why = isAdded ? 'đang có trong Kế hoạch rồi' : (absence ?? '');
      problems.push(problem('row-out-of-force', placeOf(located, 'ngay'), date, { why }));
      continue;
    }
    if (column === '*') {
      absence = isAdded ? undefined : `đã được bãi bỏ từ ngày ${formatDate(date)}`;
      continue;
    }
    // Unamendable or unreadable cells are reported elsewhere.
    if (!isAmendableCell(located.row.table, column, own) || !hasReadableValues(located.row, own)) continue;
    const was = earlier ? canonicalCell(located.row, earlier.row.after ?? '', own) : first?.[column];
    if (was !== undefined && canonicalCell(located.row, before, own) !== was)
      problems.push(
        problem('old-value', placeOf(located, 'gia_tri_cu'), before, {
          column,
          was,
          since: earlier ? `sau lần điều chỉnh ngày ${formatDate(earlier.row.date)}` : 'trong Kế hoạch',
        }),
      );
  }
  return problems;
}

const NOT_YET = 'chưa được thêm vào Kế hoạch ở ngày này';

function twice(located: Located<Amendment>, { line, row }: Located<Amendment>): Problem {
  const facts = { first: `dòng ${line}`, day: formatDate(row.date) };
  return problem('changed-twice', placeOf(located, 'ngay'), row.date, facts);
}
