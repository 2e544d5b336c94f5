/**
 * Styles of the documents, in the form of appendix I of Nghị định 30/2020/NĐ-CP. Sizes, spacing and indents are
 * set only here, so that an office adapts its template by changing styles.
 */

/** Identifier, display name in Word, paragraph and text properties, base style. */
type Style = [id: string, name: string, paragraph: string, letters?: string, basedOn?: string];

const BOLD = '<w:b/><w:bCs/>';
const ITALIC = '<w:i/><w:iCs/>';
const KEEP = '<w:keepNext/><w:keepLines/>';
const CENTRED = '<w:jc w:val="center"/>';
const JUSTIFIED = '<w:jc w:val="both"/>';
const FIRST_LINE = '<w:ind w:firstLine="720"/>';

/** In points. */
const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;

/** Narrower letter spacing, to separate the long lines of the head. */
const NEARER = '<w:spacing w:val="-5"/>';

/** Twentieths of a point before and after; `line` 264 means 1.1 lines. */
const space = (before: number, after: number, line = 240) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;

const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`;

const SHORT_LINE =
  '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' +
  '<w:spacing w:before="0" w:after="0" w:line="60" w:lineRule="exact"/>';

const DOTS = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9922"/></w:tabs>';

const hanging = (left: number) => `<w:ind w:left="${left}" w:hanging="170"/>`;

const STYLES: Style[] = [
  ['Doan', 'Đoạn', space(0, 120, 264) + FIRST_LINE + JUSTIFIED],
  ['Heading1', 'heading 1', KEEP + space(120, 120, 264) + outline(0), BOLD, 'Doan'],
  ['Heading2', 'heading 2', KEEP + outline(1), BOLD, 'Doan'],
  ['Heading3', 'heading 3', KEEP + outline(2), BOLD + ITALIC, 'Doan'],
  // The head
  ['CanhBao', 'Cảnh báo', space(0, 120) + JUSTIFIED, BOLD],
  ['CapTren', 'Cơ quan chủ quản', CENTRED, NEARER + size(12)],
  ['CoQuan', 'Cơ quan ban hành', CENTRED, BOLD + NEARER + size(12)],
  ['QuocHieu', 'Quốc hiệu', CENTRED, BOLD + NEARER + size(12)],
  ['TieuNgu', 'Tiêu ngữ', CENTRED, BOLD + size(13)],
  ['SoKyHieu', 'Số, ký hiệu', space(60, 0) + CENTRED, size(13)],
  ['VeViec', 'Về việc', space(120, 0) + CENTRED, size(12)],
  ['NgayThang', 'Ngày tháng', space(60, 0) + CENTRED, ITALIC + size(13)],
  ['TenLoai', 'Tên loại', KEEP + space(240, 0) + CENTRED, BOLD],
  ['TrichYeu', 'Trích yếu', KEEP + CENTRED, BOLD],
  ['GachNgang', 'Gạch ngang', SHORT_LINE + CENTRED, size(2)],
  ['KinhGui', 'Kính gửi', space(240, 120) + CENTRED],
  ['TungNoiNhan', 'Từng nơi nhận', space(0, 120) + hanging(2835) + '<w:contextualSpacing/>'],
  // The end: kept on a page with at least one line of the text
  ['DoanCuoi', 'Đoạn cuối', KEEP, '', 'Doan'],
  ['NoiNhanDau', 'Nơi nhận, chữ đầu', KEEP + space(120, 0), BOLD + ITALIC + size(12)],
  ['NoiNhan', 'Nơi nhận', '', size(11)],
  ['ChucVu', 'Chức vụ', KEEP + space(120, 0) + CENTRED, BOLD],
  ['HoTen', 'Họ tên', space(1500, 0) + CENTRED, BOLD],
  // Appendices and tables
  ['PhuLuc', 'Phụ lục', KEEP + CENTRED + outline(0), BOLD],
  ['TenPhuLuc', 'Tên phụ lục', KEEP + CENTRED, BOLD],
  ['KemTheo', 'Kèm theo', space(0, 120) + CENTRED, ITALIC + size(13)],
  ['TenBang', 'Tên bảng', KEEP + space(180, 80) + outline(1), BOLD + size(13)],
  ['DauBang', 'Đầu bảng', KEEP + space(40, 40) + CENTRED, BOLD + size(12)],
  ['ChuBang', 'Chữ trong bảng', space(40, 40), size(12)],
  ['GiuaBang', 'Giữa ô', CENTRED, '', 'ChuBang'],
  ['SauBang', 'Sau bảng', space(0, 60), size(6)],
  ['NganDong', 'Hết phần', space(0, 0), size(1)],
  ['MucNguon', 'Mục nguồn', space(0, 80), size(13)],
  // The sheet for a meeting
  ['HopDau', 'Họp: đầu khối', KEEP + space(100, 20) + outline(0), BOLD + size(13)],
  ['HopCau', 'Họp: câu', hanging(170) + JUSTIFIED, size(12)],
  ['ConSo', 'Con số', KEEP + space(60, 0) + CENTRED, BOLD + size(20)],
  ['NghiaConSo', 'Nghĩa con số', space(0, 60) + CENTRED, size(11)],
  ['ChuNho', 'Chữ nhỏ', space(60, 0), size(8)],
  ['GhiChep', 'Ghi chép', DOTS + space(60, 0), size(12)],
  ['Header', 'header', CENTRED, size(13)],
];

function paragraphStyle([id, name, paragraph, letters = '', basedOn = 'Normal']: Style): string {
  const next = id.startsWith('Heading') ? '<w:next w:val="Doan"/>' : '';
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>` +
    `${next}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
  );
}

const edge = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;

const margins = (sides: number) =>
  `<w:tblCellMar><w:left w:w="${sides}" w:type="dxa"/><w:right w:w="${sides}" w:type="dxa"/></w:tblCellMar>`;

const FONT =
  '<w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';

/** Content of the root of `word/styles.xml`. */
export const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr>',
  FONT,
  size(14),
  '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
  `<w:pPrDefault><w:pPr>${space(0, 0)}</w:pPr></w:pPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">',
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="KhongVien"><w:name w:val="Normal Table"/>',
  `<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(0)}</w:tblPr></w:style>`,
  '<w:style w:type="table" w:styleId="Bang"><w:name w:val="Table Grid"/><w:basedOn w:val="KhongVien"/><w:tblPr>',
  `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')}</w:tblBorders>`,
  `${margins(85)}</w:tblPr></w:style>`,
  // A grey that also prints, so that blanks cannot be overlooked.
  '<w:style w:type="character" w:styleId="ChoDien"><w:name w:val="Chỗ điền"/><w:qFormat/>',
  '<w:rPr><w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/></w:rPr></w:style>',
  ...STYLES.map(paragraphStyle),
].join('');
