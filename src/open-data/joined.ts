/**
 * The two joined tables, published next to those of `data/` for readers who want a single file. They are only
 * written, never read, so each column has its content next to its description.
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
  /** Headers of the key; empty if no set of columns is always filled in. */
  key: string[];
  columns: JoinedColumn<Entry>[];
  /** The row whose own columns (`cot_them`) a line includes. */
  own: { table: TableName; row: (entry: Entry) => object | undefined }[];
  /** One entry per row. `home`: address of the home page. */
  entries: (plan: Plan, home: string) => Entry[];
}

export interface JoinedColumn<Entry> extends Column<unknown> {
  value: (entry: Entry) => unknown;
}

/** A column, described here or in the schema of another table, and its content. */
export function filled<Entry, Value>(
  column: Column<Value>,
  value: (entry: Entry) => NoInfer<Value>,
): JoinedColumn<Entry> {
  return { ...column, value };
}

/** All columns of the table, the plan's own last: a header with another meaning here gets a suffix. */
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

/** Columns of every entry, since the file travels alone. */
export interface Joined {
  plan: Plan;
  /** Address of the page about this row. */
  page: string;
  /** Without duplicates. */
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
