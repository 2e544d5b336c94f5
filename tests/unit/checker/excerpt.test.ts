/** The small picture of the table: the row, the one before and the one after, the faulty cell in its column. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemExcerpt } from '../../../src/checker/worker/excerpt.ts';
import { columnLetter, problem } from '../../../src/problems/problem.ts';

const records = [
  ['ma', 'ten', 'so', 'ngay', 'nguon'],
  ['a', 'A', '1', '', 's'],
  ['b', 'B', '2', '', 's'],
  ['c', 'C', '3', '', 's'],
];
const at = (line?: number, column?: string) =>
  problemExcerpt(
    records,
    problem('date', { file: 'data/x.csv', ...(line ? { line } : {}), ...(column ? { column } : {}) }),
  );
const lettersOf = (found: ReturnType<typeof at>) =>
  found?.columns.map((column) => column?.letter ?? '…').join('');
const linesOf = (found: ReturnType<typeof at>) =>
  found?.rows.map(({ line, isFaulty }) => (isFaulty ? `[${line}]` : String(line))).join(' ');

describe('The rows of an excerpt', () => {
  test.each([
    ['in the middle: the one before and the one after', 3, '2 [3] 4'],
    ['at the beginning: no line of headers passes for a row', 2, '[2] 3'],
    ['at the end: none after', 4, '3 [4]'],
    ['the headers themselves: the first row below', 1, '[1] 2'],
  ])('%s', (_, line, expected) => {
    expect(linesOf(at(line, 'C'))).toBe(expected);
  });
});

describe('The columns of an excerpt', () => {
  test.each([
    ['A', 'AB…'],
    ['B', 'ABC…'],
    ['C', 'ABCD…'],
    ['D', 'A…CDE'],
    ['E', 'A…DE'],
    [undefined, 'ABCD…'],
  ])('of %s are the first, the neighbours and its own', (column, expected) => {
    expect(lettersOf(at(3, column))).toBe(expected);
  });
});

test('A file as a whole, a missing header and a line that is not there have none', () => {
  expect([at(), at(1), at(9, 'A')]).toEqual([undefined, undefined, undefined]);
});

test('Rows of any lengths give as many cells as there are columns, and the faulty one among them', () => {
  const table = fc.array(fc.array(fc.string({ maxLength: 90 }), { minLength: 1, maxLength: 8 }), {
    minLength: 2,
  });
  fc.assert(
    fc.property(table, fc.nat(), fc.nat(), (cells, row, cell) => {
      const line = 2 + (row % (cells.length - 1));
      const record = cells[line - 1] ?? [];
      const index = cell % record.length;
      const found = problemExcerpt(cells, problem('date', { file: 'x', line, column: columnLetter(index) }));
      const columns = found?.columns.filter((column) => column !== undefined) ?? [];
      expect(found?.rows.every(({ cells: shown }) => shown.length === columns.length)).toBe(true);
      const mine = found?.rows.find(({ isFaulty }) => isFaulty)?.cells ?? [];
      expect(mine[columns.findIndex(({ isFaulty }) => isFaulty)]).toBe(
        (record[index] ?? '').length > 80 ? `${(record[index] ?? '').slice(0, 80)}…` : record[index],
      );
    }),
  );
});
