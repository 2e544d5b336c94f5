/** One cell, one fault: each is refused with its place, in words for officials. */
import { describe, expect, test } from 'vitest';
import { anySchema } from '../../../src/tables/any-table.ts';
import { problem } from '../../../src/problems/problem.ts';
import { readTable } from '../../../src/reading/read-table.ts';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';
import type { TableName } from '../../../src/tables/table-names.ts';
import { csv, edited, pathOf, placed, readSample } from '../../support/sample.ts';

const faults: [string, TableName, Record<string, string>, string][] = [
  ['a required cell left empty', 'sources', { ten: '' }, 'required data/nguon.csv:2 B'],
  ['a figure without a source', 'observations', { nguon: ' ' }, 'required data/tien-do/2024/chi-so.csv:2 F'],
  ['a word outside a closed list', 'sources', { loai: 'van-ban' }, 'enum data/nguon.csv:2 G'],
  [
    'a word of a list outside a closed list',
    'tasks',
    { doi_tuong: 'co_quan|nguoidan' },
    'enum data/nhiem-vu.csv:2 G',
  ],
  ['a day that is in no calendar', 'sources', { ngay: '31/02/2020' }, 'date data/nguon.csv:2 E'],
  ['a day in American order', 'sources', { ngay: '02/28/2020' }, 'date-month-first data/nguon.csv:2 E'],
  ['a day of which only the month is told', 'sources', { ngay: '2020-02' }, 'date-period data/nguon.csv:2 E'],
  ['a year in two digits', 'releases', { nam_bao_cao: '24' }, 'year data/lich-cong-bo.csv:2 C'],
  [
    'a number with a point that reads two ways',
    'observations',
    { gia_tri: '1.234' },
    'number-ambiguous data/tien-do/2024/chi-so.csv:2 E',
  ],
  [
    'a number with a comma that reads two ways',
    'indicators',
    { muc_tieu: '-12,500' },
    'number-ambiguous data/chi-so.csv:2 H',
  ],
  [
    'a number with its unit',
    'observations',
    { gia_tri: '82,5%' },
    'number-unit data/tien-do/2024/chi-so.csv:2 E',
  ],
  [
    'a number with two separators',
    'observations',
    { gia_tri: '1,234,567' },
    'number-form data/tien-do/2024/chi-so.csv:2 E',
  ],
  ['a count that is no whole number', 'assignments', { thu_tu: '1.5' }, 'integer data/phan-cong.csv:2 D'],
  ['a code with a space', 'sources', { ma: 'kh 1' }, 'code data/nguon.csv:2 A'],
  ['a code with a diacritic', 'events', { ma: 'mốc' }, 'code data/su-kien.csv:2 A'],
  [
    'a link that is not of the web',
    'sources',
    { lien_ket: 'javascript:alert(1)' },
    'link-scheme data/nguon.csv:2 F',
  ],
  ['a link without a scheme', 'sources', { lien_ket: 'www.example.org' }, 'link-opening data/nguon.csv:2 F'],
  ['a text that begins with =', 'sources', { ten: '=1+1' }, 'formula data/nguon.csv:2 B'],
  ['a text that begins with +', 'sources', { ten: '+84' }, 'formula data/nguon.csv:2 B'],
  ['a text that begins with -', 'sources', { ten: '- Một' }, 'formula data/nguon.csv:2 B'],
  ['a text that begins with @', 'sources', { ten: '@so' }, 'formula data/nguon.csv:2 B'],
  ['a formula behind a space', 'sources', { ten: ' =1' }, 'formula data/nguon.csv:2 B'],
  [
    'a letter lost in conversion',
    'sources',
    { ten: 'K\uFFFD hoạch' },
    'replacement-character data/nguon.csv:2 B',
  ],
  ['a control character', 'sources', { ten: 'Kế\u0007 hoạch' }, 'control-character data/nguon.csv:2 B'],
];

describe('A cell is refused', () => {
  test.each(faults)('for %s', (_name, table, cells, expected) => {
    const found = readSample(edited(table, 0, cells)).problems.map(placed);
    expect(found.filter((line) => !line.startsWith('reference'))).toEqual([expected]);
  });

  test('when it begins with a tab, which must not be dropped in silence', () => {
    expect(readSample(edited('sources', 0, { ten: '\tKế hoạch' })).problems).toHaveLength(1);
  });

  test('in words that say what is wrong and how to fix it', async () => {
    const problems = faults.flatMap(([, table, cells]) => {
      const changed = Object.entries(edited(table, 0, cells));
      return changed.flatMap(
        ([path, text]) => readTable(anySchema(table), path, new TextEncoder().encode(String(text))).problems,
      );
    });
    await expect(formatProblems(problems)).toMatchFileSnapshot('wording-of-cells.txt');
  });
});

describe('A cell is accepted', () => {
  test.each<[string, TableName, Record<string, string>]>([
    ['that begins with zero and has three decimals', 'observations', { gia_tri: '0,125' }],
    ['with four decimals', 'observations', { gia_tri: '1.2340' }],
    ['with four digits and three decimals', 'observations', { gia_tri: '1234.567' }],
    ['on the 29th of February of a leap year', 'events', { ngay: '29/02/2024' }],
    ['with a sign inside the text', 'sources', { ten: 'A = B + C - D @ E' }],
    ['with an ampersand in an abbreviation', 'abbreviations', { viet_tat: 'KH&CN/KHCN' }],
    ['with a document number', 'sources', { so_hieu: '1911/KH-UBND' }],
    ['with a link to a file', 'sources', { lien_ket: 'http://vi-du.vn/a%20b.pdf#2' }],
  ])('%s', (_name, table, cells) => {
    expect(readSample(edited(table, 0, cells)).problems).toEqual([]);
  });
});

test('the value is kept whole in the problem and quoted by its beginning', () => {
  const long = 'x'.repeat(100);
  const [found] = readSample(edited('sources', 0, { loai: long })).problems;
  expect(found?.value).toBe(long);
  expect(found?.message).toContain(`“${'x'.repeat(60)}…”`);
});

test('columns past the 26th are lettered as a spreadsheet does', () => {
  const header = [...'abcdefghijklmnopqrstuvwxyz', 'viet_tat', 'day_du', 'giai_thich'].join(',');
  const bytes = new TextEncoder().encode(`${header}\n${','.repeat(26)}=A,B,\n`);
  const { problems } = readTable(anySchema('abbreviations'), 'x.csv', bytes);
  expect(problems.map(placed).at(-1)).toBe('formula x.csv:2 AA');
});

test('a problem without a place is worded without one', () => {
  expect(formatProblems([problem('empty-file', { file: pathOf('events') })])).toContain(
    'data/su-kien.csv\n  Tệp rỗng.',
  );
  expect(csv('events', [])).toMatch(/^ma,ngay,/u);
});
