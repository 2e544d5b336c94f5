/** What several documents have in common: the head, the end, tables of lists, appendices, sources. */
import { BLANK, cell, each, ifNone, paragraph, PORTRAIT_WIDTH, row, sum, table } from './wml.ts';

export const text = (words: string) => paragraph('Doan', words);
export const heading1 = (words: string) => paragraph('Heading1', words);
export const heading2 = (words: string) => paragraph('Heading2', words);
export const heading3 = (words: string) => paragraph('Heading3', words);

/** Sentences of a list, each on its own line with a dash; if there are none, `none`. */
export function sentences(list: string, none?: string): string {
  const told = each(list, text('- {cau}'));
  return none === undefined ? told : told + ifNone(list, text(none));
}

/** Stands above everything: what a reader must know first, e.g. that the data are invented. */
export const warnings = each('canh_bao', paragraph('CanhBao', '{cau}'));

const HEAD = [3771, 5300] as const;

/** `about`: of a letter, which has no kind, what it is about. */
export function head(number: string, about?: string): string {
  const [left, right] = HEAD;
  const rows = [
    row([
      cell(
        left,
        paragraph('CapTren', '{co_quan_cap_tren}') +
          paragraph('CoQuan', '{co_quan}') +
          paragraph('GachNgang', '', 1250),
      ),
      cell(
        right,
        paragraph('QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') +
          paragraph('TieuNgu', 'Độc lập - Tự do - Hạnh phúc') +
          paragraph('GachNgang', '', 1050),
      ),
    ]),
    row([
      cell(left, paragraph('SoKyHieu', number) + (about ? paragraph('VeViec', about) : '')),
      cell(right, paragraph('NgayThang', `{noi_gui}, ${DAY}`)),
    ]),
  ];
  return table('KhongVien', [...HEAD], rows);
}

const DAY = `ngày${BLANK}tháng${BLANK}năm${BLANK}`;

/** The kind of document, what it is about, and the line below. */
export function title(kind: string, about: string): string {
  return (
    paragraph('TenLoai', kind) +
    paragraph('TrichYeu', about) +
    paragraph('GachNgang', '', PORTRAIT_WIDTH / 2 - 850)
  );
}

/** Which plan it is, from when the figures are, what the numbers in brackets are. */
export const reportedPlan =
  'Kế hoạch được báo cáo là {ke_hoach} (sau đây gọi tắt là {ke_hoach_ngan}). Số liệu được chốt đến ngày ' +
  '{ngay_so_lieu}; số trong ngoặc vuông là số của nguồn tại Phụ lục II.';

/** Whoever receives it, and who signs: names and offices are never filled in by a program. */
export function signature(...receivers: string[]): string {
  const [left, right] = [4271, 4800];
  const lines = [...receivers, '- Lưu: VT, [viết tắt đơn vị soạn thảo].'];
  const cells = [
    cell(
      left,
      paragraph('NoiNhanDau', 'Nơi nhận:') + lines.map((line) => paragraph('NoiNhan', line)).join(''),
    ),
    cell(right, paragraph('ChucVu', '[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]') + paragraph('HoTen', '[Họ và tên]')),
  ];
  return paragraph('SauBang') + table('KhongVien', [left, right], [row(cells)]);
}

export interface Column {
  head: string;
  /** Marks of the entry. */
  text: string;
  width: number;
  isCentred?: true;
}

/** A row for each entry of a list; the heading row stays, and `none` is told when there are no entries. */
export function listTable(list: string, columns: Column[], none: string): string {
  const widths = columns.map(({ width }) => width);
  const last = columns.length - 1;
  const cells = columns.map(({ text, width, isCentred }, index) => {
    const words = `${index === 0 ? `{#${list}}` : ''}${text}${index === last ? `{/${list}}` : ''}`;
    return cell(width, paragraph(isCentred ? 'GiuaBang' : 'ChuBang', words));
  });
  const rows = [
    row(
      columns.map(({ head, width }) => cell(width, paragraph('DauBang', head))),
      true,
    ),
    row(cells),
    row([
      cell(sum(widths.slice(0, last)), paragraph('ChuBang', `{^${list}}${none}`), last),
      cell(widths[last] ?? 0, paragraph('ChuBang', `{/${list}}`)),
    ]),
  ];
  return table('Bang', widths, rows) + paragraph('SauBang');
}

export const NUMBER: Column = { head: 'STT', text: '{stt}', width: 620, isCentred: true };
export const CLAUSE: Column = { head: 'Mục', text: '{ma}', width: 950, isCentred: true };
export const SOURCE: Column = { head: 'Nguồn', text: '{nguon}', width: 850, isCentred: true };

export const targetTable = listTable(
  'chi_tieu',
  [
    NUMBER,
    { head: 'Mục tiêu, chỉ số', text: '{ten}', width: 2900 },
    { head: 'Mức gốc', text: '{goc}', width: 1151 },
    { head: 'Mức phải đạt', text: '{muc_tieu}', width: 1450 },
    { head: 'Giá trị mới nhất', text: '{moi_nhat}', width: 2100 },
    SOURCE,
  ],
  'Kế hoạch không có mục tiêu, chỉ số bằng số.',
);

/** Results section by section, in the plan's order. */
export const resultsBySection = each(
  'phan',
  heading3('{chu}) {ten}'),
  sentences('ket_qua', 'Chưa thấy kết quả được công bố.'),
  sentences('chua_thay'),
);

/** `attachedTo`: the document, and how its number is written. */
export function appendixTitle(
  number: string,
  name: string,
  attachedTo = 'Báo cáo số [số]/BC-[viết tắt]',
): string {
  return (
    paragraph('PhuLuc', number) +
    paragraph('TenPhuLuc', name) +
    paragraph('KemTheo', `(Kèm theo ${attachedTo} ${DAY} của [tên cơ quan])`)
  );
}

/** The tasks body by body, over a page that lies. */
export function taskAppendix(period: string): string {
  return (
    appendixTitle('Phụ lục I', 'NHIỆM VỤ VÀ KẾT QUẢ THEO ĐƠN VỊ CHỦ TRÌ') +
    each(
      'don_vi',
      paragraph('TenBang', '{ten}'),
      listTable(
        'viec',
        [
          NUMBER,
          CLAUSE,
          { head: 'Nhiệm vụ', text: '{noi_dung}', width: 4750 },
          { head: 'Thời gian theo Kế hoạch', text: '{thoi_gian}', width: 1600 },
          { head: 'Phối hợp', text: '{phoi_hop}', width: 2100 },
          { head: 'Tình trạng đến ngày {ngay_so_lieu}', text: '{tinh_trang}', width: 1800 },
          { head: `Kết quả được công bố ${period}`, text: '{ket_qua}', width: 3034 },
        ],
        'Không có nhiệm vụ do đơn vị này chủ trì.',
      ),
    ) +
    ifNone('don_vi', text('Không có nhiệm vụ nào được giao cho từng đơn vị.'))
  );
}

/** The placeholders of an assessment: no program writes it. */
export const assessment = [
  heading2('1. Mặt tích cực'),
  text('[Đánh giá mặt tích cực: nêu việc nào, căn cứ số liệu nào]'),
  heading2('2. Tồn tại, hạn chế và nguyên nhân'),
  text('[Nêu tồn tại, hạn chế: việc nào chậm hoặc chưa làm, chỉ tiêu nào chưa đạt]'),
  text('[Nêu nguyên nhân khách quan, nguyên nhân chủ quan; trách nhiệm của từng cơ quan, đơn vị]'),
].join('');

export const proposals = text(
  '[Nêu kiến nghị, đề xuất: với cơ quan nào, về việc gì; nếu không có, ghi “Không”]',
);

/** Where each figure is from, and what to heed in using them. */
export const sourcesAndNotes =
  paragraph('TenBang', 'Danh mục nguồn') +
  each('nguon', paragraph('MucNguon', '[{so}] {ten}')) +
  ifNone('nguon', paragraph('MucNguon', 'Chưa có nguồn nào.')) +
  paragraph('TenBang', 'Lưu ý khi dùng số liệu') +
  each('luu_y', paragraph('MucNguon', '- {cau}')) +
  ifNone('luu_y', paragraph('MucNguon', 'Không có.'));
