/**
 * The styles of the documents, with the form of appendix I of Nghị định 30/2020/NĐ-CP: sizes, spaces and indents are
 * set here only, so that an office changes its own template by style.
 */

interface Style {
  id: string;
  /** As Word shows it. */
  name: string;
  basedOn?: string;
  paragraph?: string;
  letters?: string;
}

const BOLD = '<w:b/><w:bCs/>';
const ITALIC = '<w:i/><w:iCs/>';
const KEEP = '<w:keepNext/><w:keepLines/>';
const CENTRED = '<w:jc w:val="center"/>';
const JUSTIFIED = '<w:jc w:val="both"/>';
const FIRST_LINE = '<w:ind w:firstLine="720"/>';

/** In points. */
const size = (points: number) => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;

/** Twentieths of a point before and after; `line` 264 is 1.1 lines. */
const space = (before: number, after: number, line = 240) =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`;

const outline = (level: number) => `<w:outlineLvl w:val="${level}"/>`;

const STYLES: Style[] = [
  { id: 'Doan', name: 'Đoạn', paragraph: space(0, 120, 264) + FIRST_LINE + JUSTIFIED },
  {
    id: 'Heading1',
    name: 'heading 1',
    basedOn: 'Doan',
    paragraph: KEEP + space(120, 120, 264) + outline(0),
    letters: BOLD,
  },
  { id: 'Heading2', name: 'heading 2', basedOn: 'Doan', paragraph: KEEP + outline(1), letters: BOLD },
  {
    id: 'Heading3',
    name: 'heading 3',
    basedOn: 'Doan',
    paragraph: KEEP + outline(2),
    letters: BOLD + ITALIC,
  },
  // The head
  { id: 'CanhBao', name: 'Cảnh báo', paragraph: space(0, 120) + JUSTIFIED, letters: BOLD },
  { id: 'CapTren', name: 'Cơ quan chủ quản', paragraph: CENTRED, letters: size(12) },
  { id: 'CoQuan', name: 'Cơ quan ban hành', paragraph: CENTRED, letters: BOLD + size(12) },
  { id: 'QuocHieu', name: 'Quốc hiệu', paragraph: CENTRED, letters: BOLD + size(12) },
  { id: 'TieuNgu', name: 'Tiêu ngữ', paragraph: CENTRED, letters: BOLD + size(13) },
  { id: 'SoKyHieu', name: 'Số, ký hiệu', paragraph: space(60, 0) + CENTRED, letters: size(13) },
  { id: 'VeViec', name: 'Về việc', paragraph: space(120, 0) + CENTRED, letters: size(12) },
  { id: 'NgayThang', name: 'Ngày tháng', paragraph: space(60, 0) + CENTRED, letters: ITALIC + size(13) },
  { id: 'TenLoai', name: 'Tên loại', paragraph: KEEP + space(240, 0) + CENTRED, letters: BOLD },
  { id: 'TrichYeu', name: 'Trích yếu', paragraph: KEEP + CENTRED, letters: BOLD },
  {
    id: 'GachNgang',
    name: 'Gạch ngang',
    paragraph:
      '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' +
      '<w:spacing w:before="0" w:after="0" w:line="60" w:lineRule="exact"/>' +
      CENTRED,
    letters: size(2),
  },
  { id: 'KinhGui', name: 'Kính gửi', paragraph: space(240, 120) + CENTRED },
  {
    id: 'TungNoiNhan',
    name: 'Từng nơi nhận',
    paragraph: space(0, 60) + '<w:ind w:left="2835" w:hanging="170"/>',
  },
  // The end
  { id: 'NoiNhanDau', name: 'Nơi nhận, chữ đầu', paragraph: KEEP, letters: BOLD + ITALIC + size(12) },
  { id: 'NoiNhan', name: 'Nơi nhận', letters: size(11) },
  { id: 'ChucVu', name: 'Chức vụ', paragraph: KEEP + CENTRED, letters: BOLD },
  { id: 'HoTen', name: 'Họ tên', paragraph: space(1500, 0) + CENTRED, letters: BOLD },
  // Appendices and tables
  { id: 'PhuLuc', name: 'Phụ lục', paragraph: KEEP + CENTRED + outline(0), letters: BOLD },
  { id: 'TenPhuLuc', name: 'Tên phụ lục', paragraph: KEEP + CENTRED, letters: BOLD },
  { id: 'KemTheo', name: 'Kèm theo', paragraph: space(0, 120) + CENTRED, letters: ITALIC + size(13) },
  {
    id: 'TenBang',
    name: 'Tên bảng',
    paragraph: KEEP + space(180, 80) + outline(1),
    letters: BOLD + size(13),
  },
  { id: 'DauBang', name: 'Đầu bảng', paragraph: KEEP + space(40, 40) + CENTRED, letters: BOLD + size(12) },
  { id: 'ChuBang', name: 'Chữ trong bảng', paragraph: space(40, 40), letters: size(12) },
  { id: 'GiuaBang', name: 'Giữa ô', basedOn: 'ChuBang', paragraph: CENTRED },
  { id: 'SauBang', name: 'Sau bảng', paragraph: space(0, 60), letters: size(6) },
  { id: 'NganDong', name: 'Hết phần', paragraph: space(0, 0), letters: size(1) },
  { id: 'MucNguon', name: 'Mục nguồn', paragraph: space(0, 80) + JUSTIFIED, letters: size(13) },
  // The sheet for a meeting
  {
    id: 'HopDau',
    name: 'Họp: đầu khối',
    paragraph: KEEP + space(120, 40) + outline(0),
    letters: BOLD + size(13),
  },
  {
    id: 'HopCau',
    name: 'Họp: câu',
    paragraph: space(0, 20) + '<w:ind w:left="170" w:hanging="170"/>' + JUSTIFIED,
    letters: size(12),
  },
  { id: 'ConSo', name: 'Con số', paragraph: KEEP + space(60, 0) + CENTRED, letters: BOLD + size(20) },
  { id: 'NghiaConSo', name: 'Nghĩa con số', paragraph: space(0, 60) + CENTRED, letters: size(11) },
  { id: 'ChuNho', name: 'Chữ nhỏ', paragraph: space(0, 40) + JUSTIFIED, letters: size(9) },
  {
    id: 'GhiChep',
    name: 'Ghi chép',
    paragraph: '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9071"/></w:tabs>' + space(80, 0),
    letters: size(12),
  },
  { id: 'Header', name: 'header', paragraph: CENTRED, letters: size(13) },
];

function paragraphStyle({ id, name, basedOn = 'Normal', paragraph = '', letters = '' }: Style): string {
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>` +
    `<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`
  );
}

const edge = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;

const margins = (sides: number) =>
  `<w:tblCellMar><w:left w:w="${sides}" w:type="dxa"/><w:right w:w="${sides}" w:type="dxa"/></w:tblCellMar>`;

const FONT =
  '<w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';

/** What `word/styles.xml` holds between its root's tags. */
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
  // Grey that also prints: what is still to be filled in cannot be overlooked.
  '<w:style w:type="character" w:styleId="ChoDien"><w:name w:val="Chỗ điền"/><w:qFormat/>',
  '<w:rPr><w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/></w:rPr></w:style>',
  ...STYLES.map(paragraphStyle),
].join('');
