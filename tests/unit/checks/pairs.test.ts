/** Cells that must agree: each pair broken in more ways than one, and kept in the ways it may be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySchema } from '../../../src/tables/any-table.ts';
import { pairs } from '../../../src/checks/pairs/index.ts';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import { addDays } from '../../../src/calendar/dates.ts';
import {
  csv,
  edited,
  pathOf,
  placed,
  readSample,
  rows,
  sampleFiles,
  site,
  clauses,
  type Changes,
} from '../../support/sample.ts';
import type { TableName } from '../../../src/tables/table-names.ts';

const boundary = {
  from: '2025-07-01',
  names: { cu: 'cũ', moi: 'mới' },
  planScope: 'cu',
  source: 'kh-1',
} as const;
type Cells = Record<string, string | number>;

/** With a boundary change, without a publishContext: pairs need no day. */
function said(...changes: Changes[]): string[] {
  const read = readDataset(sampleFiles(Object.assign({}, ...changes)), { ...site, boundary }, clauses);
  return [...read.problems, ...read.warnings].map((found) =>
    placed(found).replace(/^(\S+) .*:(\d+) /u, '$1 $2 '),
  );
}

const row = (table: TableName, cells: Cells) => edited(table, 0, cells);
const dated = (ngay: string) => row('sources', { ngay });
const inFolder = (year: number, table: TableName, cells: Cells) => ({
  [pathOf(table).replace('2024', String(year))]: csv(table, [{ ...(rows[table][0] as Cells), ...cells }]),
});
const indicator = (cells: Cells) => row('indicators', cells);
const other = (cells: Cells) => edited('indicators', 1, cells);
const target = (cells: Cells) =>
  other({
    ...{
      loai: 'muc_tieu',
      dan_chieu: 'II.1',
      don_vi_tinh: '%',
      so_sanh: 'it_nhat',
      muc_tieu: 50,
      nam_muc_tieu: 2030,
    },
    ...cells,
  });
const milestone = (cells: Cells) => row('milestones', cells);
const figure = (cells: Cells) => row('observations', cells);
const duty = (cells: Cells) => row('duties', cells);
const periodic = (cells: Cells) =>
  row('reports', { ma_nghia_vu: 'quy', ky: 'q1', ngay_gui: '2024-04-09', ...cells });
const agency = (cells: Cells) =>
  edited('agencies', 1, { ke_thua_boi: '', muc_ke_thua: '', can_cu: '', ...cells });

const broken: [string, Changes[], string[]][] = [
  // Tasks (F13).
  ['a year, and that none is named', [target({ ap_dung: 'khong_neu' })], ['cells-disagree 3 J']],
  ['years swapped', [row('tasks', { tu_nam: 2025, den_nam: 2021 })], ['cells-disagree 2 E']],
  ['years swapped by one', [row('tasks', { tu_nam: 2022, den_nam: 2021 })], ['cells-disagree 2 E']],
  ['from a year, and none', [row('tasks', { lich: 'tu_nam' })], ['cell-lacking 2 E']],
  ['in one year, and none', [row('tasks', { lich: 'mot_nam' })], ['cell-lacking 2 F']],
  [
    'in one year, and two',
    [row('tasks', { lich: 'mot_nam', tu_nam: 2021, den_nam: 2022 })],
    ['cells-disagree 2 F'],
  ],
  [
    'no time told, and a year',
    [row('tasks', { lich: 'khong_neu', thoi_gian: '', den_nam: 2022 })],
    ['cells-disagree 2 D'],
  ],
  ['no time told, and words', [row('tasks', { lich: 'khong_neu' })], ['cells-disagree 2 D']],
  ['one deadline, and none', [row('tasks', { lich: 'co_han' })], ['cell-lacking 2 M']],
  ['a deadline of yearly work', [row('tasks', { han: '2026-04-15' })], ['cells-disagree 2 M']],
  [
    'a deadline and an end',
    [row('tasks', { lich: 'co_han', han: '2026-04-15', den_nam: 2026 })],
    ['cells-disagree 2 M'],
  ],
  [
    'a deadline before the start',
    [row('tasks', { lich: 'co_han', han: '2026-04-15', tu_nam: 2027 })],
    ['cells-disagree 2 M'],
  ],
  ['how exact a deadline is, and none', [row('tasks', { han_chinh_xac: 'quy' })], ['cells-disagree 2 N']],
  [
    'a quarter that ends on another day',
    [row('tasks', { lich: 'co_han', han: '2026-04-15', han_chinh_xac: 'quy' })],
    ['cells-disagree 2 N'],
  ],
  [
    'a day of every year for work of one',
    [row('tasks', { lich: 'mot_nam', den_nam: 2026, han_trong_nam: '09' })],
    ['cells-disagree 2 O'],
  ],
  ['a span without an end', [row('tasks', { lich: 'khoang_nam', tu_nam: 2025 })], ['cell-lacking 2 E']],
  ['a span without a start', [row('tasks', { lich: 'khoang_nam', den_nam: 2026 })], ['cell-lacking 2 E']],
  [
    'as another paper says, and no words',
    [row('tasks', { lich: 'theo_van_ban', thoi_gian: '' })],
    ['cell-lacking 2 C'],
  ],
  ['a row that repeats a row', [edited('tasks', 3, { lien_quan: 'PL.1' })], ['cells-disagree 5 H']],
  ['neither a body nor words', [row('assignments', { ma_don_vi: '' })], ['cell-lacking 2 E']],
  ['a collective name of one', [agency({ so_luong: 1 })], ['cells-disagree 3 K']],
  [
    'a body that answers for a context figure',
    [other({ don_vi_phu_trach: 'so-ct' })],
    ['cells-disagree 3 Q'],
  ],
  ['a row that repeats itself', [row('tasks', { lien_quan: 'III.1.2' })], ['cells-disagree 2 H']],
  // Bodies.
  ['a collective name that owes', [agency({ nhom: 'nhom_chung' })], ['cells-disagree 3 E']],
  [
    'a successor nobody vouches for',
    [agency({ ke_thua_boi: 'so-khcn' })],
    ['cell-lacking 3 G', 'cell-lacking 3 I'],
  ],
  ['a level without a successor', [agency({ muc_ke_thua: 'ro' })], ['cells-disagree 3 G']],
  ['an end without a source', [agency({ tu_ngay: '2026-01-01' })], ['cell-lacking 3 I']],
  [
    'a change before the plan',
    [agency({ tu_ngay: '2019-01-01', can_cu: 'kh-1' })],
    ['cells-disagree 3 H', 'cells-disagree 2 A'],
  ],
  // Indicators (F7, F13).
  [
    'a base after the target',
    [indicator({ gia_tri_goc: 0, nam_goc: 2029, nam_muc_tieu: 2021 })],
    ['cells-disagree 2 L'],
  ],
  [
    'a base in the year of the target',
    [indicator({ gia_tri_goc: 0, nam_goc: 2030 })],
    ['cells-disagree 2 L'],
  ],
  ['a base value without its year', [indicator({ gia_tri_goc: 0 })], ['cell-lacking 2 L']],
  ['a base year without its value', [indicator({ nam_goc: 2020 })], ['cell-lacking 2 K']],
  [
    'a sum that begins above its target',
    [indicator({ gia_tri_goc: 30, nam_goc: 2020 })],
    ['cells-disagree 2 K'],
  ],
  ['an upper end without a range', [indicator({ so_sanh: 'it_nhat' })], ['cells-disagree 2 I']],
  ['a context figure with a target', [other({ muc_tieu: 80 })], ['cells-disagree 3 D']],
  ['a context figure with a year to reach', [other({ nam_muc_tieu: 2030 })], ['cells-disagree 3 D']],
  [
    'a goal in words with a unit',
    [
      edited('indicators', 2, {
        ma: 'loi',
        ten: 'Bằng lời',
        dan_chieu: 'II.1',
        loai: 'dinh_tinh',
        don_vi_tinh: 'văn bằng',
      }),
    ],
    ['cells-disagree 4 D'],
  ],
  [
    'a figure of a goal in words',
    [
      edited('indicators', 2, { ma: 'loi', ten: 'Bằng lời', dan_chieu: 'II.1', loai: 'dinh_tinh' }),
      figure({ ma_chi_so: 'loi' }),
    ],
    ['cells-disagree 2 A'],
  ],
  [
    'a target of 700 %',
    [indicator({ cach_tinh: 'ty_le', don_vi_tinh: '%', muc_tieu: 10, muc_tieu_den: 700 })],
    ['percent-range 2 I'],
  ],
  [
    'a base of −1 %',
    [indicator({ cach_tinh: 'ty_le', don_vi_tinh: '%', gia_tri_goc: -1, nam_goc: 2020 })],
    ['percent-range 2 K'],
  ],
  ['a target below nothing', [indicator({ muc_tieu: -10 })], ['value-below 2 H']],
  [
    'a target with a fraction of a count',
    [indicator({ muc_tieu: '9,5', kieu_gia_tri: 'dem' })],
    ['value-not-whole 2 H'],
  ],
  [
    'least above most',
    [indicator({ gia_tri_nho_nhat: 5, gia_tri_lon_nhat: 4 })],
    [
      ...['value-above 2 H', 'value-above 2 I', 'cells-disagree 2 O'],
      // Its milestone, and its figure.
      ...['value-above 2 D', 'value-above 2 E', 'value-above 2 E'],
    ],
  ],
  [
    'a share that is counted',
    [other({ kieu_gia_tri: 'dem' })],
    ['cells-disagree 3 N', 'value-not-whole 3 E'],
  ],
  ['a share of things', [other({ don_vi_tinh: 'văn bằng' })], ['cells-disagree 3 F']],
  ['a sum of shares', [indicator({ don_vi_tinh: '%' })], ['cells-disagree 2 F']],
  // The other kinds of targets.
  [
    'a ceiling of a sum',
    [indicator({ so_sanh: 'nhieu_nhat', muc_tieu_den: '' })],
    ['cells-disagree 2 G', 'cells-disagree 2 C'],
  ],
  [
    'a yes that is more than one',
    [target({ cach_tinh: 'co_khong', so_sanh: 'bang', muc_tieu: 2 })],
    ['cells-disagree 3 H', 'cells-disagree 3 E'],
  ],
  [
    'a yes of at least one',
    [target({ cach_tinh: 'co_khong', so_sanh: 'it_nhat', muc_tieu: 1 })],
    ['cells-disagree 3 G', 'cells-disagree 3 E'],
  ],
  [
    'a sum asked for each year',
    [target({ cach_tinh: 'luy_ke', don_vi_tinh: 'bằng', ap_dung: 'hang_nam' })],
    ['cells-disagree 3 R', 'dem_co_phan_le 3 E'],
  ],
  ['a change without its year', [target({ so_voi_goc: 'giam_so' })], ['cell-lacking 3 L']],
  [
    'a change in each period',
    [target({ so_voi_goc: 'giam_so', nam_goc: 2020, ap_dung: 'hang_nam' })],
    ['cells-disagree 3 S'],
  ],
  [
    'a growth of things',
    [target({ cach_tinh: 'tang_binh_quan', nam_goc: 2020, don_vi_tinh: 'bằng' })],
    ['cells-disagree 3 F'],
  ],
  [
    'a growth from a number',
    [target({ cach_tinh: 'tang_binh_quan', nam_goc: 2020, gia_tri_goc: 3 })],
    ['cells-disagree 3 K'],
  ],
  ['a duty without a year', [target({ nam_muc_tieu: '' })], ['target-incomplete 3 J']],
  ['a part of itself', [target({ thuoc: 'ty-le' })], ['cells-disagree 3 T']],
  // Milestones.
  [
    'a milestone of what has no target',
    [milestone({ ma_chi_so: 'ty-le', so_sanh: 'it_nhat', muc_tieu_den: '' })],
    ['cells-disagree 2 A'],
  ],
  ['a milestone on the day of the target', [milestone({ ngay: '2030-12-31' })], ['cells-disagree 2 B']],
  [
    'a milestone before the start',
    [indicator({ gia_tri_goc: 0, nam_goc: 2024 }), milestone({ ngay: '2024-12-31' })],
    ['cells-disagree 2 B'],
  ],
  ['a milestone that turns back', [milestone({ so_sanh: 'duoi', muc_tieu_den: '' })], ['cells-disagree 2 C']],
  ['a milestone of a range without its end', [milestone({ muc_tieu_den: '' })], ['cell-lacking 2 E']],
  ['a milestone with an end and no range', [milestone({ so_sanh: 'it_nhat' })], ['cells-disagree 2 E']],
  ['a milestone swapped', [milestone({ muc_tieu: 30 })], ['range-swapped 2 D']],
  [
    'a milestone in parts of things',
    [indicator({ kieu_gia_tri: 'dem' }), milestone({ muc_tieu: 10.5 })],
    ['value-not-whole 2 D'],
  ],
  // Figures (F3, F7, F13).
  ['a year told by 30 June', [figure({ do_chinh_xac: 'nam' })], ['cells-disagree 2 B']],
  [
    'a month told by its 29th',
    [figure({ do_chinh_xac: 'thang', ngay_so_lieu: '2024-06-29' })],
    ['cells-disagree 2 B'],
  ],
  [
    'a February told by its 28th in a leap year',
    [figure({ do_chinh_xac: 'thang', ngay_so_lieu: '2024-02-28' })],
    ['cells-disagree 2 B'],
  ],
  ['the new territory before its time', [figure({ pham_vi: 'moi' })], ['cells-disagree 2 D']],
  [
    'the old territory after its time',
    [inFolder(2026, 'observations', { ngay_so_lieu: '2026-06-30' })],
    ['dia_ban_cu 2 D'],
  ],
  [
    'the old territory on the very day',
    [inFolder(2025, 'observations', { ngay_so_lieu: '2025-07-01', gia_tri: 6 })],
    ['dia_ban_cu 2 D'],
  ],
  ['−5 patents', [figure({ gia_tri: -5 })], ['value-below 2 E']],
  ['−0,5 patents', [figure({ gia_tri: '-0,5' })], ['value-below 2 E', 'dem_co_phan_le 2 E']],
  [
    '3,5 of a count',
    [figure({ gia_tri: '3,5' }), indicator({ kieu_gia_tri: 'dem' })],
    ['value-not-whole 2 E'],
  ],
  [
    'more than there can be',
    [figure({ gia_tri: 21 }), indicator({ gia_tri_lon_nhat: 20 })],
    ['value-above 2 E'],
  ],
  [
    'less than a least of its own',
    [figure({ gia_tri: -21 }), indicator({ gia_tri_nho_nhat: -20 })],
    ['value-below 2 E'],
  ],
  ['published before its period ends', [figure({ ngay_cong_bo: '2024-06-29' })], ['cells-disagree 2 G']],
  ['published the year before', [figure({ ngay_cong_bo: '2023-01-05' })], ['cells-disagree 2 G']],
  [
    "last year's source",
    [dated('2024-03-01'), edited('observations', 1, { ngay_so_lieu: '2024-12-31', do_chinh_xac: 'nam' })],
    ['cells-disagree 2 F'],
  ],
  [
    'a source of the day before',
    [dated('2024-06-29'), edited('observations', 1, { do_chinh_xac: 'nam' })],
    ['cells-disagree 2 F'],
  ],
  // Results and reports.
  [
    'a result of the new territory before its time',
    [row('results', { pham_vi: 'moi' })],
    ['cells-disagree 2 D'],
  ],
  [
    'a result of the old territory after its time',
    [inFolder(2026, 'results', { ket_qua: 'Khác' })],
    ['dia_ban_cu 2 D'],
  ],
  [
    'a result published before its year',
    [row('results', { ngay_cong_bo: '2023-12-31' })],
    ['cells-disagree 2 H'],
  ],
  [
    'a result of a body that ended',
    [
      inFolder(2027, 'results', { ma_don_vi: 'so-ct', pham_vi: 'moi' }),
      agency({ tu_ngay: '2025-07-01', can_cu: 'kh-1' }),
    ],
    ['cells-disagree 2 B'],
  ],
  ['a report of a body that owes none', [agency({ bao_cao: 'khong' })], ['cells-disagree 2 A']],
  [
    'a report of the body that receives them',
    [row('reports', { ma_don_vi: 'so-khcn' })],
    ['cells-disagree 2 A'],
  ],
  [
    'a report nobody asked for yet',
    [inFolder(2020, 'reports', { ngay_gui: '2020-11-20' })],
    ['cells-disagree 2 A'],
  ],
  ['a report sent before its year', [row('reports', { ngay_gui: '2023-12-31' })], ['cells-disagree 2 B']],
  ["next year's report", [row('reports', { ngay_gui: '2025-11-20' })], ['bao_cao_nham_nam 2 B']],
  ['a report by a duty of others', [periodic({ ma_don_vi: 'so-khcn' })], ['cells-disagree 2 A']],
  ['a report of a period the duty has none of', [periodic({ ky: 't03' })], ['cells-disagree 2 F']],
  ['a report of a duty, and of no period', [periodic({ ky: '' })], ['cell-lacking 2 F']],
  [
    'a report of a period before the duty begins',
    [periodic({}), duty({ tu: '2024-04-01' })],
    ['cells-disagree 2 F'],
  ],
  ['a period of the yearly report', [row('reports', { ky: 'q3' })], ['cells-disagree 2 F']],
  ['a report sent before its quarter', [periodic({ ngay_gui: '2023-12-31' })], ['cells-disagree 2 B']],
  ['a report sent half a year late', [periodic({ ngay_gui: '2024-10-01' })], ['bao_cao_nham_nam 2 B']],
  ['a number of a single body', [periodic({ so_luong: 3 })], ['cells-disagree 2 G']],
  ['a report of many, and no number', [periodic({}), agency({ so_luong: 124 })], ['cell-lacking 2 G']],
  [
    'more reports than there are bodies',
    [periodic({ so_luong: 125 }), agency({ so_luong: 124 })],
    ['cells-disagree 2 G'],
  ],
  // Duties to report.
  ['a day of another rhythm', [duty({ han: '12-15' })], ['cells-disagree 2 G']],
  ['half-yearly, with a day for one half', [duty({ nhip: 'nua_nam', han: '06-15' })], ['cells-disagree 2 G']],
  ['once, and no day', [duty({ nhip: 'mot_lan', han: '', tu: '', den: '' })], ['cell-lacking 2 G']],
  ['once, and from a period on', [duty({ nhip: 'mot_lan', han: '2024-06-30' })], ['cells-disagree 2 H']],
  ['again and again, from no period on', [duty({ tu: '' })], ['cell-lacking 2 H']],
  ['an end before the beginning', [duty({ den: '2023-12-31' })], ['cells-disagree 2 I']],
  ['from before the plan on', [duty({ tu: '2019-12-31' })], ['cells-disagree 2 H']],
  ['a sender that receives', [duty({ don_vi_gui: 'so-ct|so-khcn' })], ['cells-disagree 2 E']],
  // Sources, events, releases.
  [
    'a day before the year of the number',
    [row('sources', { so_hieu: '45/2025/NĐ-CP', ngay: '2024-12-31' })].map((change) => ({
      ...change,
      ...row('observations', { do_chinh_xac: '', ngay_so_lieu: '2024-12-31' }),
    })),
    [],
  ],
  ['an article compared with its signed copy', [row('sources', { loai: 'bao_chi' })], ['cells-disagree 2 H']],
  [
    'an event of before the plan that fulfils it',
    [row('events', { ngay: '2019-08-22', loai: 'thu_tuong_phe_duyet' })],
    ['cells-disagree 2 B'],
  ],
  ['an event of the day before the plan', [row('events', { ngay: '2020-09-14' })], ['cells-disagree 2 B']],
  [
    'a review of before the plan',
    [row('events', { ngay: '2020-01-01', loai: 'so_ket', ma_nhiem_vu: '' })],
    ['cells-disagree 2 B'],
  ],
  [
    'a release planned before its year',
    [row('releases', { ngay_du_kien: '2023-12-20' })],
    ['cells-disagree 2 D'],
  ],
  [
    'a release planned for a far year',
    [row('releases', { ngay_du_kien: '2042-12-20' })],
    ['cells-disagree 2 D'],
  ],
  [
    'a release that came before its year',
    [row('releases', { ngay_thuc_te: '2023-12-20' })],
    ['cells-disagree 2 E'],
  ],
  [
    'a reason for no delay',
    [row('releases', { ngay_thuc_te: '2024-12-20', ly_do: 'Chờ số liệu' })],
    ['cells-disagree 2 F'],
  ],
  [
    'a reason for coming early',
    [row('releases', { ngay_thuc_te: '2024-12-10', ly_do: 'Chờ số liệu' })],
    ['cells-disagree 2 F'],
  ],
];

describe('Cells disagree:', () => {
  test.each(broken)('%s', (name, changes, expected) => {
    // This day makes other rows disagree as well; only its own problem matters here.
    if (name.startsWith('a day before the year')) expect(said(...changes)).toContain('cells-disagree 2 E');
    else expect(said(...changes)).toEqual(expected);
  });
});

describe('Cells agree:', () => {
  test.each<[string, Changes[]]>([
    ['a target without any year', [target({ ap_dung: 'khong_neu', nam_muc_tieu: '' })]],
    ['a year from and to', [row('tasks', { tu_nam: 2021, den_nam: 2021 })]],
    ['one year, told once or twice', [row('tasks', { lich: 'mot_nam', tu_nam: 2021, den_nam: 2021 })]],
    [
      'a deadline by the end of its quarter',
      [row('tasks', { lich: 'co_han', tu_nam: 2025, han: '2026-03-31', han_chinh_xac: 'quy' })],
    ],
    ['a deadline on a day', [row('tasks', { lich: 'co_han', han: '15/4/2026', han_chinh_xac: 'ngay' })]],
    ['yearly work by a month of the next year', [row('tasks', { han_trong_nam: '1+1' })]],
    ['yearly work by a day of the year before', [row('tasks', { han_trong_nam: '12-31(-1)' })]],
    ['a span', [row('tasks', { lich: 'khoang_nam', tu_nam: 2025, den_nam: 2026 })]],
    ['as another paper says', [row('tasks', { lich: 'theo_van_ban' })]],
    ['work that is never over', [row('tasks', { lich: 'thuong_xuyen' })]],
    ['a base of before the plan', [indicator({ gia_tri_goc: 3, nam_goc: 2015 })]],
    ['a leap February', [figure({ do_chinh_xac: 'thang', ngay_so_lieu: '2024-02-29' })]],
    [
      'the new territory from its first day',
      [inFolder(2025, 'observations', { ngay_so_lieu: '2025-07-01', pham_vi: 'moi' })],
    ],
    [
      'either territory in the year of the change',
      [inFolder(2025, 'results', { pham_vi: 'moi', ket_qua: 'Khác' })],
    ],
    ['a value that may be negative', [figure({ gia_tri: -5 }), indicator({ gia_tri_nho_nhat: -10 })]],
    ['the least and the most themselves', [figure({ gia_tri: 20 }), indicator({ gia_tri_lon_nhat: 20 })]],
    ['a figure published on its last day', [figure({ ngay_cong_bo: '2024-06-30' })]],
    ['a release that is late, and says why', [row('releases', { ngay_thuc_te: '2025-01-20', ly_do: 'Chờ' })]],
    ['a release overdue, and says why', [row('releases', { ly_do: 'Chờ' })]],
    [
      'an event of before the plan that fulfils nothing',
      [row('events', { ngay: '2019-08-22', ma_nhiem_vu: '' })],
    ],
    ['an event of the very day', [row('events', { ngay: '2020-09-15' })]],
    ['a report of a quarter', [periodic({})]],
    ['a report of a part of many', [periodic({ so_luong: 98 }), agency({ so_luong: 124 })]],
    ['halves with a day each', [duty({ nhip: 'nua_nam', han: '06-15|12-01' })]],
    ['a report asked once', [duty({ nhip: 'mot_lan', han: '30/6/2024', tu: '', den: '' })]],
    ['a duty without a day', [duty({ han: '' })]],
    ['a day without its zero', [duty({ han: '5' })]],
    ['a report sent next spring', [row('reports', { ngay_gui: '2025-02-28' })]],
  ])('%s', (_name, changes) => {
    expect(said(...changes)).toEqual([]);
  });

  test('without a boundary change there is no new territory', () => {
    expect(readSample(figure({ pham_vi: 'moi' })).problems.map(placed)).toEqual([
      'cells-disagree data/tien-do/2024/chi-so.csv:2 D',
    ]);
  });
});

test('a source is as old as the first day of its period at most, by how exact its day is', () => {
  const FIRST = { nam: '2024-01-01', thang: '2024-06-01', ngay: '2024-06-30' } as const;
  fc.assert(
    fc.property(
      fc.constantFrom('nam', 'thang', 'ngay'),
      fc.integer({ min: -400, max: 400 }),
      (precision, days) => {
        const ngay_so_lieu = precision === 'nam' ? '2024-12-31' : '2024-06-30';
        const list = csv('observations', [
          {
            ma_chi_so: 'ty-le',
            ngay_so_lieu,
            do_chinh_xac: precision,
            pham_vi: 'cu',
            gia_tri: 8,
            nguon: 'kh-1',
          },
        ]);
        const bare = { [pathOf('results')]: csv('results', []), [pathOf('reports')]: csv('reports', []) };
        const found = said({ [pathOf('observations')]: list }, bare, dated(addDays(FIRST[precision], days)));
        expect(found).toEqual(days < 0 ? ['cells-disagree 2 F'] : []);
      },
    ),
    { numRuns: 40 },
  );
});

test('years from and to agree exactly where they are in order', () => {
  const year = fc.integer({ min: 2020, max: 2030 });
  fc.assert(
    fc.property(year, year, (tu_nam, den_nam) => {
      expect(said(row('tasks', { tu_nam, den_nam })).length > 0).toBe(tu_nam > den_nam);
    }),
    { numRuns: 40 },
  );
});

test('the list names columns there are, and every sentence is one', () => {
  for (const { table, cells, says } of pairs) {
    const headers = anySchema(table).columns.map(({ header }) => header);
    expect(headers).toEqual(expect.arrayContaining([...cells]));
    expect(says).toMatch(/^\p{Lu}.*\.$/u);
  }
});
