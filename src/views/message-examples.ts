/**
 * Under which heading each message stands in the guide, and the facts of its example. Every fact a wording asks for is
 * given; a wording without facts gets an empty object.
 */
import type { ProblemCode } from '../dataset/messages.ts';

export type Facts = Record<string, string>;

export const messageGroups: { title: string; examples: Partial<Record<ProblemCode, Facts>> }[] = [
  {
    title: 'Cả tệp',
    examples: {
      'unknown-file': { near: 'data/nhiem-vu.csv' },
      'missing-file': {},
      'file-too-large': {},
      'too-much': { what: 'Bảng', found: '120.000', unit: 'dòng', limit: '100.000' },
      'empty-file': {},
      encoding: {},
      'replacement-character': {},
      'control-character': {},
      quotes: {},
    },
  },
  {
    title: 'Dòng tiêu đề, số ô trong dòng',
    examples: {
      'header-blank': {},
      'header-duplicate': { value: 'nguon' },
      'header-missing': { header: 'nguon' },
      'header-unknown': { value: 'nguồn số liệu', near: 'nguon' },
      'cells-too-many': { found: '9', expected: '8' },
      'cells-too-few': { found: '5', expected: '8' },
      'blank-row': {},
    },
  },
  {
    title: 'Nội dung của một ô',
    examples: {
      required: { header: 'nguon' },
      enum: {
        value: 'hoàn thành',
        header: 'trang_thai',
        allowed: 'chua_bat_dau, dang_thuc_hien, hoan_thanh, cham, dung, co_ket_qua',
        near: 'hoan_thanh',
      },
      date: { value: '31/02/2024' },
      year: { value: '24' },
      number: { value: '12 sáng chế' },
      'number-ambiguous': { value: '1.234', asThousands: '1234', asDecimal: '1,234' },
      'percent-range': { value: '825' },
      integer: { value: '1,5' },
      'list-gap': {},
      code: { value: 'Sở KHCN' },
      link: { value: 'Cổng thông tin của tỉnh' },
      formula: { value: '=B2+B3' },
      'formula-inside': { sign: '=' },
      placeholder: { value: 'GHI LÝ DO', header: 'ly_do' },
      'key-parts': {
        value: 'sang-che',
        found: '1',
        expected: '3',
        table: 'tien-do/2027/chi-so',
        parts: 'ma_chi_so|ngay_so_lieu|pham_vi',
      },
      'whole-row': {},
    },
  },
  {
    title: 'Các dòng, các bảng không khớp nhau',
    examples: {
      reference: {
        what: 'mã',
        value: 'so-khcm',
        table: 'bảng don-vi.csv',
        near: 'so-khcn',
        mend: 'Sửa lại mã, hoặc thêm dòng có mã này vào bảng don-vi.csv trước.',
      },
      'no-page': { value: '/don-vi/so-khcm/', near: '/don-vi/so-khcn/' },
      'duplicate-key': { first: 'dòng 4', key: 'khóa “so-khcn”' },
      horizon: { value: '2032', from: '2020', to: '2030' },
      'year-folder': { year: '2023', folder: '2024' },
      'range-swapped': {},
      'target-incomplete': { header: 'nam_muc_tieu' },
      'clause-missing': {},
      'cumulative-falls': { before: '12', date: '2026-12-31', value: '9' },
      'nobody-responsible': { value: 'III.1.6' },
      'text-long': { header: 'ten_ngan', found: '84', limit: '70' },
      'title-twice': { value: 'Hỗ trợ doanh nghiệp', task: 'III.1.6' },
      'title-alone': { task: 'III.1.6' },
      'succession-loop': { loop: 'so-a → so-b → so-a' },
      'not-verbatim': { value: 'Tổ chức hội thảo', where: 'điều khoản III.1.6' },
      'late-without-reason': {},
    },
  },
  {
    title: 'Thay đổi so với lần công bố trước',
    examples: {
      frozen: {
        kind: 'changed',
        key: 'sang-che',
        column: 'muc_tieu',
        before: '10',
        after: '12',
        row: 'GHI-MA,GHI NGÀY,chi-so,sang-che,muc_tieu,10,12,GHI-MA-NGUON,GHI LÝ DO',
      },
      unexplained: {
        kind: 'changed',
        key: 'sang-che|2027-12-31|cu',
        column: 'gia_tri',
        before: '4',
        after: '3',
        row: 'tien-do/2027/chi-so,sang-che|2027-12-31|cu,gia_tri,2028-02-15,4,3,dinh_chinh,GHI LÝ DO',
      },
      'unknown-ref': { value: 'cong-bo-2026-13-01' },
    },
  },
  {
    title: 'Trang chữ và thông tin chung',
    examples: {
      'section-missing': { value: 'nguon' },
      site: { detail: 'thoi_ky.den: phải là một năm' },
      'plan-text': { detail: 'mã II.2.1 có hai lần' },
      'to-fill-in': { value: '[tên tỉnh]' },
      'illustrative-unmarked': { value: 'bc-2024', mark: 'minh-hoa-' },
      'illustrative-row': { value: 'minh-hoa-bc-2024' },
      'illustrative-link': { value: 'https://bao-cao.gov.vn/' },
      'reserved-link': { value: 'https://example.org/bao-cao' },
    },
  },
];
