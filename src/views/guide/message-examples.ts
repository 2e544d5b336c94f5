/** The heading of each message in the guide, and the facts of its example. */
import type { Facts, ProblemCode } from '../../problems/messages.ts';

/** The first rows of the plan, from which the examples are made, so that none mentions another plan. */
export interface OwnExamples {
  task: string;
  taskName: string;
  agency: string;
  agencyName: string;
  indicator: string;
  unit: string;
  /** First and last year of the plan, and the earliest day something can result from it. */
  from: number;
  to: number;
  planDay: string;
  /** The last part of a figure’s key, if the boundary changed. */
  territory: '' | '|cu';
}

export interface MessageExamples {
  title: string;
  examples: { [C in ProblemCode]?: Facts<C> };
}

export const messageGroups = (own: OwnExamples): MessageExamples[] => [
  {
    title: 'Cả tệp',
    examples: {
      'unknown-file': { near: 'data/nhiem-vu.csv', exists: false },
      'leftover-file': { what: 'Tệp tạm của Excel hoặc LibreOffice, có khi bảng đang mở' },
      'not-csv': { what: 'bảng tính Excel', isTable: true, near: 'data/chi-so.csv' },
      'strange-part': { value: 'ban-cu', near: 'data/tien-do/2026/chi-so.so-ct.csv', exists: false },
      'missing-file': {},
      'file-too-large': {},
      'too-much': { what: 'Bảng', found: '120.000', unit: 'dòng', limit: '100.000' },
      'empty-file': {},
      encoding: {},
      'letters-broken': { value: 'Sá»Ÿ Khoa há»c' },
      'letters-lost': { value: 'T? ch?c h?i th?o' },
      'replacement-character': {},
      'control-character': {},
      'invisible-character': {
        point: 'U+200B',
        name: 'dấu cách không có bề rộng',
        at: 3,
        after: 'Sở',
        text: 'Sở Tài chính',
      },
      'look-alike': { letter: 'Ð', point: 'U+00D0', meant: 'Đ', word: 'Ðất', text: 'Đất đai' },
      'error-value': { value: '#REF!' },
      'number-shortened': { value: '1.2E+05' },
      quotes: {},
      'conflict-marks': { lines: '5, 8, 11' },
    },
  },
  {
    title: 'Dòng tiêu đề, số ô trong dòng',
    examples: {
      'header-below': { line: 3, lines: '1–2' },
      'header-absent': { headers: 'ma_don_vi, ngay_gui, so_hieu, nguon' },
      'other-table': { title: 'Số liệu của chỉ số theo năm', path: 'data/tien-do/<năm>/chi-so.csv' },
      'wrong-delimiter': { found: '“|”' },
      'mixed-delimiters': { lines: '7–9', found: '“;”' },
      'lines-quoted': { lines: '' },
      transposed: {},
      'header-repeated': { lines: '12' },
      'second-header': { lines: '2' },
      'totals-row': { lines: '15', value: 'Tổng cộng' },
      'note-lines': { lines: '17–18', value: 'Ghi chú: số liệu sơ bộ' },
      'header-blank': {},
      'header-duplicate': { value: 'nguon' },
      'header-missing': { header: 'nguon' },
      'header-unknown': { value: 'nguồn số liệu', near: 'nguon' },
      'cells-too-many': { found: 9, expected: 8 },
      'cells-too-few': { found: 5, expected: 8 },
      'blank-row': { lines: '8' },
    },
  },
  {
    title: 'Nên xem lại, không chặn công bố',
    examples: {
      nguon_hai_lan: { value: `bc-${own.agency}-2024` },
      ngay_sau_hom_nay: { day: 'Ngày 15/01/2027', today: '22/11/2026' },
      dia_ban_cu: { from: '01/7/2025' },
      bao_cao_nham_nam: { value: '20/11/2026', year: 2025 },
      gap_muoi_lan: { value: '4.090', before: '409', period: 'năm 2024' },
      moc_nguoc_chieu: {
        value: '40',
        day: '31/12/2028',
        before: '60',
        earlier: '31/12/2026',
        way: 'thấp hơn',
      },
      ty_le_duoi_mot: { value: '0,825', percent: '82,5' },
      so_nhu_ngay_excel: { value: '45.658', day: '01/01/2025' },
      dem_co_phan_le: { value: '3,5', unit: own.unit, code: own.indicator },
      ket_qua_hai_lan: { first: 'dòng 4' },
      giong_nam_truoc: { year: 2024, what: 'Kết quả này' },
      ngay_doc_hai_cach: {
        value: '2/3/2024',
        header: 'ngay_so_lieu',
        dayFirst: '2024-03-02',
        monthFirst: '2024-02-03',
      },
      so_hieu_nhu_thang: { value: 'Dec-26' },
    },
  },
  {
    title: 'Nội dung của một ô',
    examples: {
      required: { header: 'nguon' },
      nothing: { value: '-', header: 'ngay_cong_bo', mayBeEmpty: true },
      enum: {
        value: 'hoàn thành',
        header: 'trang_thai',
        allowed:
          'chua_bat_dau (Chưa bắt đầu), dang_thuc_hien (Đang thực hiện), hoan_thanh (Đã hoàn thành), cham (Chậm, theo báo cáo của cơ quan), dung (Đã dừng), co_ket_qua (Có kết quả được công bố)',
        near: 'hoan_thanh',
      },
      date: { value: '31/02/2024' },
      'date-form': { value: '28.11.2024', write: '28/11/2024' },
      'date-serial': { value: '45624', write: '28/11/2024' },
      'date-year-digits': { value: '28/11/24', write: '28/11/2024' },
      'date-year-slip': { value: '28/11/0204', year: '0204' },
      'date-period': {
        value: 'quý I/2026',
        header: 'ngay_so_lieu',
        what: 'quý',
        lastDay: '31/03/2026',
        precision: 'thang',
      },
      'date-month-first': {
        value: '2/3/2024',
        header: 'ngay_so_lieu',
        first: '2024-03-02',
        second: '2024-02-03',
      },
      'day-in-year': { value: '30/11', write: '11-30' },
      'report-deadline': { value: 'ngày 05' },
      year: { value: '24', write: '' },
      number: { value: 'mười hai' },
      'number-form': { value: '1.234.567', write: '1234567' },
      'number-unit': { write: '12', unit: own.unit },
      'number-approximate': { value: '~10', write: '10' },
      'number-range': { value: '10-20' },
      'number-long': { value: '82,333333333333329', write: '82,3333' },
      'number-ambiguous': { value: '1.234', asThousands: '1234', asDecimal: '1,234' },
      'percent-range': { value: '825' },
      integer: { value: '1,5', write: '' },
      'list-gap': {},
      code: { value: own.agencyName },
      'codes-joined': { value: 'kh-1;kh-2', write: 'kh-1|kh-2' },
      'one-code': { value: 'kh-1;kh-2', header: 'nguon', found: 2 },
      'code-rewritten': { value: '1-2' },
      'codes-alike': { value: own.indicator.toUpperCase(), other: own.indicator, first: 'dòng 4' },
      link: { value: 'Cổng thông tin của tỉnh' },
      'link-opening': { value: 'www.chinhphu.vn', near: 'https://www.chinhphu.vn' },
      'link-scheme': { value: 'C:\\bao-cao.pdf', scheme: '' },
      'link-two': { value: 'https://chinhphu.vn/a; https://chinhphu.vn/b' },
      'link-space': { value: 'xem https://chinhphu.vn/a', near: 'https://chinhphu.vn/a' },
      'link-wrapped': { value: '<https://chinhphu.vn/a>', near: 'https://chinhphu.vn/a' },
      'link-cut': { value: 'https://chinhphu.vn/tin-tuc/…' },
      'link-login': {},
      'link-private': { host: '192.168.1.5' },
      'archive-same': {},
      formula: { value: '=B2+B3' },
      'formula-inside': { sign: '=' },
      placeholder: { value: 'GHI LÝ DO', header: 'ly_do' },
      'key-parts': {
        value: own.indicator,
        found: 1,
        expected: own.territory ? 3 : 2,
        table: 'tien-do/2027/chi-so',
        parts: `ma_chi_so|ngay_so_lieu${own.territory && '|pham_vi'}`,
      },
      'whole-row': {},
      'whole-row-value': { header: 'gia_tri_moi' },
      'changes-nothing': {},
      'not-amendable': {
        why: 'Cột “ghi_chu” là lời của người biên tập, không phải của Kế hoạch',
        fix: 'Xóa dòng này và sửa thẳng trong chi-so.csv; không cần dòng điều chỉnh.',
      },
    },
  },
  {
    title: 'Các dòng, các bảng không khớp nhau',
    examples: {
      reference: {
        what: 'mã',
        value: `${own.agency}x`,
        table: 'bảng don-vi.csv',
        near: own.agency,
        fix: 'Sửa lại mã, hoặc thêm dòng có mã này vào bảng don-vi.csv trước.',
      },
      'no-page': { value: `/don-vi/${own.agency}x/`, near: `/don-vi/${own.agency}/` },
      'duplicate-key': { first: 'dòng 4', key: `khóa “${own.agency}”`, table: 'don-vi' },
      horizon: { value: String(own.to + 2), header: 'ngay_so_lieu', from: own.from, to: own.to },
      'aid-typed': { value: 'Đã cấp 12 văn bằng' },
      'aid-of-other': { value: `${own.agencyName}: ${own.taskName}`, other: own.task },
      'year-folder': { year: 2023, folder: 2024 },
      'day-ahead': { header: 'ngay_gui', day: '28/11/2042', today: '22/11/2026' },
      'period-open': { period: 'Năm 2026', today: '22/11/2026' },
      'year-ahead': { value: '2027', today: '22/11/2026' },
      'cells-disagree': {
        header: 'tu_nam',
        value: '2025',
        but: 'sau “den_nam” là 2021',
        fix: 'Ghi năm bắt đầu ở “tu_nam”, năm kết thúc ở “den_nam”.',
      },
      'cell-lacking': {
        header: 'gia_tri_goc',
        because: '“nam_goc” là 2020',
        fix: 'Ghi giá trị của năm ấy, hoặc để trống cả hai ô; chưa biết thì không ghi 0.',
      },
      'value-below': { value: '-5', least: '0', code: own.indicator },
      'value-above': { value: '120', most: '100', code: 'diem-hai-long' },
      'value-not-whole': { value: '3,5', code: own.indicator },
      'range-swapped': {},
      'target-incomplete': { header: 'nam_muc_tieu' },
      'clause-missing': {},
      'cumulative-falls': {
        before: '12',
        date: '31/12/2025',
        now: '11',
        row: `tien-do/2026/chi-so,${own.indicator}|2026-12-31${own.territory},*,2027-01-25,,,cap_nhat,GHI LÝ DO`,
      },
      'nobody-responsible': { value: own.task },
      'text-long': { header: 'ten_ngan', found: 84, limit: 70 },
      'title-twice': { value: own.taskName, task: own.task },
      'title-alone': { task: own.task },
      'succession-loop': { loop: 'so-a → so-b → so-a' },
      'not-verbatim': {
        value: 'Tổ chức Hội thảo',
        where: `điều khoản ${own.task}`,
        difference: 'khác chữ hoa, chữ thường: điều khoản viết “Tổ chức hội thảo”',
        textOf: 'clause',
      },
      'late-without-reason': {},
    },
  },
  {
    title: 'Thay đổi so với lần công bố trước',
    examples: {
      'old-value': { value: '99', column: 'muc_tieu', was: '10', since: 'trong Kế hoạch' },
      'new-value': { value: '400', column: 'gia_tri', is: '409' },
      'changed-twice': { first: 'dòng 2', day: '15/02/2028' },
      'amended-before-plan': { day: '15/02/2004', first: own.planDay },
      'row-out-of-force': { why: 'đã được bãi bỏ từ ngày 15/02/2028' },
      'corrected-too-early': { day: '05/01/2020', of: '31/12/2024' },
      'key-part': { value: 'bua', part: 'ngay_so_lieu' },
      'corrected-before-published': { day: '15/02/2024', first: '15/02/2028' },
      'never-stood': { value: '99', column: 'gia_tri', stood: '“4”, “3”' },
      frozen: {
        kind: 'changed',
        key: own.indicator,
        column: 'muc_tieu',
        before: '10',
        after: '12',
        row: `GHI-MA,GHI NGÀY,chi-so,${own.indicator},muc_tieu,10,12,GHI-MA-NGUON,GHI LÝ DO`,
      },
      unexplained: {
        what: 'Số liệu đã công bố',
        kind: 'changed',
        key: `${own.indicator}|2027-12-31${own.territory}`,
        column: 'gia_tri',
        before: '4',
        after: '3',
        row: `tien-do/2027/chi-so,${own.indicator}|2027-12-31${own.territory},gia_tri,2028-02-15,4,3,dinh_chinh,GHI LÝ DO`,
      },
      'history-cut': { isShallow: true },
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

/** Of an office's own Word templates: shown with the marks. */
export const templateMessages: MessageExamples = {
  title: 'Mẫu Word của cơ quan',
  examples: {
    'template-name': {
      names: 'bao-cao.docx, so-ket.docx, don-vi.docx, nhac.docx và hop.docx',
      near: 'content/mau/bao-cao.docx',
      exists: false,
    },
    'template-leftover': { what: 'Tệp tạm của Word hoặc LibreOffice, có khi mẫu đang mở' },
    'template-not-docx': {
      what: 'tệp có đặt mật khẩu',
      fix: 'Bỏ mật khẩu mở tệp trong Word, rồi lưu lại.',
    },
    'template-too-large': { what: 'Mẫu', limit: '5 MB' },
    'template-unsafe': {
      what: 'macro',
      fix: 'Mở bằng Word hoặc LibreOffice, chọn Lưu dưới dạng, kiểu “Tài liệu Word (.docx)” không có macro, rồi dùng tệp mới thay tệp này.',
    },
    'template-review': { what: 'thay đổi đang được theo dõi' },
    'mark-unknown': { value: '{ten_ke_hoach}', near: '{ke_hoach}', at: 'đoạn “Thực hiện {ten_ke_hoach}”' },
    'mark-outside-list': { value: '{vai_tro}', lists: '{#viec}…{/viec}', at: '' },
    'mark-is-list': { value: 'nguon', marks: '{so}, {ten}', at: '' },
    'mark-missing': { value: '{#nguon}…{/nguon}', meaning: 'Danh mục nguồn.', lists: '' },
    'list-prints-nothing': { value: '{#nguon}…{/nguon}', marks: '{so}, {ten}' },
    'list-within': { value: '{#nguon}', outer: '{#viec}', at: '' },
    'mark-torn': {
      what: 'Danh sách “{#viec}” mở mà không đóng',
      fix: 'Ghi {/viec} ở cuối phần lặp lại.',
      at: 'đoạn “{#viec}”',
    },
  },
};
