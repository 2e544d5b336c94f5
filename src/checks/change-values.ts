/**
 * Values of a change row are read by the column they belong to, and reported in its terms: a number, a year, a
 * list value, empty only if that column allows it. Old and new values differ, and a whole row has none.
 */
import type { Amendment, Revision } from '../tables/rows.ts';
import { readCell } from '../tables/column.ts';
import { changedColumn } from '../changes/changed-column.ts';
import { problem, problemOf, type Problem } from '../problems/problem.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { canonicalCell } from '../changes/snapshot.ts';
import { placeOf, type Located } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkChangeValues: Check = ({ amendments, revisions }, { site }) => [
  ...amendments.flatMap((located) => valuesOf(located, ['gia_tri_cu'], site)),
  ...revisions.flatMap((located) => valuesOf(located, ['gia_tri_cu', 'gia_tri_moi'], site)),
];

/** `emptyOfWhole`: cells that stay empty for a whole row. */
function valuesOf(
  located: Located<Amendment | Revision>,
  emptyOfWhole: string[],
  own: WithOwnColumns | undefined,
): Problem[] {
  const { row } = located;
  const { before = '', after = '' } = row;
  const cells = { gia_tri_cu: before, gia_tri_moi: after };
  if (row.column === '*') {
    return Object.entries(cells)
      .filter(([header, cell]) => emptyOfWhole.includes(header) && cell !== '')
      .map(([header, cell]) => problem('whole-row-value', placeOf(located, header), cell));
  }
  const column = changedColumn(row, own ?? {});
  if (!column) return [];
  const faults = Object.entries(cells).flatMap(([header, cell]) => {
    const read = readCell(column, cell);
    if (!('fault' in read)) return [];
    const facts = { header: column.header, ...read.facts };
    return [problemOf({ ...read, facts } as typeof read, placeOf(located, header), cell)];
  });
  if (faults.length > 0 || canonicalCell(row, before, own) !== canonicalCell(row, after, own)) return faults;
  return [problem('changes-nothing', placeOf(located, 'gia_tri_moi'), after)];
}
