/** Faults no cell shows by itself: between rows, between tables, and against the plan's text. */
import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';
import { csv, edited, placed, readSample, rows, type Changes } from '../../support/sample.ts';

const YEAR = 'data/tien-do/2024';
const figure = { ma_chi_so: 'sang-che', pham_vi: 'cu', nguon: 'kh-1' };
const fallen = { ...figure, ngay_so_lieu: '2024-12-31', gia_tri: 4 };
const explanation = {
  tep: 'tien-do/2024/chi-so',
  khoa: 'sang-che|2024-12-31|cu',
  cot: 'gia_tri',
  gia_tri_cu: 6,
  gia_tri_moi: 4,
  ngay: '2025-01-02',
};
const late = { ngay_thuc_te: '2024-12-21' };
const moved = `ma_don_vi,ngay_gui,so_hieu,nguon\nso-ct,2024-11-29,,kh-1\n`;

/** A role that the plan gives by words alone. */
const ORDER = {
  ma_nhiem_vu: 'III.1.10',
  ma_don_vi: '',
  vai_tro: 'thuc_hien',
  thu_tu: 2,
  nguyen_van: 'doanh nghiệp',
};

const faults: [string, Changes, string[]][] = [
  ['an unknown source', edited('reports', 0, { nguon: 'kh-2' }), [`reference ${YEAR}/bao-cao.csv:2 D`]],
  [
    'an unknown code in a list',
    edited('observations', 0, { nguon: 'kh-1|kh-x' }),
    [`reference ${YEAR}/chi-so.csv:2 F`],
  ],
  ['an unknown clause', edited('indicators', 0, { dan_chieu: 'II.9' }), ['reference data/chi-so.csv:2 C']],
  ['an unknown task', edited('events', 0, { ma_nhiem_vu: 'III.1.11' }), ['reference data/su-kien.csv:2 E']],
  [
    'an unknown successor',
    edited('agencies', 1, { ke_thua_boi: 'so-kh' }),
    ['reference data/don-vi.csv:3 F'],
  ],
  [
    'a way people ask for a page the site lacks',
    edited('searchAliases', 0, { trang: '/don-vi/so-khcm/' }),
    ['no-page data/cach-hoi.csv:2 A'],
  ],
  [
    'a code that comes twice',
    edited('sources', 1, { ma: 'kh-1', ten: 'A', loai: 'van_ban', xac_minh: 'ban_goc' }),
    ['duplicate-key data/nguon.csv:3 A'],
  ],
  [
    'a key of a year that comes twice in two files',
    { [`${YEAR}/bao-cao.so-ct.csv`]: moved },
    [`duplicate-key ${YEAR}/bao-cao.so-ct.csv:2 A`],
  ],
  [
    'a year column before the horizon',
    edited('tasks', 0, { tu_nam: 2019 }),
    ['horizon data/nhiem-vu.csv:2 E'],
  ],
  [
    'a year column after the horizon',
    edited('indicators', 0, { nam_muc_tieu: 2031 }),
    ['horizon data/chi-so.csv:2 J'],
  ],
  [
    'a deadline after the horizon',
    edited('tasks', 0, { lich: 'co_han', han: '2031-01-31' }),
    ['horizon data/nhiem-vu.csv:2 M'],
  ],
  [
    'a product that is not in the clause',
    edited('tasks', 0, { san_pham: 'hội thảo|Hội nghị' }),
    ['not-verbatim data/nhiem-vu.csv:2 L'],
  ],
  [
    'a figure after the horizon',
    edited('observations', 0, { ngay_so_lieu: '2031-01-01' }),
    [`horizon ${YEAR}/chi-so.csv:2 B`, `year-folder ${YEAR}/chi-so.csv:2 B`],
  ],
  [
    'a figure of another year',
    edited('observations', 0, { ngay_so_lieu: '2023-12-31' }),
    [`year-folder ${YEAR}/chi-so.csv:2 B`],
  ],
  [
    'a range with its ends swapped',
    edited('indicators', 0, { muc_tieu: 30 }),
    ['range-swapped data/chi-so.csv:2 H'],
  ],
  [
    'a range without its upper end',
    edited('indicators', 0, { muc_tieu_den: '' }),
    ['target-incomplete data/chi-so.csv:2 I'],
  ],
  [
    'a target without unit, way of counting, amount or year',
    edited('indicators', 0, { don_vi_tinh: '', cach_tinh: '', muc_tieu: '', nam_muc_tieu: '' }),
    ['E', 'F', 'H', 'J'].map((column) => `target-incomplete data/chi-so.csv:2 ${column}`),
  ],
  [
    'a task with nobody who leads or does it',
    edited('assignments', 1, { vai_tro: 'phoi_hop' }),
    ['nobody-responsible data/nhiem-vu.csv:3 A'],
  ],
  [
    'a task with nobody but who follows it up',
    edited('assignments', 1, { vai_tro: 'theo_doi' }),
    ['nobody-responsible data/nhiem-vu.csv:3 A'],
  ],
  [
    'a pair of which neither entry names who leads or does it',
    {
      'data/phan-cong.csv': csv(
        'assignments',
        rows.assignments.slice(1, 2).concat(rows.assignments.slice(3)),
      ),
    },
    ['nobody-responsible data/nhiem-vu.csv:2 A', 'nobody-responsible data/nhiem-vu.csv:4 A'],
  ],
  [
    'one role given twice by words alone',
    { 'data/phan-cong.csv': csv('assignments', [...rows.assignments, ORDER, ORDER]) },
    ['duplicate-key data/phan-cong.csv:7 A'],
  ],
  [
    'words that name nobody and stand nowhere in the plan',
    {
      'data/phan-cong.csv': csv('assignments', [
        ...rows.assignments,
        { ...ORDER, nguyen_van: 'Theo Quyết định' },
      ]),
    },
    ['not-verbatim data/phan-cong.csv:6 E'],
  ],
  [
    'a body whose name stands in no clause of the task, nor in the one that is named for it',
    edited('assignments', 1, { ma_don_vi: 'so-ct', dan_chieu: 'II.1' }),
    ['not-verbatim data/phan-cong.csv:3 E'],
  ],
  [
    'a short title of more than 70 characters, a plain sentence of more than 160',
    edited('tasks', 0, { ten_ngan: 'a'.repeat(71), noi_gon: 'a'.repeat(161) }),
    ['J', 'K'].map((column) => `text-long data/nhiem-vu.csv:2 ${column}`),
  ],
  [
    'an appendix row with a short title whose body task has none',
    edited('tasks', 2, { ten_ngan: 'Hội thảo' }),
    ['title-alone data/nhiem-vu.csv:4 J'],
  ],
  [
    'a goal that cites no clause',
    edited('indicators', 0, { dan_chieu: '' }),
    ['clause-missing data/chi-so.csv:2 C'],
  ],
  [
    'a share above a hundred',
    edited('observations', 1, { gia_tri: '100,5' }),
    [`percent-range ${YEAR}/chi-so.csv:3 E`],
  ],
  [
    'a share below zero',
    edited('observations', 1, { gia_tri: -1 }),
    [`percent-range ${YEAR}/chi-so.csv:3 E`],
  ],
  [
    'a cumulative figure that falls',
    edited('observations', 2, fallen),
    [`cumulative-falls ${YEAR}/chi-so.csv:4 E`],
  ],
  [
    'a succession that loops',
    edited('agencies', 0, { ke_thua_boi: 'so-ct', muc_ke_thua: 'ro', can_cu: 'kh-1' }),
    ['succession-loop data/don-vi.csv:2 F'],
  ],
  [
    'a body that succeeds itself',
    edited('agencies', 0, { ke_thua_boi: 'so-khcn', muc_ke_thua: 'ro', can_cu: 'kh-1' }),
    ['succession-loop data/don-vi.csv:2 F'],
  ],
  [
    'a late release without a reason',
    edited('releases', 0, late),
    ['late-without-reason data/lich-cong-bo.csv:2 F'],
  ],
  [
    'a task of which one letter differs',
    edited('tasks', 1, { noi_dung: 'Hỗ trợ Doanh nghiệp' }),
    ['not-verbatim data/nhiem-vu.csv:3 B'],
  ],
  [
    'a task told only in part',
    edited('tasks', 1, { noi_dung: 'Hỗ trợ' }),
    ['not-verbatim data/nhiem-vu.csv:3 B'],
  ],
  [
    'words about time that the plan lacks',
    edited('tasks', 0, { thoi_gian: 'hằng năm|từ 2021' }),
    ['not-verbatim data/nhiem-vu.csv:2 C'],
  ],
  [
    'a task that is no clause',
    edited('tasks', 4, { ma: 'III.2', noi_dung: 'A', lich: 'khong_neu' }),
    ['nobody-responsible data/nhiem-vu.csv:6 A', 'not-verbatim data/nhiem-vu.csv:6 A'],
  ],
  [
    'an agency the clause does not name',
    edited('assignments', 0, { ma_don_vi: 'so-ct' }),
    ['not-verbatim data/phan-cong.csv:2 E'],
  ],
];

const titled = (...titles: string[]) => ({
  'data/nhiem-vu.csv': csv(
    'tasks',
    rows.tasks.map((row, index) => ({ ...row, ten_ngan: titles[index] ?? '' })),
  ),
});

describe('A short title', () => {
  test('may be shared by an appendix row and the body task that it repeats', () => {
    expect(readSample(titled('Hội thảo', 'Hỗ trợ', 'Hội thảo')).problems).toEqual([]);
  });

  test('names one task alone otherwise, whatever its letter case', () => {
    const { problems } = readSample(titled('Hội thảo', 'hội thảo', '', 'Hội thảo'));
    expect(problems.map(placed)).toEqual([
      'title-twice data/nhiem-vu.csv:3 J',
      'title-twice data/nhiem-vu.csv:5 J',
    ]);
  });
});

describe('A way people ask', () => {
  const problems = (page: string, changes: Changes = {}) =>
    readSample({ ...changes, ...edited('searchAliases', 0, { trang: page }) }).problems.map(placed);

  test.each([
    ...['/', '/nhiem-vu/', '/nhiem-vu/iii-1-2/', '/muc-tieu/sang-che/', '/tien-do/2024/', '/tien-do/2025/'],
    ...[
      '/phuong-phap/',
      '/phuong-phap/#nguon',
      '/ke-hoach/#ii-1',
      '/nguon/#kh-1',
      '/doi-tuong/doanh-nghiep/',
    ],
  ])('may be for %s', (page) => {
    expect(problems(page)).toEqual([]);
  });

  test.each([
    ...['/don-vi/so-khcn', 'don-vi/so-khcn/', '/nhiem-vu/iii-1-3/', '/tien-do/2023/', '/tien-do/2026/'],
    ...['/gioi-thieu/', '/phuong-phap/#dau', '/nguon/#kh-2', '/doi-tuong/nguoi-dan/', '/tim-kiem/'],
    // A clause that is a task is found on the task's page.
    ...['/ke-hoach/#ii-2', '/ke-hoach/#iii-1-2'],
  ])('may not be for %s', (page) => {
    expect(problems(page)).toEqual(['no-page data/cach-hoi.csv:2 A']);
  });

  test('may name the page of a row with a problem', () => {
    expect(problems('/nhiem-vu/iii-1-2/', edited('tasks', 0, { lich: 'x' }))).toEqual([
      'enum data/nhiem-vu.csv:2 D',
    ]);
  });

  test('is not judged where a table cannot be read', () => {
    expect(problems('/don-vi/so-x/', { 'data/nguon.csv': '' })).toEqual(['empty-file data/nguon.csv']);
  });
});

describe('A plan is refused', () => {
  test.each(faults)('for %s', (_name, changes, expected) => {
    expect(readSample(changes).problems.map(placed)).toEqual(expected);
  });

  test('in words that name the nearest code, the other line, the way of a loop', async () => {
    const text = faults.map(([, changes]) => formatProblems(readSample(changes).problems)).join('\n\n');
    await expect(text).toMatchFileSnapshot('wording-of-checks.txt');
  });
});

describe('A plan is accepted', () => {
  test.each<[string, Changes]>([
    ['whose cumulative figure rises', edited('observations', 2, { ...fallen, gia_tri: 6 })],
    ['whose cumulative figure stays', edited('observations', 2, { ...fallen, gia_tri: 5 })],
    [
      'whose fall a revision row explains',
      { ...edited('observations', 2, fallen), ...edited('revisions', 0, explanation) },
    ],
    [
      'of whose pair only the row names who leads',
      { 'data/phan-cong.csv': csv('assignments', rows.assignments.slice(1)) },
    ],
    [
      'of whose pair only the body task names who leads',
      {
        'data/phan-cong.csv': csv(
          'assignments',
          rows.assignments.filter((_row, at) => at !== 2),
        ),
      },
    ],
    [
      'that says by words alone who is to do a task',
      {
        'data/phan-cong.csv': csv(
          'assignments',
          rows.assignments.map((row, at) => (at === 1 ? ORDER : row)),
        ),
      },
    ],
    [
      'whose body is named in another clause',
      edited('assignments', 1, { ma_don_vi: 'so-ct', dan_chieu: 'IV.1' }),
    ],
    ['whose context indicator cites no clause', edited('indicators', 1, { dan_chieu: '' })],
    ['whose range has equal ends', edited('indicators', 0, { muc_tieu: 20 })],
    ['whose share is exactly a hundred', edited('observations', 1, { gia_tri: 100 })],
    ['that was published late and says why', edited('releases', 0, { ...late, ly_do: 'Chờ số liệu' })],
    ['that was published on the planned day', edited('releases', 0, { ngay_thuc_te: '2024-12-20' })],
    [
      'with figures on the first day of the horizon',
      {
        'data/tien-do/2020/chi-so.csv':
          'ma_chi_so,ngay_so_lieu,do_chinh_xac,pham_vi,gia_tri,nguon,ngay_cong_bo,ghi_chu\nty-le,2020-01-01,,cu,1,kh-1,,\n',
      },
    ],
    [
      'with an agency named in its own words',
      edited('assignments', 0, { ma_don_vi: 'so-ct', nguyen_van: 'hội thảo' }),
    ],
    [
      'with a task somebody does whom the plan does not say to lead it',
      edited('assignments', 0, { vai_tro: 'thuc_hien' }),
    ],
    [
      'with two roles of one agency in one task',
      edited('assignments', 4, {
        ma_nhiem_vu: 'III.1.2',
        ma_don_vi: 'so-khcn',
        vai_tro: 'phoi_hop',
        thu_tu: 2,
      }),
    ],
  ])('%s', (_name, changes) => {
    expect(readSample(changes).problems).toEqual([]);
  });
});
