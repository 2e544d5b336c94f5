/** The CSV this site writes, cell by cell. */
import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/reading/csv.ts';

test.each([
  ['a', 'a'],
  ['', ''],
  ['a,b', '"a,b"'],
  ['a;b', 'a;b'],
  ['a "b"', '"a ""b"""'],
  ['a\nb', '"a\nb"'],
  [' a', '" a"'],
  ['a\u00A0', '"a\u00A0"'],
])('the cell %j is written %s', (cell, written) => {
  expect(writeCsv([['x', cell]])).toBe(`x,${written}\r\n`);
});

test('other delimiters, other cells that are quoted', () => {
  expect(writeCsv([['a;b', 'c,d']], { delimiter: ';' })).toBe('"a;b";c,d\r\n');
  expect(writeCsv([['a;b', 'c']], { quoted: /;/u })).toBe('"a;b",c\r\n');
});
