/**
 * The smallest plan with every table and no problem, in memory. A test changes one file and checks the problems,
 * one fault at a time.
 */
import { stringify } from 'yaml';
import { anySchema, type AnyRow } from '../../src/tables/any-table.ts';
import type { PublishContext, PageSources } from '../../src/checks/check.ts';
import type { DataFile } from '../../src/reading/files.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readDataset, type DatasetResult } from '../../src/checks/read-dataset.ts';
import { readSite } from '../../src/reading/read-site.ts';
import { tableNames } from '../../src/tables/table-names.ts';
import type { Dataset } from '../../src/tables/dataset.ts';
import type { TableName } from '../../src/tables/table-names.ts';
import type { Site } from '../../src/tables/schemas/site.ts';
import type { Clause, Tables } from '../../src/tables/rows.ts';

type Cells = Record<string, string | number>;

/** A table as comma-separated text; cells by header, the others empty. */
export function csv(table: TableName, rows: Cells[]): string {
  const headers = anySchema(table).columns.map((column) => column.header);
  const quote = (cell: string | number) => `"${String(cell).replaceAll('"', '""')}"`;
  const lines = rows.map((row) => headers.map((header) => quote(row[header] ?? '')).join(','));
  return [headers.join(','), ...lines, ''].join('\n');
}

/** `content/site.yaml` as an object; tests spread it and change a key. */
export const siteData = {
  ten_trang: 'Sổ theo dõi',
  mo_ta: 'Trang theo dõi',
  cau_hoi: 'Đã hứa gì?',
  tinh: 'Mẫu',
  ten_tinh: 'tỉnh Mẫu',
  ke_hoach: { ten: 'Kế hoạch mẫu', ten_ngan: 'Kế hoạch' },
  co_quan_cong_bo: { ma: 'so-khcn', ten: 'Sở Khoa học và Công nghệ' },
  lien_he: { email: '', dien_thoai: '', dia_chi: '' },
  giay_phep: { du_lieu: 'CC BY 4.0', du_lieu_lien_ket: 'https://example.org/by', ma_nguon: 'MIT' },
  dia_chi: 'https://example.org/',
  kho_ma_nguon: '',
  van_ban_dang_hien: 'ban_hanh',
  ban_hanh: { so: '1/KH', ngay: '2020-09-15', nguon: 'kh-1' },
  thoi_ky: { tu: 2020, den: 2030 },
  bao_cao: { han: '11-30', tu_nam: 2021 },
  lich_su_tu: '2025-01-01',
  cap_nhat: '2025-01-02',
  luu_y: { du_thao: '', du_thao_ngan: '', minh_hoa: '', dia_gioi: '', sau_dia_gioi: '' },
};

export const site = readSite(stringify(siteData)).site as Site;

export const clauses: Clause[] = [
  { code: 'II.1', text: 'Có 10 đến 20 sáng chế' },
  { code: 'III.1', text: 'Tuyên truyền (Sở Khoa học và Công nghệ chủ trì)' },
  { code: 'III.1.2', text: 'Tổ chức hội thảo hằng năm' },
  { code: 'III.1.10', text: 'Hỗ trợ doanh nghiệp' },
  { code: 'PL.1', text: 'Hội thảo Năm 2020 Sở Công Thương' },
  { code: 'IV.1', text: 'Sở Công Thương theo dõi' },
];

/** Prose beside the tables and the clauses: a text with one section. */
const pages: PageSources = {
  asOf: '2025-06-30',
  prose: [{ name: 'phuong-phap', sections: ['nguon'] }],
};

/** Rows of the sample, at least one per table. Tasks are not sorted by code. */
export const rows = {
  tasks: [
    { ma: 'III.1.2', noi_dung: 'Tổ chức hội thảo hằng năm', thoi_gian: 'hằng năm', lich: 'hang_nam' },
    { ma: 'III.1.10', noi_dung: 'Hỗ trợ doanh nghiệp', lich: 'khong_neu', doi_tuong: 'doanh_nghiep' },
    { ma: 'PL.1', noi_dung: 'Hội thảo', lich: 'mot_nam', den_nam: 2020, lien_quan: 'III.1.2' },
    { ma: 'IV.1', noi_dung: 'Sở Công Thương theo dõi', lich: 'khong_neu' },
  ],
  agencies: [
    { ma: 'so-khcn', ten: 'Sở Khoa học và Công nghệ', nhom: 'so_nganh', bao_cao: 'nhan' },
    {
      ma: 'so-ct',
      ten: 'Sở Công Thương',
      nhom: 'so_nganh',
      bao_cao: 'gui',
      ke_thua_boi: 'so-khcn',
      muc_ke_thua: 'ro',
      can_cu: 'kh-1',
    },
  ],
  assignments: [
    { ma_nhiem_vu: 'III.1.2', ma_don_vi: 'so-khcn', vai_tro: 'chu_tri', thu_tu: 1 },
    { ma_nhiem_vu: 'III.1.10', ma_don_vi: 'so-khcn', vai_tro: 'chu_tri', thu_tu: 1 },
    { ma_nhiem_vu: 'PL.1', ma_don_vi: 'so-ct', vai_tro: 'chu_tri', thu_tu: 1 },
    { ma_nhiem_vu: 'IV.1', ma_don_vi: 'so-ct', vai_tro: 'thuc_hien', thu_tu: 1 },
  ],
  indicators: [
    {
      ma: 'sang-che',
      ten: 'Sáng chế',
      dan_chieu: 'II.1',
      loai: 'muc_tieu',
      don_vi_tinh: 'bằng',
      cach_tinh: 'luy_ke',
      so_sanh: 'khoang',
      muc_tieu: 10,
      muc_tieu_den: 20,
      nam_muc_tieu: 2030,
    },
    { ma: 'ty-le', ten: 'Tỷ lệ', loai: 'theo_doi', cach_tinh: 'ty_le' },
  ],
  // Without a date: rows of any year may cite it.
  sources: [{ ma: 'kh-1', ten: 'Kế hoạch', loai: 'van_ban', xac_minh: 'ban_goc' }],
  events: [{ ma: 'e-1', ngay: '2021-07-02', loai: 'khac', ten: 'Mốc', ma_nhiem_vu: 'PL.1', nguon: 'kh-1' }],
  amendments: [
    {
      ma: 'a-1',
      ngay: '2022-01-01',
      tep: 'chi-so',
      khoa: 'ty-le',
      cot: 'ten',
      gia_tri_cu: 'Tỷ lệ',
      gia_tri_moi: 'Tỷ lệ được bảo hộ',
      can_cu: 'kh-1',
      ly_do: 'Mới',
    },
  ],
  revisions: [
    {
      tep: 'nguon',
      khoa: 'kh-1',
      cot: 'xac_minh',
      ngay: '2024-01-02',
      gia_tri_cu: 'trich_dan',
      gia_tri_moi: 'ban_goc',
      loai: 'dinh_chinh',
      ly_do: 'Gõ sai',
    },
  ],
  releases: [{ ma: 'l-1', noi_dung: 'Lần đầu', nam_bao_cao: 2024, ngay_du_kien: '2024-12-20' }],
  abbreviations: [{ viet_tat: 'KH&CN', day_du: 'Khoa học và Công nghệ' }],
  synonyms: [{ cach_noi: 'thương hiệu', trong_ke_hoach: 'nhãn hiệu' }],
  searchAliases: [{ trang: '/don-vi/so-khcn/', cach_hoi: 'sở khoa học làm gì|DOST' }],
  breakdowns: [{ ma: 'cap-tinh', ten: 'cấp tỉnh' }],
  milestones: [
    { ma_chi_so: 'sang-che', ngay: '2050-12-31', so_sanh: 'khoang', muc_tieu: 10, muc_tieu_den: 20 },
  ],
  duties: [
    {
      ma: 'quy',
      don_vi_gui: 'so-ct',
      don_vi_nhan: 'so-khcn',
      nhip: 'quy',
      han: '10',
      tu: '2024-01-01',
      den: '2024-06-30',
    },
  ],
  observations: [
    { ma_chi_so: 'sang-che', ngay_so_lieu: '2024-06-30', pham_vi: 'cu', gia_tri: 5, nguon: 'kh-1' },
    { ma_chi_so: 'ty-le', ngay_so_lieu: '2024-12-31', pham_vi: 'cu', gia_tri: '82.5', nguon: 'kh-1' },
  ],
  results: [
    {
      ma_nhiem_vu: 'III.1.2',
      ma_don_vi: 'so-khcn',
      thu_tu: 1,
      pham_vi: 'cu',
      trang_thai: 'hoan_thanh',
      ket_qua: 'Một hội thảo',
      nguon: 'kh-1',
    },
  ],
  reports: [{ ma_don_vi: 'so-ct', ngay_gui: '2024-11-28', nguon: 'kh-1' }],
} satisfies Record<TableName, Cells[]>;

/** Path of a table of the sample; yearly ones are those of 2024. */
export function pathOf(table: TableName): string {
  const { name, yearly } = anySchema(table);
  return yearly ? `data/tien-do/2024/${name}.csv` : `data/${name}.csv`;
}

/** Text or bytes by path; `undefined` deletes the file. */
export type Changes = Record<string, string | Uint8Array | undefined>;

export function sampleFiles(changes: Changes = {}): DataFile[] {
  const valid = Object.fromEntries(tableNames.map((table) => [pathOf(table), csv(table, rows[table])]));
  return Object.entries({ ...valid, ...changes }).flatMap(([path, content]) => {
    if (content === undefined) return [];
    return [{ path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }];
  });
}

/** Context of a check on the sample's day. A build, without context, is `readDataset` without one. */
export const publishContext: PublishContext = {
  today: '2025-06-30',
  isDayCertain: true,
  published: undefined,
};

export function readSample(changes: Changes = {}, at: PublishContext = publishContext): DatasetResult {
  return readDataset(sampleFiles(changes), site, clauses, pages, at);
}

/** A table of the sample with changed cells in one row, or with an additional row if there is none. */
export function edited(table: TableName, index: number, cells: Cells): Changes {
  const changed: Cells[] = [...rows[table]];
  changed[index] = { ...changed[index], ...cells };
  return { [pathOf(table)]: csv(table, changed) };
}

/** The rows alone, for pages and the canonical writer. */
export function tablesOf(dataset: Dataset): Tables {
  const tables = tableNames.map((name) => [name, dataset[name].map(({ row }: { row: unknown }) => row)]);
  return Object.fromEntries(tables) as Tables;
}

/** A single table among empty ones; rows of a yearly table get a year. */
export function alone(name: TableName, list: AnyRow[]): Tables {
  const empty = Object.fromEntries(tableNames.map((table) => [table, [] as AnyRow[]]));
  const withYear = anySchema(name).yearly ? list.map((row) => ({ ...row, year: 2024 })) : list;
  return { ...empty, [name]: withYear } as unknown as Tables;
}

/** A problem in one line: `date data/nguon.csv:2 E`. */
export function placed({ code, file, line, column }: Problem): string {
  return `${code} ${file}${line === undefined ? '' : `:${line}`}${column ? ` ${column}` : ''}`;
}
