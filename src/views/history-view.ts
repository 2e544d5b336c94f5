/** The revision history in the reader's words: what changed where, from what to what, and why. */
import { anySchema } from '../dataset/any-table.ts';
import type { HistoryEntry } from '../dataset/history/read-history.ts';
import { tableId } from '../dataset/snapshot.ts';
import { compareText, type Plan } from '../domain/plan.ts';
import type { IsoDate } from '../domain/types.ts';

export interface HistoryItem {
  /** The same for ever: commit, table, key and column. */
  id: string;
  date: IsoDate;
  kind: 'them' | 'sua' | 'bo';
  /** The table's name, with its year where it has one. */
  table: string;
  /** The row: its name where it has one, else its key. */
  row: string;
  /** The column's description; undefined for a whole row. */
  column: string | undefined;
  before: string;
  after: string;
  /** From `dinh-chinh.csv`; undefined where no row explains the change. */
  reason: string | undefined;
}

export function historyItems(plan: Plan, entries: HistoryEntry[]): HistoryItem[] {
  return entries.map((entry) => itemOf(plan, entry)).sort((a, b) => compareText(b.date, a.date));
}

function itemOf(plan: Plan, entry: HistoryEntry): HistoryItem {
  const target = tableId(`data/${entry.table}.csv`);
  const schema = target && anySchema(target.table);
  const year = /^tien-do\/(\d{4})\//u.exec(entry.table)?.[1];
  const column = schema?.columns.find(({ header }) => header === entry.column);
  return {
    id: [entry.commit.slice(0, 12), entry.table, entry.key, entry.column].join(':'),
    date: entry.date,
    kind: entry.before === undefined ? 'them' : entry.after === undefined ? 'bo' : 'sua',
    table: `${schema?.title ?? entry.table}${year ? `, năm ${year}` : ''}`,
    row: rowName(plan, entry),
    column: entry.column === '*' ? undefined : (column?.header ?? entry.column),
    before: entry.before ?? '',
    after: entry.after ?? '',
    reason: reasonOf(plan, entry),
  };
}

/** The name a reader knows the row by: its own, or its indicator's or task's. */
function rowName(plan: Plan, { row, key }: HistoryEntry): string {
  const indicator = plan.indicators.find(({ code }) => code === row['ma_chi_so']);
  return row['ten'] ?? indicator?.name ?? row['ma_nhiem_vu'] ?? row['ma'] ?? key;
}

function reasonOf(plan: Plan, entry: HistoryEntry): string | undefined {
  return plan.revisions.find(
    (row) =>
      row.table === entry.table &&
      row.key === entry.key &&
      row.column === entry.column &&
      (row.after ?? '') === (entry.after ?? ''),
  )?.reason;
}

/** Changes of rows that speak of this indicator. */
export function ofIndicator(entries: HistoryEntry[], code: string): HistoryEntry[] {
  return entries.filter(({ table, row }) => (table === 'chi-so' ? row['ma'] : row['ma_chi_so']) === code);
}

export function ofTask(entries: HistoryEntry[], code: string): HistoryEntry[] {
  return entries.filter(({ table, row }) => (table === 'nhiem-vu' ? row['ma'] : row['ma_nhiem_vu']) === code);
}

export function ofAgency(entries: HistoryEntry[], code: string): HistoryEntry[] {
  return entries.filter(({ table, row }) => (table === 'don-vi' ? row['ma'] : row['ma_don_vi']) === code);
}
