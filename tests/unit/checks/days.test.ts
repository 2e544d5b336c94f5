/** Future days, and impossible years: reported when checking before publication, or always. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import type { TableName } from '../../../src/tables/table-names.ts';
import { addDays } from '../../../src/calendar/dates.ts';
import {
  clauses,
  csv,
  publishContext,
  edited,
  pathOf,
  placed,
  readSample,
  sampleFiles,
  site,
  type Changes,
} from '../../support/sample.ts';

/** The sample's day is 30 June 2025. */
const TOMORROW = '2025-07-01';
const FOLDER = 'data/tien-do/2025/chi-so.csv';
const said = (changes: Changes, at: typeof publishContext | undefined = publishContext) => {
  const { problems, warnings } = readDataset(sampleFiles(changes), site, clauses, undefined, at);
  return [...problems, ...warnings].map(placed);
};
const figure = (ngay_so_lieu: string, do_chinh_xac = '') => ({
  [FOLDER]: csv('observations', [
    { ma_chi_so: 'sang-che', ngay_so_lieu, do_chinh_xac, pham_vi: 'cu', gia_tri: 6, nguon: 'kh-1' },
  ]),
});
const cells: [TableName, Record<string, string>, string][] = [
  ['observations', { ngay_cong_bo: TOMORROW }, 'G'],
  ['results', { ngay_cong_bo: TOMORROW }, 'H'],
  ['events', { ngay: TOMORROW }, 'B'],
  ['agencies', { tu_ngay: TOMORROW, can_cu: 'kh-1' }, 'H'],
  ['releases', { ngay_thuc_te: TOMORROW, ly_do: 'Chờ' }, 'E'],
];

test('A deadline of the plan may lie ahead', () => {
  expect(said(edited('tasks', 0, { lich: 'co_han', han: '2030-06-30' }))).toEqual([]);
});

describe('A day that has not come', () => {
  test.each(cells)('in %s is refused', (table, change, column) => {
    expect(said(edited(table, 0, change))).toEqual([`day-ahead ${pathOf(table)}:2 ${column}`]);
  });

  test('is refused of a report and of a source', () => {
    expect(said(edited('reports', 0, { ngay_gui: TOMORROW }))).toContain(
      'day-ahead data/tien-do/2024/bao-cao.csv:2 B',
    );
    expect(said(edited('sources', 0, { ngay: '28/11/2042' }))).toContain('day-ahead data/nguon.csv:2 E');
  });

  test.each(['nam', ''])('as the end of a year that is not over is told as such (%s)', (precision) => {
    const { problems } = readSample(figure('2025-12-31', precision));
    expect(problems.map(placed)).toEqual([`period-open ${FOLDER}:2 B`]);
    expect(problems[0]?.message).toBe(
      'Năm 2025 chưa kết thúc nên chưa thể có số liệu: hôm nay là 30/6/2025.',
    );
  });

  test('as the end of a month that is not over', () => {
    expect(readSample(figure('2025-07-31', 'thang')).problems[0]?.message).toMatch(
      /^Tháng 7\/2025 chưa kết thúc/u,
    );
  });

  test('may be planned', () => {
    expect(said(edited('releases', 0, { ngay_du_kien: '2026-01-20' }))).toEqual([]);
  });

  test.each([2026, 2029])('is every day of the folder of %d', (year) => {
    const path = `data/tien-do/${year}/nhiem-vu.csv`;
    const later = csv('results', [
      {
        ...{ ma_nhiem_vu: 'III.1.10', ma_don_vi: 'so-khcn', thu_tu: 1, pham_vi: 'cu' },
        ...{ trang_thai: 'hoan_thanh', ket_qua: 'Xong', nguon: 'kh-1' },
      },
    ]);
    expect(said({ [path]: later })).toEqual([`year-ahead ${path}`]);
    expect(said({ [path]: csv('results', []) })).toEqual([]);
    expect(said({ [path]: later }, { ...publishContext, isDayCertain: false })).toEqual([
      `ngay_sau_hom_nay ${path}`,
    ]);
  });

  test('is only doubtful where the day of the site is', () => {
    const at = { ...publishContext, isDayCertain: false };
    expect(said(edited('events', 0, { ngay: TOMORROW }), at)).toEqual([
      'ngay_sau_hom_nay data/su-kien.csv:2 B',
    ]);
    expect(said(figure('2025-12-31', 'nam'), at)).toEqual([`ngay_sau_hom_nay ${FOLDER}:2 B`]);
  });

  test('is not judged in a build', () => {
    for (const [table, change] of cells) expect(readSampleInBuild(edited(table, 0, change))).toEqual([]);
    expect(readSampleInBuild(figure('2025-12-31', 'nam'))).toEqual([]);
  });
});

function readSampleInBuild(changes: Changes): string[] {
  return readDataset(sampleFiles(changes), site, clauses).problems.map(placed);
}

test('whatever the day, it is refused exactly if it comes after today', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1500, max: 1500 }), (days) => {
      const found = said(edited('events', 0, { ngay: addDays(publishContext.today, days) }));
      expect(found.length > 0).toBe(days > 0);
    }),
    { numRuns: 50 },
  );
});

test.each<[TableName, Record<string, string | number>, string]>([
  ['sources', { ngay: '28/11/0204' }, 'E'],
  ['sources', { ngay: '0024-11-28' }, 'E'],
  ['sources', { ngay: '1899-12-31' }, 'E'],
  ['events', { ngay: '0202-07-02', ma_nhiem_vu: '' }, 'B'],
  ['indicators', { nam_goc: '0220', gia_tri_goc: 0 }, 'L'],
])('an impossible year is refused, in a build too: %s %j', (table, change, column) => {
  expect(readSampleInBuild(edited(table, 0, change))).toEqual([
    `date-year-slip ${pathOf(table)}:2 ${column}`,
  ]);
});
