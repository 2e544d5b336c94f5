/**
 * Corrections match the data: the cell holds the newest value, each older value is the newer one of the previous
 * correction, and, if there is a history, the cell really had it.
 */
import { compareText } from '../format/order.ts';
import type { Revision } from '../tables/rows.ts';
import { formatDate } from '../format/days.ts';
import { hasReadableValues } from '../changes/changed-column.ts';
import { currentCells } from '../changes/current-cells.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { canonicalCell, tableId } from '../changes/snapshot.ts';
import { keyOf, placeOf, type Located } from '../tables/table.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { revisions as revisionSchema } from '../tables/schemas/changes.ts';
import type { Check, Past, PublishedTables } from './check.ts';
import { dayAhead } from './day-ahead.ts';

export const checkRevisions: Check = (dataset, { site, publishContext, unread }) => {
  const { revisions } = dataset;
  const cellsAt = currentCells(dataset, site);
  const own = site ?? {};
  const rows = Map.groupBy(revisions, ({ row }) => `${row.table} ${row.key}`);
  const ofHistory = revisions.filter(({ row }) => site && row.date >= site.historyFrom);
  const past = ofHistory.length > 0 ? publishContext?.readPast?.() : undefined;
  return [
    ...revisions.flatMap((located) => dayAhead(placeOf(located, 'ngay'), located.row.date, publishContext)),
    ...[...rows.values()].flatMap((changes) => {
      const row = changes[0]?.row;
      const table = row && tableId(`data/${row.table}.csv`)?.table;
      const cells = row && table && !unread.has(table) ? cellsAt(row.table, row.key) : undefined;
      return inOrder(changes, (column) => cells?.[column], own);
    }),
    ...(past ? ofHistory.flatMap((located) => againstPast(located, past, own)) : []),
    ...revisions.flatMap((located) => beforeItsYear(located)),
    ...(publishContext && !publishContext.readPast && publishContext.published
      ? againstPublished(revisions, publishContext.published, own)
      : []),
  ];
};

/** The corrections of one row; `now`: its current cells, undefined if the row does not exist. */
function inOrder(
  changes: Located<Revision>[],
  now: (column: string) => string | undefined,
  own: WithOwnColumns,
): Problem[] {
  const problems: Problem[] = [];
  const sorted = changes.toSorted(({ row: a }, { row: b }) => compareText(a.date, b.date));
  const last = new Map<string, Located<Revision>>();
  for (const located of sorted) {
    const { column, before = '' } = located.row;
    // A row that was removed and added again starts anew.
    if (column === '*') last.clear();
    const earlier = last.get(column);
    if (column !== '*') last.set(column, located);
    if (!earlier || !hasReadableValues(located.row, own) || !hasReadableValues(earlier.row, own)) continue;
    const was = canonicalCell(earlier.row, earlier.row.after ?? '', own);
    if (canonicalCell(located.row, before, own) === was) continue;
    const since = `sau lần sửa ngày ${formatDate(earlier.row.date)}`;
    problems.push(problem('old-value', placeOf(located, 'gia_tri_cu'), before, { column, was, since }));
  }
  for (const located of last.values()) {
    const { column, after = '' } = located.row;
    const is = now(column);
    if (is === undefined || !hasReadableValues(located.row, own)) continue;
    if (canonicalCell(located.row, after, own) === is) continue;
    problems.push(problem('new-value', placeOf(located, 'gia_tri_moi'), after, { column, is }));
  }
  return problems;
}

/** Data of a year is not corrected before that year; its own key may contain a later day. */
function beforeItsYear(located: Located<Revision>): Problem[] {
  const { table, key, date } = located.row;
  const year = /^tien-do\/(\d{4})\//u.exec(table)?.[1];
  if (year === undefined) return [];
  const days = [`${year}-01-01`, ...(key.match(/\b\d{4}-\d{2}-\d{2}\b/gu) ?? [])];
  const first = days.reduce((latest, day) => (day > latest ? day : latest));
  if (date >= first) return [];
  const facts = { day: formatDate(date), of: formatDate(first) };
  return [problem('corrected-too-early', placeOf(located, 'ngay'), date, facts)];
}

/** Without a history: the first unpublished correction starts from the published value. */
function againstPublished(
  revisions: Located<Revision>[],
  { tables }: PublishedTables,
  own: WithOwnColumns,
): Problem[] {
  const known = tables.get('dinh-chinh');
  const fresh = revisions
    .filter(({ row }) => row.column !== '*' && !known?.has(keyOf(revisionSchema, row)))
    .toSorted(({ row: a }, { row: b }) => compareText(a.date, b.date));
  const firsts = new Map(
    fresh.toReversed().map((item) => [`${item.row.table} ${item.row.key} ${item.row.column}`, item]),
  );
  return [...firsts.values()].flatMap((located) => {
    const { table, key, column, before = '' } = located.row;
    const was = tables.get(table)?.get(key)?.[column];
    if (
      was === undefined ||
      !hasReadableValues(located.row, own) ||
      canonicalCell(located.row, before, own) === was
    )
      return [];
    return [
      problem('never-stood', placeOf(located, 'gia_tri_cu'), before, {
        column,
        stood: `“${was || 'để trống'}”`,
      }),
    ];
  });
}

function againstPast(located: Located<Revision>, past: Past, own: WithOwnColumns): Problem[] {
  const { table, key, column, date, before = '' } = located.row;
  const first = past.firstDay(table, key);
  // A new row may come with its reason.
  if (column === '*' && first === undefined) return [];
  if (first === undefined || date < first) {
    const facts = { day: formatDate(date), first: first === undefined ? '' : formatDate(first) };
    return [problem('corrected-before-published', placeOf(located, 'ngay'), date, facts)];
  }
  if (!hasReadableValues(located.row, own)) return [];
  const stood = past.valuesUntil(date, { table, key, column });
  if (!stood || stood.has(canonicalCell(located.row, before, own))) return [];
  const facts = { column, stood: [...stood].map((value) => `“${value || 'để trống'}”`).join(', ') };
  return [problem('never-stood', placeOf(located, 'gia_tri_cu'), before, facts)];
}
