/** Shared parts of documents: head, end, tables of lists, appendices, sources. */
import {
  BLANK,
  cell,
  lines,
  paragraph,
  row,
  section,
  sentences,
  sideBySide,
  sum,
  table,
  type RowKind,
} from './wml.ts';

/** A mark's text, or a placeholder if it is empty. */
export function known(mark: string, blank: string): string {
  return `{${mark}}{^${mark}}${blank}{/${mark}}`;
}

export const RECEIVER = known('noi_nhan', '[cơ quan nhận báo cáo]');

const DAY = `ngày ${BLANK} tháng ${BLANK} năm ${BLANK}`;

export const placeAndDay = paragraph('NgayThang', `{noi_gui}, ${DAY}`);

/** Above everything: what a reader must know first, e.g. that the data are invented. */
export const warnings = lines('{#canh_bao}\n{cau}\n{/canh_bao}', 'CanhBao');

/** The issuing office, and the short line below. */
export const issuer =
  paragraph('CapTren', known('co_quan_cap_tren', '[CƠ QUAN CHỦ QUẢN, NẾU CÓ]')) +
  paragraph('CoQuan', '{co_quan}') +
  paragraph('GachNgang', '', 1300);

/** `about`: subject line of a letter, which has no title. */
export function head(number: string, about = ''): string {
  const nation =
    paragraph('QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
    paragraph('TieuNgu', 'Độc lập - Tự do - Hạnh phúc') +
    paragraph('GachNgang', '', 1000);
  const numbered = paragraph('SoKyHieu', number) + lines(about, 'VeViec');
  return sideBySide(3950, 5121, [issuer, nation], [numbered, placeAndDay]);
}

/** Recipients and signature: a program never fills in names and offices of persons. */
export function signature(...receivers: string[]): string {
  const told = ['- Như trên;', ...receivers, '- Lưu: VT, [viết tắt đơn vị soạn thảo].'];
  return sideBySide(4271, 4800, [
    paragraph('NoiNhanDau', 'Nơi nhận:') + lines(told.join('\n'), 'NoiNhan'),
    paragraph('ChucVu', '[QUYỀN HẠN, CHỨC VỤ]') + paragraph('HoTen', '[Họ và tên]'),
  ]);
}

export interface ReportText {
  /** Its subject, below the title: one or more lines. */
  subject: string;
  /** What is reported, and for which period, in the first sentence. */
  reportsOn: string;
  content: string[];
  /** Note for the writer, above the text, to be deleted. */
  note?: string;
  end: string;
  /** In addition to the addressees. */
  receivers: string[];
}

/** The first section of a report: from the head to the signature. */
export function reportSection({
  subject,
  reportsOn: told,
  content,
  note = '',
  end,
  receivers,
}: ReportText): string {
  return section(
    'first',
    warnings,
    head('Số: [số]/BC-[viết tắt]'),
    paragraph('TenLoai', 'BÁO CÁO'),
    lines(subject, 'TrichYeu'),
    paragraph('GachNgang', '', 3685),
    paragraph('KinhGui', `Kính gửi: ${RECEIVER}`),
    lines(`
      ${note}
      {mo_dau} {ke_hoach} (sau đây gọi tắt là {ke_hoach_ngan}), {ten_co_quan} báo cáo ${told}, số liệu chốt đến ngày {ngay_so_lieu}, như sau:
      Nguồn của từng thông tin ghi bằng số trong ngoặc vuông; danh mục nguồn và lưu ý khi dùng số liệu nêu tại Phụ lục II.
    `),
    ...content,
    lines(end, 'DoanCuoi'),
    signature(...receivers),
  );
}

export interface Column {
  head: string;
  /** Marks of the entry. */
  text: string;
  width: number;
  isCentred?: true;
}

export const NUMBER: Column = { head: 'STT', text: '{stt}', width: 700, isCentred: true };
export const CLAUSE: Column = { head: 'Mục', text: '{ma}', width: 950, isCentred: true };
export const SOURCE: Column = { head: 'Nguồn', text: '{nguon}', width: 950, isCentred: true };

/**
 * One row per entry of a list; the heading row stays, and `none` is printed if there are no entries. Rows with
 * long texts may break across pages: the part of a row beyond its page would be lost.
 */
export function listTable(list: string, none: string, columns: Column[], rows: RowKind = 'whole'): string {
  const widths = columns.map(({ width }) => width);
  const last = columns.length - 1;
  const entry = columns.map(({ text, width, isCentred }, index) => {
    const words = `${index === 0 ? `{#${list}}` : ''}${text}${index === last ? `{/${list}}` : ''}`;
    return cell(width, paragraph(isCentred ? 'GiuaBang' : 'ChuBang', words));
  });
  const empty = [
    cell(sum(widths.slice(0, last)), paragraph('ChuBang', `{^${list}}${none}`), last),
    cell(widths[last] ?? 0, paragraph('ChuBang', `{/${list}}`)),
  ];
  const heads = columns.map(({ head, width }) => cell(width, paragraph('DauBang', head)));
  return table('Bang', widths, [row(heads, 'heading'), row(entry, rows), row(empty)]) + paragraph('SauBang');
}

const targetTable = listTable('chi_tieu', 'Không có mục tiêu, chỉ số nào.', [
  NUMBER,
  { head: 'Mục tiêu, chỉ số', text: '{ten}', width: 2321 },
  { head: 'Mức gốc', text: '{goc}', width: 1500 },
  { head: 'Mức phải đạt', text: '{muc_tieu}', width: 1500 },
  { head: 'Giá trị mới nhất', text: '{moi_nhat}', width: 2100 },
  SOURCE,
]);

/** Part II of a summary report: figures, then results per section in the plan's order. */
export function results(period: string): string {
  const figures = lines(`
    # II. KẾT QUẢ THỰC HIỆN
    ## 1. Mục tiêu, chỉ số
  `);
  const words = lines(`
    Mức gốc lấy từ dữ liệu theo dõi để so sánh, không nhất thiết là mức nêu trong Kế hoạch. Số liệu của ${period}:
    ${sentences('so_lieu', `Chưa thấy số liệu nào của ${period} được công bố.`)}
    ## 2. Nhiệm vụ, giải pháp
    {#phan}
    ### {chu}) {ten}
    ${sentences('ket_qua')}
    ${sentences('chua_thay')}
    {/phan}
    {^phan}
    Dữ liệu theo dõi không có việc nào phải thực hiện trong ${period}.
    {/phan}
  `);
  return figures + targetTable + words;
}

/** For a plan without required reports nothing is printed: an empty text is a false condition. */
export function ifReportsAreOwed(table: string): string {
  const words = lines(`
    {#bao_cao_don_vi}
    ## 3. Báo cáo của các cơ quan, đơn vị
    {bao_cao_don_vi}
  `);
  const check =
    '[Đối chiếu với sổ văn bản đến: bổ sung báo cáo đơn vị đã gửi mà bảng này chưa có, sửa lại số đơn vị]';
  return words + table + lines(`${check}\n{/bao_cao_don_vi}`);
}

/** Assessments are written by people. */
export const ASSESSMENT = `
  ## 1. Mặt tích cực
  [Nêu mặt tích cực: việc nào, căn cứ vào kết quả, số liệu nào]
  ## 2. Tồn tại, hạn chế và nguyên nhân
  [Nêu tồn tại, hạn chế: việc nào chậm hoặc chưa thực hiện, chỉ tiêu nào chưa đạt]
  [Nêu nguyên nhân khách quan, nguyên nhân chủ quan; trách nhiệm của cơ quan, đơn vị liên quan]
`;

export const PROPOSALS = '[Nêu kiến nghị, đề xuất: với cơ quan nào, về việc gì; nếu không có, ghi “Không”]';

export function appendixTitle(number: string, name: string, of = 'Báo cáo số [số]/BC-[viết tắt]'): string {
  return (
    paragraph('PhuLuc', number) +
    paragraph('TenPhuLuc', name) +
    paragraph('KemTheo', `(Kèm theo ${of} ${DAY} của {ten_co_quan})`)
  );
}

/** One heading and one table per agency. */
export function byBody(columns: Column[]): string {
  return (
    lines('{#don_vi}\n{ten}', 'TenBang') +
    listTable('viec', 'Dữ liệu theo dõi không có nhiệm vụ nào giao riêng cho đơn vị này.', columns) +
    lines(
      '{/don_vi}\n{^don_vi}\nDữ liệu theo dõi không có nhiệm vụ nào giao riêng cho từng đơn vị.\n{/don_vi}',
    )
  );
}

/** Tasks by agency, on landscape pages. */
export function taskAppendix(period: string): string {
  return section(
    'landscape',
    appendixTitle('Phụ lục I', 'NHIỆM VỤ VÀ KẾT QUẢ THEO ĐƠN VỊ CHỦ TRÌ'),
    byBody([
      NUMBER,
      CLAUSE,
      { head: 'Nhiệm vụ', text: '{noi_dung}', width: 4900 },
      { head: 'Thời gian theo Kế hoạch', text: '{thoi_gian}', width: 1500 },
      { head: 'Phối hợp', text: '{phoi_hop}', width: 2504 },
      { head: 'Tình trạng đến ngày {ngay_so_lieu}', text: '{tinh_trang}', width: 1900 },
      { head: `Kết quả ${period} được công bố`, text: '{ket_qua}', width: 2400 },
    ]),
  );
}

/** Sources of the figures, and notes on using them. */
export const sourcesAndNotes =
  paragraph('TenBang', 'Danh mục nguồn') +
  lines('Số trong ngoặc vuông ở văn bản này là số thứ tự của nguồn trong danh mục dưới đây.', 'MucNguon') +
  lines('{#nguon}\n[{so}] {ten}\n{/nguon}\n{^nguon}\nChưa có nguồn nào.\n{/nguon}', 'MucNguon') +
  paragraph('TenBang', 'Lưu ý khi dùng số liệu') +
  lines(sentences('luu_y', 'Không có.'), 'MucNguon');

export const sourceAppendix =
  appendixTitle('Phụ lục II', 'NGUỒN VÀ LƯU Ý KHI DÙNG SỐ LIỆU') + sourcesAndNotes;
