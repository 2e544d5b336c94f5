/**
 * Decided changes to the plan. A frozen row keeps its words; its current state is derived from the amendments.
 * Rule: `/phuong-phap/#sua-so-lieu`.
 */
import { assignments } from '../tables/schemas/assignments.ts';
import { indicators } from '../tables/schemas/indicators.ts';
import { milestones } from '../tables/schemas/milestones.ts';
import { ownColumnsOf, type WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { tasks } from '../tables/schemas/tasks.ts';
import { keyOf, type TableSchema } from '../tables/table.ts';
import { type TableName } from '../tables/table-names.ts';
import type { Amendment } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';

interface Amendable {
  name: TableName;
  schema: TableSchema;
  /** Columns that rules and charts read: an amended value replaces the frozen one. */
  counted: readonly string[];
  /** The plan's own words: never replaced; the amendment is shown next to them. */
  words: readonly string[];
}

/** The plan's tables and the columns a decision may change. The checks refuse all others. */
export const AMENDABLE = {
  'chi-so': {
    name: 'indicators',
    schema: indicators,
    counted: [
      'don_vi_tinh',
      'so_sanh',
      'muc_tieu',
      'muc_tieu_den',
      'nam_muc_tieu',
      'gia_tri_goc',
      'nam_goc',
      'don_vi_phu_trach',
      'ap_dung',
      'so_voi_goc',
    ],
    words: ['ten'],
  },
  'moc-chi-so': {
    name: 'milestones',
    schema: milestones,
    counted: ['so_sanh', 'muc_tieu', 'muc_tieu_den'],
    words: [],
  },
  'nhiem-vu': {
    name: 'tasks',
    schema: tasks,
    counted: ['lich', 'tu_nam', 'den_nam', 'han', 'han_chinh_xac', 'han_trong_nam'],
    words: ['noi_dung', 'thoi_gian', 'san_pham'],
  },
  'phan-cong': { name: 'assignments', schema: assignments, counted: ['thu_tu'], words: ['nguyen_van'] },
} satisfies Record<string, Amendable>;

export type AmendableTable = keyof typeof AMENDABLE;

export function isAmendable(table: string): table is AmendableTable {
  return table in AMENDABLE;
}

/** A plan's own column (`own`) belongs to the plan, so a decision may change it. */
export function isAmendableCell(table: string, column: string, own: WithOwnColumns): boolean {
  if (!isAmendable(table)) return false;
  const { name, counted, words }: Amendable = AMENDABLE[table];
  return (
    counted.includes(column) ||
    words.includes(column) ||
    ownColumnsOf(name, own).some(({ header }) => header === column)
  );
}

/**
 * `table` as in the file name: `chi-so`. Where keys have several parts, the first part alone means all its rows.
 */
export function isAmendmentOf(row: Amendment, table: string, key: string): boolean {
  return row.table === table && (row.key === key || row.key.startsWith(`${key}|`));
}

/**
 * Rows of a table as the plan is now: the newest amendment of each cell wins. `inForce`: amendments up to the
 * as-of day, oldest first. Unamended rows are returned as the same objects.
 */
export function amendedRows<Row extends object>(
  table: AmendableTable,
  rows: Row[],
  inForce: Amendment[],
  own: WithOwnColumns = {},
): Row[] {
  const { name, schema, counted }: Amendable = AMENDABLE[table];
  const owned = ownColumnsOf(name, own).map((column) => [column.field, column] as const);
  const fields = [
    ...Object.entries(schema.columns).filter(([, { header }]) => counted.includes(header)),
    ...owned,
  ];
  const changes = Map.groupBy(
    inForce.filter((row) => row.table === table && fields.some(([, { header }]) => header === row.column)),
    ({ key }) => key,
  );
  return rows.map((row) => {
    const cells = (changes.get(keyOf(schema, row)) ?? []).flatMap(({ column: header, after }) => {
      const [field, column] = fields.find(([, { header: name }]) => name === header) ?? [];
      const read = column?.parse(after ?? '');
      return field !== undefined && read && 'value' in read ? [[field, read.value] as const] : [];
    });
    return cells.length === 0 ? row : { ...row, ...Object.fromEntries(cells) };
  });
}

/** Abolished rows, as `table key`, with the day they ended; `inForce`: oldest first. */
export function abolishedRows(inForce: Amendment[]): Map<string, IsoDate> {
  const abolished = new Map<string, IsoDate>();
  for (const { table, key, column, after, date } of inForce) {
    if (column !== '*') continue;
    if (after === 'bai_bo') abolished.set(`${table} ${key}`, date);
    else abolished.delete(`${table} ${key}`);
  }
  return abolished;
}
