/** The published copies: one order of rows and one spelling of cells. */
import { describe, expect, test } from 'vitest';
import { compareCodes, downloadName, publishedName } from '../../../src/reading/canonical.ts';
import { canonicalCsv } from '../../support/canonical-csv.ts';
import { tableNames } from '../../../src/tables/table-names.ts';
import type { TableName } from '../../../src/tables/table-names.ts';
import { edited, pathOf, readSample, rows, tablesOf, type Changes } from '../../support/sample.ts';

function published(name: TableName, changes: Changes = {}): string {
  const { dataset, problems } = readSample(changes);
  expect(problems).toEqual([]);
  return canonicalCsv(name, tablesOf(dataset));
}

/** The first cells of the rows, or those of another column, without the header. */
const column = (text: string, index = 0) =>
  text
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split(',')[index]);

describe('The order of rows', () => {
  test("tasks are in the plan's order, and so are the rows of tasks", () => {
    expect(column(published('tasks'))).toEqual(['III.1.2', 'III.1.10', 'PL.1', 'IV.1']);
    const result = (task: string, order: number) => ({
      ...rows.results[0],
      ma_nhiem_vu: task,
      thu_tu: order,
    });
    const changes = {
      ...edited('results', 0, result('IV.1', 1)),
      'data/tien-do/2024/nhiem-vu.so-ct.csv': edited('results', 0, result('PL.1', 10))[pathOf('results')],
      'data/tien-do/2024/nhiem-vu.so-khcn.csv': edited('results', 0, result('PL.1', 2))[pathOf('results')],
      'data/tien-do/2023/nhiem-vu.csv': edited('results', 0, result('IV.1', 1))[pathOf('results')],
    };
    const text = published('results', changes);
    expect(column(text)).toEqual(['2023', '2024', '2024', '2024']);
    expect(column(text, 1)).toEqual(['IV.1', 'PL.1', 'PL.1', 'IV.1']);
    expect(column(text, 3)).toEqual(['1', '2', '10', '1']);
  });

  test('other codes go part by part, digits as numbers', () => {
    const source = (ma: string) => ({ ...rows.sources[0], ma });
    const codes = ['kh-1', 'a-10', 'B', 'a-2', 'a', 'a-2.1'];
    const changes: Changes = { ...edited('sources', 0, {}) };
    const lines = codes.map((code) => edited('sources', 0, source(code))[pathOf('sources')] as string);
    changes[pathOf('sources')] = lines
      .map((text, i) => (i === 0 ? text : `${text.split('\n')[1] ?? ''}\n`))
      .join('');
    expect(column(published('sources', changes))).toEqual(['B', 'a', 'a-2', 'a-2.1', 'a-10', 'kh-1']);
  });

  test('no two different codes are equal, and turning them round turns the order', () => {
    const codes = ['a', 'a-2', 'a-02', 'a-10', 'A', '10', '9', '09', 'a.2', 'II.1', 'III.1'];
    for (const a of codes)
      for (const b of codes) {
        expect(Math.sign(compareCodes(a, b)) + Math.sign(compareCodes(b, a)), `${a} ${b}`).toBe(0);
        expect(compareCodes(a, b) === 0).toBe(a === b);
      }
    expect([...codes].sort(compareCodes).filter((code) => code.startsWith('a-'))).toEqual([
      'a-02',
      'a-2',
      'a-10',
    ]);
  });
});

describe('The spelling of cells', () => {
  const value = (gia_tri: string) =>
    column(
      published('observations', {
        ...edited('observations', 0, { gia_tri }),
        ...edited('indicators', 0, { gia_tri_nho_nhat: -100 }),
      }),
      5,
    )[0];
  test.each([
    ['1.2340', '1.2340'],
    ['999,9990', '999.9990'],
    ['-12.3450', '-12.3450'],
    ['0,125', '0.125'],
    ['1234.567', '1234.567'],
    ['82,50', '82.5'],
    ['007', '7'],
    ['-0', '0'],
    ['0.0000001', '0.0000001'],
  ])('the number %s is written %s', (typed, written) => {
    expect(value(typed)).toBe(written);
  });

  test('only cells that need quotes get them', () => {
    const changes = edited('sources', 0, {
      ten: 'Một "hai", ba',
      ghi_chu: 'dòng 1\r\ndòng 2',
      co_quan: "Sở; 'ban'",
    });
    expect(published('sources', changes)).toBe(
      'ma,ten,so_hieu,co_quan,ngay,lien_ket,loai,xac_minh,ghi_chu,ban_luu\r\n' +
        'kh-1,"Một ""hai"", ba",,Sở; \'ban\',,,van_ban,ban_goc,"dòng 1\ndòng 2",\r\n',
    );
  });

  test('lists are joined without spaces, days are ISO, an empty table is its header', () => {
    expect(published('observations', edited('observations', 0, { nguon: ' kh-1 | kh-1' }))).toContain(
      ',kh-1|kh-1,',
    );
    expect(published('events', edited('events', 0, { ngay: '5/9/2022' }))).toContain(',2022-09-05,');
    expect(canonicalCsv('reports', { ...tablesOf(readSample().dataset), reports: [] })).toBe(
      'nam,ma_don_vi,ngay_gui,so_hieu,nguon\r\n',
    );
  });

  test('year tables are named apart from the frozen ones', () => {
    expect([publishedName('tasks'), publishedName('results')]).toEqual(['nhiem-vu', 'tien-do-nhiem-vu']);
    expect(new Set(tableNames.map(publishedName)).size).toBe(tableNames.length);
  });

  test("an invented plan's files say so in their names, a real plan's are named as ever", () => {
    expect(downloadName('results', { shownText: 'minh_hoa' })).toBe('minh-hoa-tien-do-nhiem-vu');
    expect(downloadName('results', { shownText: 'ban_hanh' })).toBe('tien-do-nhiem-vu');
    expect(downloadName('results', { shownText: 'du_thao' })).toBe('tien-do-nhiem-vu');
  });
});
