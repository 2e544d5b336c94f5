/** How sentences name a row of each table: as a new or removed row, and as the subject of a changed cell. */
import { anySchema } from '../../tables/any-table.ts';
import { publishedColumns } from '../../reading/canonical.ts';
import { canonicalCell, cellsOf, type Cells } from '../../changes/snapshot.ts';
import type { TableName } from '../../tables/table-names.ts';
import { yearOf } from '../../calendar/dates.ts';
import { partOf, periodOf } from '../../calendar/part-of-year.ts';
import type { Plan } from '../../plan/plan.ts';
import { REPORT_RHYTHMS } from '../../calendar/report-deadline.ts';
import type { Amendment } from '../../tables/rows.ts';
import { capitalize, lowerFirst, quote, shorten } from '../../format/text.ts';
import { formatPeriod } from '../../format/days.ts';
import { rowLabels } from '../../labels/columns.ts';
import { href, urlOf } from '../../addresses/urls.ts';
import { cellChange, changePhrase } from './cell-change.ts';
import { cellWords, columnLabel, columnOf, valuesIn, valueWords, wholeRowWords } from './cell-words.ts';
import { dutyName } from '../../wording/report-words.ts';
import { knownRows, nameOfTask, rowSpokenOf, type KnownRows, type NamedRow } from './known-rows.ts';

/** Sentences with the row's cells in braces. Values of a list in quotation marks are quoted one by one. */
interface RowSentences {
  /** Follows “Nguồn mới” and “Bỏ nguồn”. */
  tail: string;
  /** Names the row whose cell changed. */
  subject: string;
  /** Names a figure whose day changed. */
  moved?: string;
  /** Distinguishes the row from others of the same subject. */
  context?: string;
  /** The address of its page, or the cell that says which it is. */
  page: string;
}

const sentences: Record<TableName, RowSentences> = {
  observations: {
    tail: ' của {ngay_so_lieu}: {ma_chi_so}{phan}, {gia_tri}{dia_ban}',
    subject: '{ma_chi_so}{phan}, {ngay_so_lieu}{dia_ban}',
    moved: '{ma_chi_so}{phan} ({gia_tri})',
    page: 'ma_chi_so',
  },
  results: {
    tail: ' của nhiệm vụ “{ma_nhiem_vu}”, năm {nam}: {ket_qua}',
    subject: 'Kết quả của nhiệm vụ “{ma_nhiem_vu}”, năm {nam}',
    context: 'Ghi ở phần của {ma_don_vi}{thu_may}',
    page: 'ma_nhiem_vu',
  },
  reports: {
    tail: ' {ky_bao_cao} của {ma_don_vi}: gửi ngày {ngay_gui}',
    subject: 'Báo cáo {ky_bao_cao} của {ma_don_vi}',
    page: 'ma_don_vi',
  },
  amendments: {
    tail: ': {thay_doi}',
    subject: 'Điều chỉnh Kế hoạch ngày {ngay} ({dong})',
    page: 'khoa',
  },
  events: { tail: ': {ten} (ngày {ngay})', subject: 'Sự kiện “{ten}”', page: 'ngay' },
  releases: {
    tail: ': {noi_dung}, dự kiến ngày {ngay_du_kien}',
    subject: 'Lịch công bố “{noi_dung}”',
    page: '/cap-nhat/lich/',
  },
  sources: { tail: ': {ten}', subject: 'Nguồn “{ten}”', page: 'ma' },
  revisions: {
    tail: ' cho thay đổi ngày {ngay}: {thay_doi}, {loai}',
    subject: 'Lời giải thích cho thay đổi ngày {ngay} ({dong})',
    page: 'khoa',
  },
  indicators: { tail: ': {ten}', subject: '{ten}', page: 'ma' },
  tasks: { tail: ': {ten_ngan}', subject: 'Nhiệm vụ “{ten_ngan}”', page: 'ma' },
  assignments: {
    tail: ': {ma_don_vi} {vai_tro} nhiệm vụ “{ma_nhiem_vu}”',
    subject: 'Phân công {ma_don_vi} {vai_tro} nhiệm vụ “{ma_nhiem_vu}”',
    page: 'ma_nhiem_vu',
  },
  duties: {
    tail: ': {bao_cao_gi}',
    subject: 'Nghĩa vụ “{bao_cao_gi}”',
    page: '/phuong-phap/#bao-cao-nam',
  },
  milestones: {
    tail: ': {ma_chi_so}, ngày {ngay}',
    subject: 'Mốc ngày {ngay} của {ma_chi_so}',
    page: 'ma_chi_so',
  },
  agencies: { tail: ': {ten}', subject: '{ten}', page: 'ma' },
  abbreviations: {
    tail: ': {viet_tat}, viết đầy đủ là “{day_du}”',
    subject: 'Từ viết tắt {viet_tat}',
    page: '/du-lieu/tu-dien/',
  },
  synonyms: {
    tail: ': “{cach_noi}”, tìm cả “{trong_ke_hoach}”',
    subject: 'Từ tìm kiếm “{cach_noi}”',
    page: '/tim-kiem/',
  },
  searchAliases: {
    tail: ' cho {trang}: {cach_hoi}',
    subject: 'Câu hỏi tìm kiếm cho {trang}',
    page: 'trang',
  },
  breakdowns: { tail: ': {ten}', subject: 'Phân tổ “{ten}”', page: '/muc-tieu/' },
};

/** Longest text in a title, and longest quoted name in the subject of a sentence, in letters. */
const LETTERS = 120;
const NAME_LETTERS = 80;

/** Cells with another wording in these sentences, and words made from several cells. */
const special: Record<string, (known: KnownRows, row: Cells) => string | undefined> = {
  ten_ngan: (_known, row) => nameOfTask(row),
  // An assignment may have the plan's words only.
  ma_don_vi: (_known, { ma_don_vi: code, nguyen_van: words }) =>
    !code && words ? quote(shorten(words, NAME_LETTERS)) : undefined,
  vai_tro: (known, row) => lowerFirst(cellWords(known, { table: 'assignments', row }, 'vai_tro')),
  ket_qua: (_known, { ket_qua: text = '' }) => shorten(text, LETTERS).replace(/\.$/u, ''),
  cach_hoi: (_known, { cach_hoi: ways = '' }) => shorten(ways.split('|').join('; '), LETTERS),
  // A report of a whole year has no part.
  ky_bao_cao: (_known, { nam = '', ky }) => formatPeriod(periodOf({ year: Number(nam), part: partOf(ky) })),
  bao_cao_gi: (_known, { ten: name, nhip = '' }) =>
    dutyName({ name: name || undefined, rhythm: REPORT_RHYTHMS.find((one) => one === nhip) ?? 'mot_lan' }),
  thu_may: (_known, { thu_tu: order = '' }) => (Number(order) > 1 ? `, kết quả thứ ${order}` : ''),
  dia_ban: unusualTerritory,
  phan: (known, row) =>
    row['phan_to'] ? ` (${cellWords(known, { table: 'observations', row }, 'phan_to')})` : '',
  dong: (known, row) => subjectOf(known, rowSpokenOf(known, row)),
  thay_doi: changeSentence,
};

/** Follows “Nguồn mới” and “Bỏ nguồn”: `: Báo cáo năm 2024`. */
export function tailOf(known: KnownRows, of: NamedRow): string {
  return fill(known, of, sentences[of.table].tail);
}

/** Names the row in a sentence: `Nguồn “Báo cáo năm 2024”`. `changed` are the headers of the cells that changed. */
export function subjectOf(known: KnownRows, of: NamedRow | undefined, changed: string[] = []): string {
  if (!of) return '';
  const { subject, moved = subject } = sentences[of.table];
  if (!changed.includes('ngay_so_lieu')) return fill(known, of, subject, NAME_LETTERS);
  return fill(known, of, changed.includes('gia_tri') ? '{ma_chi_so}' : moved);
}

/** Distinguishes the row from others of the same subject. */
export function contextOf(known: KnownRows, of: NamedRow): string[] {
  const { context } = sentences[of.table];
  return context === undefined ? [] : [fill(known, of, context)];
}

/** Columns shown together with another one in the title, or meaningless by themselves. */
const HIDDEN_COLUMNS = ['nam', 'do_chinh_xac', 'thu_tu', 'cot', 'gia_tri_cu', 'gia_tri_moi'];

/** Cells that the tail and the context do not show completely: `Nguồn: Báo Gia Lai`. */
export function otherFacts(known: KnownRows, of: NamedRow): string[] {
  const { tail, context = '' } = sentences[of.table];
  const isSaidElsewhere = (header: string, words: string) =>
    `${tail}${context}`.includes(`{${header}}`) &&
    (words.length <= LETTERS || !['ket_qua', 'cach_hoi'].includes(header));
  return publishedColumns(of.table, known.plan.site)
    .map((column) => ({ ...column, words: cellWords(known, of, column.header) }))
    .filter(({ header, words }) => words !== '' && !HIDDEN_COLUMNS.includes(header))
    .filter(({ own, header, words }) => own !== undefined || !isSaidElsewhere(header, words))
    .map(({ words, ...column }) => `${capitalize(columnLabel(column))}: ${words}`);
}

/** Undefined if the row has no page, or no longer has one. */
export function urlOfRow(known: KnownRows, of: NamedRow | undefined): string | undefined {
  if (!of) return undefined;
  const { page } = sentences[of.table];
  const cell = of.row[page] ?? '';
  if (page === 'khoa') return urlOfRow(known, rowSpokenOf(known, of.row));
  if (page === 'ngay') return known.plan.years.includes(yearOf(cell)) ? urlOf.year(yearOf(cell)) : undefined;
  if (page === 'trang' || page.startsWith('/')) return href(cell || page);
  const table = (columnOf(known, of.table, page)?.ref ?? of.table) as keyof typeof pages;
  return known.plan[table].some(({ code }) => code === cell) ? pages[table]({ code: cell }) : undefined;
}

const pages = {
  indicators: urlOf.indicator,
  tasks: urlOf.task,
  agencies: urlOf.agency,
  sources: urlOf.source,
};

/** Only the key is known of a row in no table, past or future. */
function fill(known: KnownRows, of: NamedRow, sentence: string, letters = Infinity): string {
  return sentence.replace(/(“?)\{(\w+)\}”?/gu, (_place, mark: string, header: string) => {
    const words = wordsIn(known, of, header);
    if (mark) return words.map((word) => quote(shorten(word, letters))).join(', ') || 'không có trong bảng';
    const unknown = header === 'ten' ? `một ${lowerFirst(rowLabels[of.table])} không có trong bảng` : '';
    return words.join('; ') || unknown;
  });
}

function wordsIn(known: KnownRows, of: NamedRow, header: string): string[] {
  const words = special[header]?.(known, of.row);
  if (words !== undefined) return [words];
  const column = columnOf(known, of.table, header);
  if (!column) throw new Error(`A sentence names the column "${header}", which ${of.table} does not have`);
  return valuesIn(of.row, column).map((value) => valueWords(known, of, column, value));
}

/** The territory, if it is not the one implied by the figure's date. */
function unusualTerritory({ plan }: KnownRows, { pham_vi: scope, ngay_so_lieu: day = '' }: Cells): string {
  const { boundary } = plan.site;
  if (!boundary || !scope || scope === (day < boundary.from ? 'cu' : 'moi')) return '';
  return ` (${boundary.names[scope === 'cu' ? 'cu' : 'moi']})`;
}

/** `Sáng chế được cấp văn bằng bảo hộ: mức phải đạt 40 → 60 văn bằng`. */
export function amendmentSentence(plan: Plan, amendment: Amendment): string {
  return changeSentence(knownRows(plan), cellsOf(anySchema('amendments'), { ...amendment }));
}

/** For use next to the row's name: `mức phải đạt 40 → 60 văn bằng`. */
export function amendmentWords(plan: Plan, amendment: Amendment): string {
  return changeWords(knownRows(plan), cellsOf(anySchema('amendments'), { ...amendment }));
}

/** The same for a row of `dieu-chinh` or `dinh-chinh`: what was changed, from what to what. */
function changeSentence(known: KnownRows, cells: Cells): string {
  const target = rowSpokenOf(known, cells);
  return target ? `${subjectOf(known, target)}: ${changeWords(known, cells)}` : '';
}

function changeWords(known: KnownRows, cells: Cells): string {
  const target = rowSpokenOf(known, cells);
  if (!target) return '';
  const { tep: file = '', cot: header = '', gia_tri_cu: was = '', gia_tri_moi: is = '' } = cells;
  const column = columnOf(known, target.table, header);
  const rowWith = (text: string) => ({
    ...target.row,
    [header]: canonicalCell({ table: file, column: header }, text, known.plan.site),
  });
  return column
    ? changePhrase(
        cellChange(known, { table: target.table, before: rowWith(was), after: rowWith(is) }, column),
      )
    : (wholeRowWords[is] ?? 'thêm hoặc bỏ cả dòng');
}
