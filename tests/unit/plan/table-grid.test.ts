/** Cells that reach over several rows or columns, as plans have them. */
import { expect, test } from 'vitest';
import { placeCells } from '../../../src/plan/table-grid.ts';

const cell = (name: string, { columns = 1, rows = 1 } = {}) => ({ name, columns, rows });

const placed = (...table: ReturnType<typeof cell>[][]) =>
  placeCells(table).map((row) =>
    row.map((item) => `${item.cell.name}${item.isShared ? '^' : ''}${item.column}`).join(' '),
  );

test('without merged cells each cell is in its own column', () => {
  expect(placed([cell('a'), cell('b')], [cell('c'), cell('d')])).toEqual(['a0 b1', 'c0 d1']);
});

test('a cell from above is over the rows it reaches, and moves those beside it', () => {
  expect(
    placed([cell('a', { rows: 3 }), cell('b')], [cell('c')], [cell('d')], [cell('e'), cell('f')]),
  ).toEqual(['a0 b1', 'a^0 c1', 'a^0 d1', 'e0 f1']);
});

test('in the middle, over two columns and two rows at once', () => {
  expect(
    placed(
      [cell('a'), cell('b', { columns: 2, rows: 2 }), cell('c')],
      [cell('d'), cell('e')],
      [cell('f'), cell('g', { columns: 3 })],
    ),
  ).toEqual(['a0 b1 c3', 'd0 b^1 e3', 'f0 g1']);
});
