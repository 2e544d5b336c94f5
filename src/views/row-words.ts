/** How sentences name a row of each table: as a new or removed row, and as the subject of a changed cell. */
import { canonicalCell, type Cells } from '../dataset/snapshot.ts';
import type { TableName } from '../dataset/table.ts';
import { yearOf } from '../domain/dates.ts';
import type { Revision } from '../domain/types.ts';
import { formatDate, lowerFirst, quote, shorten } from '../format.ts';
import { revisionKindLabels } from '../labels.ts';
import { href, urlOf } from '../urls.ts';
import { cellChange, changePhrase } from './cell-change.ts';
import { cellWords, columnOf, nameOf, nameOfTask, pageWords, periodWords } from './cell-words.ts';
import { rowSpokenOf, type KnownRows, type NamedRow } from './known-rows.ts';

export interface RowWords {
  /** Follows “Nguồn mới” and “Bỏ nguồn”: `: Báo cáo năm 2024`. */
  tail: string;
  /** Names the row whose cell changed: `Nguồn “Báo cáo năm 2024”`. */
  subject: string;
  /** Headers of the cells the tail contains whole. */
  told: string[];
  /** Distinguishes the row from others of the same subject. */
  context?: string;
  /** Undefined where the thing has no page, or no longer has one. */
  url: string | undefined;
}

/** What the rows of a table are called. */
export const rowNouns: Record<TableName, string> = {
  observations: 'Số liệu',
  results: 'Kết quả',
  reports: 'Báo cáo',
  amendments: 'Điều chỉnh Kế hoạch',
  events: 'Sự kiện',
  releases: 'Lịch công bố',
  sources: 'Nguồn',
  revisions: 'Lời giải thích',
  indicators: 'Chỉ số',
  tasks: 'Nhiệm vụ',
  assignments: 'Phân công',
  agencies: 'Đơn vị',
  abbreviations: 'Từ viết tắt',
  synonyms: 'Từ tìm kiếm',
  askings: 'Câu hỏi tìm kiếm',
};

/** Longest text in a title, and longest name within a sentence, in letters. */
const LETTERS = 120;
const NAME_LETTERS = 80;

/** `changed` are the headers of the cells that changed. */
export function rowWords(known: KnownRows, { table, row }: NamedRow, changed: string[] = []): RowWords {
  return words[table](known, row, changed);
}

const words: Record<TableName, (known: KnownRows, row: Cells, changed: string[]) => RowWords> = {
  observations: (known, row, changed) => {
    const name = nameOf(known, 'indicators', row['ma_chi_so']);
    const value = cellWords(known, { table: 'observations', row }, 'gia_tri');
    const where = unusualTerritory(known, row);
    const period = periodWords(row);
    const isMoved = changed.includes('ngay_so_lieu');
    return {
      tail: ` của ${period}: ${name}, ${value}${where}`,
      subject: isMoved
        ? `${name}${changed.includes('gia_tri') ? '' : ` (${value})`}`
        : `${name}, ${period}${where}`,
      told: ['ma_chi_so', 'ngay_so_lieu', 'do_chinh_xac', 'gia_tri', 'nam'],
      url: pageOf.indicator(known, row['ma_chi_so']),
    };
  },
  results: (known, row) => {
    const of = ` của nhiệm vụ ${quote(nameOf(known, 'tasks', row['ma_nhiem_vu']))}, năm ${row['nam'] ?? ''}`;
    const text = row['ket_qua'] ?? '';
    const nth = Number(row['thu_tu']) > 1 ? `, kết quả thứ ${row['thu_tu'] ?? ''}` : '';
    return {
      tail: `${of}: ${shorten(text, LETTERS).replace(/\.$/u, '')}`,
      subject: `Kết quả${of}`,
      told: ['ma_nhiem_vu', 'ma_don_vi', 'thu_tu', 'nam', ...toldIfShort('ket_qua', text)],
      context: `Ghi ở phần của ${nameOf(known, 'agencies', row['ma_don_vi'])}${nth}`,
      url: pageOf.task(known, row['ma_nhiem_vu']),
    };
  },
  reports: (known, row) => {
    const of = ` năm ${row['nam'] ?? ''} của ${nameOf(known, 'agencies', row['ma_don_vi'])}`;
    return {
      tail: `${of}: gửi ngày ${formatDate(row['ngay_gui'] ?? '')}`,
      subject: `Báo cáo${of}`,
      told: ['ma_don_vi', 'ngay_gui', 'nam'],
      url: pageOf.agency(known, row['ma_don_vi']),
    };
  },
  amendments: (known, row) => {
    const { subject, sentence, url } = changeRowWords(known, row);
    return {
      tail: `: ${sentence}`,
      subject: `Điều chỉnh Kế hoạch ngày ${formatDate(row['ngay'] ?? '')} (${subject})`,
      told: ['tep', 'khoa', 'cot', 'gia_tri_cu', 'gia_tri_moi'],
      url,
    };
  },
  events: (known, { ten: title = '', ngay: day = '' }) => ({
    tail: `: ${title} (ngày ${formatDate(day)})`,
    subject: `Sự kiện ${named(title)}`,
    told: ['ten', 'ngay'],
    url: known.plan.years.includes(yearOf(day)) ? urlOf.year(yearOf(day)) : undefined,
  }),
  releases: (_known, { noi_dung: content = '', ngay_du_kien: day = '' }) => ({
    tail: `: ${content}, dự kiến ngày ${formatDate(day)}`,
    subject: `Lịch công bố ${named(content)}`,
    told: ['noi_dung', 'ngay_du_kien'],
    url: href('/cap-nhat/lich/'),
  }),
  sources: (known, { ma: code, ten: title = '' }) => ({
    tail: `: ${title}`,
    subject: `Nguồn ${named(title)}`,
    told: ['ten'],
    url: pageOf.source(known, code),
  }),
  revisions: (known, row) => {
    const { subject, sentence, url } = changeRowWords(known, row);
    const of = ` cho thay đổi ngày ${formatDate(row['ngay'] ?? '')}`;
    return {
      tail: `${of}: ${sentence}, ${revisionKindLabels[row['loai'] as Revision['kind']]}`,
      subject: `Lời giải thích${of} (${subject})`,
      told: ['tep', 'khoa', 'cot', 'ngay', 'gia_tri_cu', 'gia_tri_moi', 'loai'],
      url,
    };
  },
  indicators: (known, { ma: code, ten: name = 'một chỉ số không có trong bảng' }) => ({
    tail: `: ${name}`,
    subject: name,
    told: ['ten'],
    url: pageOf.indicator(known, code),
  }),
  tasks: (known, row) => ({
    tail: `: ${nameOfTask(row)}`,
    subject: `Nhiệm vụ ${quote(nameOfTask(row))}`,
    told: ['ten_ngan'],
    url: pageOf.task(known, row['ma']),
  }),
  assignments: (known, row) => {
    const { ma_nhiem_vu: task, ma_don_vi: agency } = row;
    const role = lowerFirst(cellWords(known, { table: 'assignments', row }, 'vai_tro'));
    const of = `${nameOf(known, 'agencies', agency)} ${role} nhiệm vụ ${quote(nameOf(known, 'tasks', task))}`;
    return {
      tail: `: ${of}`,
      subject: `Phân công ${of}`,
      told: ['ma_nhiem_vu', 'ma_don_vi', 'vai_tro'],
      url: pageOf.task(known, task),
    };
  },
  agencies: (known, { ma: code, ten: name = 'một đơn vị không có trong bảng' }) => ({
    tail: `: ${name}`,
    subject: name,
    told: ['ten'],
    url: pageOf.agency(known, code),
  }),
  abbreviations: (_known, { viet_tat: short = '', day_du: full = '' }) => ({
    tail: `: ${short}, viết đầy đủ là ${quote(full)}`,
    subject: `Từ viết tắt ${short}`,
    told: ['viet_tat', 'day_du'],
    url: href('/du-lieu/tu-dien/'),
  }),
  synonyms: (_known, { cach_noi: phrase = '', trong_ke_hoach: means = '' }) => ({
    tail: `: ${quote(phrase)}, tìm cả ${means.split('|').map(quote).join(', ')}`,
    subject: `Từ tìm kiếm ${quote(phrase)}`,
    told: ['cach_noi', 'trong_ke_hoach'],
    url: href('/tim-kiem/'),
  }),
  askings: (known, { trang: page = '', cach_hoi: ways = '' }) => {
    const text = ways.split('|').join('; ');
    return {
      tail: ` cho ${pageWords(known, page)}: ${shorten(text, LETTERS)}`,
      subject: `Câu hỏi tìm kiếm cho ${pageWords(known, page)}`,
      told: ['trang', ...toldIfShort('cach_hoi', text)],
      url: href(page),
    };
  },
};

function toldIfShort(header: string, text: string): string[] {
  return text.length <= LETTERS ? [header] : [];
}

/** Only the key is known of a row that is in no table any more, or not yet. */
function named(title: string): string {
  return title === '' ? 'không có trong bảng' : quote(shorten(title, NAME_LETTERS));
}

/** The territory, where the day of the figure implies the other one. */
function unusualTerritory({ plan }: KnownRows, { pham_vi: scope, ngay_so_lieu: day = '' }: Cells): string {
  const { boundary } = plan.site;
  if (!boundary || scope === (day < boundary.from ? 'cu' : 'moi')) return '';
  return ` (${boundary.names[scope === 'cu' ? 'cu' : 'moi']})`;
}

export interface ChangeRowWords {
  /** The row that was changed. */
  subject: string;
  /** `Sáng chế được cấp văn bằng bảo hộ: mức phải đạt 40 → 60 văn bằng`. */
  sentence: string;
  url: string | undefined;
}

/** A row of `dieu-chinh` or `dinh-chinh`: what was changed, from what to what. */
export function changeRowWords(known: KnownRows, cells: Cells): ChangeRowWords {
  const target = rowSpokenOf(known, cells);
  if (!target) return { subject: '', sentence: '', url: undefined };
  const { cot: header = '', gia_tri_cu: was = '', gia_tri_moi: is = '' } = cells;
  const { subject, url } = rowWords(known, target);
  const column = columnOf(target.table, header);
  if (!column) {
    const what = { them: 'thêm', bai_bo: 'bãi bỏ' }[is] ?? 'thêm hoặc bỏ cả dòng';
    return { subject, sentence: `${subject}: ${what}`, url };
  }
  const cell = (text: string) => canonicalCell({ table: cells['tep'] ?? '', column: header }, text);
  const pair = {
    table: target.table,
    before: { ...target.row, [header]: cell(was) },
    after: { ...target.row, [header]: cell(is) },
  };
  return { subject, sentence: `${subject}: ${changePhrase(cellChange(known, pair, column))}`, url };
}

/** Pages of the things the plan has now. */
const pageOf = {
  indicator: ({ plan }: KnownRows, code = '') =>
    plan.indicators.some((row) => row.code === code) ? urlOf.indicator({ code }) : undefined,
  task: ({ plan }: KnownRows, code = '') =>
    plan.tasks.some((row) => row.code === code) ? urlOf.task({ code }) : undefined,
  agency: ({ plan }: KnownRows, code = '') =>
    plan.agencies.some((row) => row.code === code) ? urlOf.agency({ code }) : undefined,
  source: ({ plan }: KnownRows, code = '') =>
    plan.sources.some((row) => row.code === code) ? urlOf.source({ code }) : undefined,
};
