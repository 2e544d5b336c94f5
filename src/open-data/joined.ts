/**
 * The two tables that are published beside those of `data/`, joined from them for readers who want one file: they
 * are never read, only written, so each column says beside its description what is written in it.
 */
import { date, link, list, oneOf, text, type Column } from '../tables/column.ts';
import { ownColumnsOf } from '../tables/schemas/own-columns.ts';
import { results } from '../tables/schemas/progress.ts';
import { SHOWN_TEXTS } from '../tables/schemas/shown-texts.ts';
import type { TableName } from '../tables/table-names.ts';
import type { Plan } from '../plan/plan.ts';
import type { Source } from '../tables/rows.ts';

export interface JoinedTable<Entry> {
  name: string;
  title: string;
  description: string;
  /** Headers that together name a row; empty where no set of them is always filled in. */
  key: string[];
  columns: JoinedColumn<Entry>[];
  /** Of which row of which table a line also has the columns this plan alone has (`cot_them`). */
  own: { table: TableName; row: (entry: Entry) => object | undefined }[];
  /** What the rows are written from, one entry per row. `home` is the address of the home page. */
  entries: (plan: Plan, home: string) => Entry[];
}

export interface JoinedColumn<Entry> extends Column<unknown> {
  value: (entry: Entry) => unknown;
}

/** A column, described here or in the schema of another table, and what is written in it. */
export function filled<Entry, Value>(
  column: Column<Value>,
  value: (entry: Entry) => NoInfer<Value>,
): JoinedColumn<Entry> {
  return { ...column, value };
}

/** All columns of the table, the plan's own last: a name that means something else here gets an ending. */
export function joinedColumns<Entry>(
  { columns, own }: JoinedTable<Entry>,
  { site }: Plan,
): JoinedColumn<Entry>[] {
  const all = [...columns];
  const isTaken = (name: string): boolean => all.some(({ header }) => header === name);
  for (const { table, row } of own) {
    for (const { field, ...column } of ownColumnsOf(table, site)) {
      let { header } = column;
      while (isTaken(header)) header += '_rieng';
      const value = (entry: Entry) => (row(entry) as Record<string, unknown> | undefined)?.[field];
      all.push({ ...column, header, value });
    }
  }
  return all;
}

/** What every entry has, since the file travels alone. */
export interface Joined {
  plan: Plan;
  /** The address of the page about this row. */
  page: string;
  /** Each source once. */
  sources: Source[];
}

export function sourcesOf(plan: Plan, codes: string[]): Source[] {
  return [...new Set(codes)].map((code) => plan.source(code));
}

export const sourceColumns: JoinedColumn<Joined>[] = [
  filled(list(results.columns.source), ({ sources }) => sources.map(({ code }) => code)),
  filled(list(text('nguon_ten', 'Tên các nguồn, theo thứ tự của mã.')), ({ sources }) =>
    sources.map(({ title }) => title),
  ),
  filled(list(link('nguon_lien_ket', 'Địa chỉ các nguồn có trên mạng.')), ({ sources }) =>
    sources.flatMap((source) => source.link ?? []),
  ),
];

export const commonColumns: JoinedColumn<Joined>[] = [
  filled(link('dia_chi', 'Trang nói về dòng này.'), ({ page }) => page),
  filled(date('tinh_den_ngay', 'Ngày mà tình trạng được xét.'), ({ plan }) => plan.asOf),
  filled(
    oneOf(
      'van_ban',
      'Văn bản Kế hoạch làm căn cứ. du_thao: bản dự thảo, chờ đối chiếu bản ký; ban_hanh: bản đã đối chiếu; minh_hoa: dữ liệu minh họa, không có thật; ban_thu: bản thử, không phải của cơ quan ban hành Kế hoạch.',
      SHOWN_TEXTS,
    ),
    ({ plan }) => plan.site.shownText,
  ),
];
