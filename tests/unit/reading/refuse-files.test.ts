/** Files, header lines and rows that are refused: by name, line and column, in words that help. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anySchema } from '../../../src/tables/any-table.ts';
import { MAX_BYTES, MAX_COLUMNS, MAX_ROWS } from '../../../src/tables/cells/limits.ts';
import { readTable } from '../../../src/reading/read-table.ts';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';
import { placed } from '../../support/sample.ts';

// A property runs a hundred times and more: a slow or busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const read = (content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readTable(anySchema('abbreviations'), 'x.csv', bytes);
};
const HEAD = 'viet_tat,day_du,giai_thich\n';
const tcvn3 = Uint8Array.from([
  ...new TextEncoder().encode(`${HEAD}SHTT,S`),
  0xeb,
  0x20,
  0x68,
  0xf7,
  0x75,
  0x0a,
]);
const utf16be = Uint8Array.from([0xfe, 0xff, 0x00, 0x76]);
const halfUtf16 = Uint8Array.from([0xff, 0xfe, 0x76]);

const faults: [string, string | Uint8Array, string[]][] = [
  ['bytes of an old Vietnamese encoding', tcvn3, ['encoding x.csv']],
  ['UTF-16 with its bytes the other way', utf16be, ['encoding x.csv']],
  ['UTF-16 that breaks off', halfUtf16, ['encoding x.csv']],
  ['more than 10 MB', new Uint8Array(MAX_BYTES + 1), ['file-too-large x.csv']],
  ['more rows than a table holds', `${HEAD}${'A,B,\n'.repeat(MAX_ROWS + 1)}`, ['too-much x.csv']],
  ['more columns than a table holds', `${HEAD.trim()}${',x'.repeat(MAX_COLUMNS)}\n`, ['too-much x.csv:1']],
  ['a code or a text longer than a cell', `${HEAD}A,${'x'.repeat(32_768)},\n`, ['too-much x.csv:2 B']],
  [
    'a sign that turns the direction of writing',
    `${HEAD}A,\u202Efdp.exe,\n`,
    ['invisible-character x.csv:2 B'],
  ],
  ['two lines of which one ends in another way', `${HEAD}A,B,C\r\nD,,\n`, ['required x.csv:3 B']],
  ['no byte at all', '', ['empty-file x.csv']],
  ['nothing but spaces and line ends', '\uFEFF \r\n\r\n', ['empty-file x.csv']],
  ['a quote that is never closed', `${HEAD}A,B,\nSHTT,"Sở hữu,\n`, ['quotes x.csv:3']],
  ['a quote that closes too early', `${HEAD}SHTT,"Sở" hữu,\n`, ['quotes x.csv:2']],
  ['a missing header', 'viet_tat,giai_thich\n', ['header-missing x.csv:1']],
  ['an unknown header', `${HEAD.trim()},ghi_chu\n`, ['header-unknown x.csv:1 D']],
  [
    'a misspelt header',
    'viet_tat,daydu,giai_thich\n',
    ['header-unknown x.csv:1 B', 'header-missing x.csv:1'],
  ],
  ['a header that comes twice', `${HEAD.trim()},Day_Du\n`, ['header-duplicate x.csv:1 D']],
  ['a column with data and no header', `${HEAD.trim()},\nA,B,C,D\n`, ['header-blank x.csv:1 D']],
  ['a blank header between others', 'viet_tat,,day_du,giai_thich\n', ['header-blank x.csv:1 B']],
  ['a cell too many', `${HEAD}A,B,C,D\n`, ['cells-too-many x.csv:2']],
  ['a cell too few', `${HEAD}A,B,C\nA,B\n`, ['cells-too-few x.csv:3']],
  ['a blank line between rows', `${HEAD}A,B,C\n\nD,E,F\n`, ['blank-row x.csv:3']],
  ['a row of empty cells between rows', `${HEAD},,\nD,E,F\n`, ['blank-row x.csv:2']],
];

describe('A file is refused', () => {
  test.each(faults)('for %s', (_name, content, expected) => {
    expect(read(content).problems.map(placed)).toEqual(expected);
  });

  test('in words that say what is wrong and how to fix it', async () => {
    const text = formatProblems(faults.flatMap(([, content]) => read(content).problems));
    await expect(text).toMatchFileSnapshot('wording-of-files.txt');
  });

  test('and rows around a faulty one are still read and counted as a spreadsheet does', () => {
    const { rows, problems } = read(`${HEAD}A,"one\ntwo",\nB,,\nC,three,\n`);
    expect(rows.map(({ row, line }) => [row['short'], line])).toEqual([
      ['A', 2],
      ['C', 4],
    ]);
    expect(problems.map(placed)).toEqual(['required x.csv:3 B']);
  });
});

describe('Whatever is read, nothing is thrown and nothing is lost', () => {
  const whole = (content: string | Uint8Array) => {
    const { rows, problems } = read(content);
    for (const { row } of rows)
      expect(Object.keys(row)).toEqual(['short', 'full', 'explanation', 'reviewed']);
    return rows.length + problems.length;
  };

  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(whole(bytes)).toBeGreaterThan(0);
      }),
    );
  });

  test('random text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(whole(text)).toBeGreaterThan(0);
      }),
    );
  });

  test('random cells under a good header', () => {
    const body = fc.string({ unit: fc.constantFrom(...'aẫ,;"\t\r\n =\u0000\uFFFD'), maxLength: 60 });
    fc.assert(
      fc.property(body, (text) => {
        const isBlank = /^[\s",]*$/u.test(text);
        if (!isBlank) expect(whole(HEAD + text)).toBeGreaterThan(0);
        else whole(HEAD + text);
      }),
      { numRuns: 1000 },
    );
  });
});
