/** Data of one year: the three tables of `data/tien-do/<năm>/`. */
import { PARTS_OF_YEAR } from '../../calendar/part-of-year.ts';
import { PRECISIONS } from '../../calendar/period.ts';
import {
  code,
  date,
  integer,
  list,
  number,
  oneOf,
  optional,
  rare,
  territorial,
  text,
  year,
} from '../column.ts';
import { table } from '../table.ts';

export const RESULT_STATUSES = [
  'chua_bat_dau',
  'dang_thuc_hien',
  'hoan_thanh',
  'cham',
  'dung',
  'co_ket_qua',
] as const;

/** First column of the published tables, which hold all years; in `data/` the folder gives the year. */
export const folderYear = year('nam', 'Năm của số liệu, kết quả hay báo cáo.');

export const SCOPES = ['cu', 'moi'] as const;

export const scope = () =>
  oneOf('pham_vi', 'cu: địa bàn trước khi thay đổi địa giới; moi: địa bàn sau đó.', SCOPES);

/** Required in every row of a plan whose territory changed; other plans may leave the column out. */
const ownScope = () => territorial(scope());
const publishedOn = () => optional(date('ngay_cong_bo', 'Ngày công bố; để trống nếu là ngày của nguồn.'));

export const observations = table({
  name: 'chi-so',
  title: 'Số liệu của chỉ số theo năm',
  description: 'Giá trị đã được công bố của các chỉ số.',
  key: ['indicator', 'date', 'scope', 'breakdown'],
  yearly: true,
  prefilled: ['indicator', 'scope'],
  columns: {
    indicator: code('ma_chi_so', 'Mã chỉ số.', 'indicators'),
    /** Last day of the period the value covers. */
    date: date('ngay_so_lieu', 'Ngày cuối của kỳ số liệu.'),
    /** How precisely the source states the date. */
    precision: optional(
      oneOf(
        'do_chinh_xac',
        'ngay: nguồn nêu đến ngày; thang: chỉ đến tháng; quy: đến quý; nua_nam: 6 tháng; nam: chỉ đến năm.',
        PRECISIONS,
      ),
    ),
    scope: ownScope(),
    value: number('gia_tri', 'Giá trị, chỉ ghi số.'),
    sources: list(code('nguon', 'Mã nguồn.', 'sources'), true),
    publishedOn: publishedOn(),
    note: optional(text('ghi_chu', 'Số này gồm những gì, xếp hạng, hoặc vì sao thiếu.')),
    /** The part the value covers; undefined is the whole. */
    breakdown: rare(optional(code('phan_to', 'Phần mà giá trị nói tới; để trống: cả chỉ số.', 'breakdowns'))),
  },
});

export const results = table({
  name: 'nhiem-vu',
  title: 'Kết quả của nhiệm vụ theo năm',
  description: 'Kết quả đã được công bố của các nhiệm vụ.',
  key: ['task', 'agency', 'order', 'part'],
  yearly: true,
  prefilled: ['task', 'agency', 'order', 'scope'],
  columns: {
    task: code('ma_nhiem_vu', 'Mã nhiệm vụ.', 'tasks'),
    /** The agency the row is recorded under, which need not have done the work. */
    agency: code(
      'ma_don_vi',
      'Kết quả được ghi ở phần của đơn vị này, không hẳn là đơn vị đã làm.',
      'agencies',
    ),
    order: integer('thu_tu', 'Thứ tự khi một đơn vị có nhiều kết quả.'),
    scope: ownScope(),
    status: oneOf('trang_thai', 'Tình trạng được công bố.', RESULT_STATUSES),
    text: text('ket_qua', 'Kết quả như nguồn nêu.'),
    source: code('nguon', 'Mã nguồn.', 'sources'),
    publishedOn: publishedOn(),
    /** The part of the year; undefined is the whole year. */
    part: rare(
      optional(
        oneOf(
          'ky',
          'Kỳ trong năm mà kết quả nói tới: q1 đến q4 là quý, n1 và n2 là nửa năm, t01 đến t12 là tháng; để trống là cả năm.',
          PARTS_OF_YEAR,
        ),
      ),
    ),
  },
});

export const reports = table({
  name: 'bao-cao',
  title: 'Báo cáo hằng năm của các cơ quan',
  description: 'Báo cáo kết quả thực hiện đã được công bố.',
  key: ['agency', 'duty', 'part'],
  yearly: true,
  prefilled: ['agency', 'duty', 'part'],
  columns: {
    agency: code('ma_don_vi', 'Mã đơn vị gửi báo cáo.', 'agencies'),
    sentOn: date('ngay_gui', 'Ngày gửi báo cáo.'),
    number: optional(text('so_hieu', 'Số hiệu báo cáo.')),
    source: code('nguon', 'Mã nguồn.', 'sources'),
    /** Undefined: the yearly duty of `site.yaml`. */
    duty: rare(
      optional(code('ma_nghia_vu', 'Báo cáo theo nghĩa vụ nào của bảng nghia-vu-bao-cao.csv.', 'duties')),
    ),
    part: rare(
      optional(
        oneOf(
          'ky',
          'Kỳ trong năm mà báo cáo nói tới: q1 đến q4 là quý, n1 và n2 là nửa năm, t01 đến t12 là tháng; để trống là cả năm.',
          PARTS_OF_YEAR,
        ),
      ),
    ),
    /** For a collective name: how many of its agencies have sent theirs. */
    count: rare(
      optional(
        integer(
          'so_luong',
          'Của tên gọi chung: bao nhiêu cơ quan đã gửi, ví dụ 98 (trong 124 xã, phường, đặc khu).',
        ),
      ),
    ),
  },
});
