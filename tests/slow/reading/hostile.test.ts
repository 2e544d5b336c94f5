/**
 * Tables written to do harm: by chance (a few of the cases of `npm run fuzz`), by size, and through every column. Each
 * is refused with a problem or is text like any other.
 */
import { describe, expect, test, vi } from 'vitest';
import { anySchema } from '../../../src/tables/any-table.ts';
import { canonicalCsv } from '../../support/canonical-csv.ts';
import { MAX_ROWS } from '../../../src/tables/cells/limits.ts';
import { readSite } from '../../../src/reading/read-site.ts';
import { tableNames } from '../../../src/tables/table-names.ts';
import { stringify } from 'yaml';
import { fuzzCase, judge } from '../../support/fuzz.ts';
import { judgePlan, planCase } from '../../support/fuzz-plan.ts';
import { csv, edited, pathOf, placed, readSample, rows, siteData, tablesOf } from '../../support/sample.ts';

vi.setConfig({ testTimeout: 120_000 });

const columns = tableNames.flatMap((table) =>
  anySchema(table).columns.map((column) => ({ table, column, name: `${pathOf(table)} ${column.header}` })),
);
const textColumns = columns.filter(({ column }) => column.type === 'text');

/** Problems of one cell of the first row, set to `cell`. */
const problemsWith = ({ table, column }: (typeof columns)[number], cell: string) =>
  readSample(edited(table, 0, { [column.header]: cell })).problems.filter(
    ({ header, line }) => header === column.header && line === 2,
  );

test('a slip across the cells of a plan is refused, asked about, or says nothing that was not said', () => {
  const verdicts = Array.from({ length: 300 }, (_, index) => judgePlan(planCase(index + 1)));
  expect(verdicts.filter((verdict) => typeof verdict === 'object')).toEqual([]);
  // None of these is empty, or nothing is tried.
  expect(new Set(verdicts)).toEqual(new Set(['refused', 'doubted', 'accepted']));
}, 60_000);

test('nothing throws, waits or changes in silence', () => {
  const verdicts = Array.from({ length: 3000 }, (_, index) => judge(fuzzCase(index + 1)));
  expect(verdicts.filter((verdict) => 'fault' in verdict)).toEqual([]);
  const accepted = verdicts.filter((verdict) => 'isAccepted' in verdict && verdict.isAccepted);
  expect(accepted.length, 'cases that reach the comparison').toBeGreaterThan(200);
});

describe('A column of text', () => {
  test.each(textColumns)('$name takes no formula', (place) => {
    for (const cell of ['=HYPERLINK("https://a.example")', '+1+1', "-cmd|' /C calc'!A0", '@SUM(A1)', ' =1']) {
      expect(
        problemsWith(place, cell).map(({ code }) => code),
        cell,
      ).toContain('formula');
    }
    for (const cell of ['a; =1+1', 'a\n@b', 'a;+1']) {
      expect(
        problemsWith(place, cell).map(({ code }) => code),
        cell,
      ).toContain('formula-inside');
    }
  });

  test.each(textColumns)('$name takes lists and dashes as they are written', (place) => {
    for (const cell of ['a\n- b\n- c', 'a; b - c; d = e']) {
      expect(
        problemsWith(place, cell).map(({ code }) => code),
        cell,
      ).not.toContain('formula-inside');
    }
  });
});

test.each(columns.filter(({ column }) => column.type === 'code'))('$name takes no path', (place) => {
  for (const cell of ['../a', '..', 'a/b', 'a\\b', '/etc/passwd', '%2e%2e', 'a..b', 'C:', '.', 'a\u0000']) {
    expect(problemsWith(place, cell).length, cell).toBeGreaterThan(0);
  }
});

test.each(columns.filter(({ column }) => column.type === 'link'))('$name leads to the web alone', (place) => {
  for (const cell of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//a.example',
    'file:///etc/passwd',
    ' https:',
  ]) {
    const found = problemsWith(place, cell).map(({ code }) => code);
    expect(found, cell).toHaveLength(1);
    expect(found[0], cell).toMatch(/^link/u);
  }
});

test.each([
  ['dia_chi', { dia_chi: 'javascript:alert(1)' }],
  ['kho_ma_nguon', { kho_ma_nguon: 'javascript:alert(1)' }],
  ['du_lieu_lien_ket', { giay_phep: { ...siteData.giay_phep, du_lieu_lien_ket: 'data:text/html,x' } }],
])('the site’s %s leads to the web alone', (key, changes) => {
  const { problems } = readSite(stringify({ ...siteData, ...changes }));
  expect(problems.map(({ message }) => message).join()).toContain(key);
});

describe('By its size', () => {
  test('a table of as many rows as are allowed is read, and published as it was', () => {
    const many = Array.from({ length: MAX_ROWS }, (_, index) => `A${index},B,`);
    const text = ['viet_tat,day_du,giai_thich', ...many, ''].join('\r\n');
    const { dataset, problems } = readSample({ [pathOf('abbreviations')]: text });
    expect(problems).toEqual([]);
    expect(canonicalCsv('abbreviations', tablesOf(dataset)).length).toBe(text.length);
  });

  test('a fault in each of a hundred thousand rows is reported, not thrown', () => {
    const many = Array.from({ length: MAX_ROWS }, (_, index) => `s${index},x,,,,,a,b,`);
    const header = csv('sources', []).trim();
    const { problems } = readSample({ [pathOf('sources')]: [header, ...many].join('\n') });
    expect(problems.length).toBeGreaterThanOrEqual(MAX_ROWS);
  });

  test('a chain of ten thousand successors ends, and a loop of them is reported once', () => {
    const chain = (last: string) =>
      Array.from({ length: 10_000 }, (_, index) => ({
        ...rows.agencies[1],
        ma: `d-${index}`,
        ke_thua_boi: index === 9999 ? last : `d-${index + 1}`,
      }));
    const problemsOf = (last: string) =>
      readSample({ [pathOf('agencies')]: csv('agencies', [...rows.agencies, ...chain(last)]) }).problems;
    expect(problemsOf('so-khcn')).toEqual([]);
    const [loop, ...others] = problemsOf('d-0');
    expect(others).toEqual([]);
    expect(loop && placed(loop)).toBe('succession-loop data/don-vi.csv:4 F');
    expect(loop?.message.length).toBeLessThan(200);
  });
});
