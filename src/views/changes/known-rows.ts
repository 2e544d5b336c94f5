/** Rows a change refers to, with their names: the plan's current rows, and the last state of removed ones. */
import { anySchema, type AnyRow } from '../../tables/any-table.ts';
import { tableNames } from '../../tables/table-names.ts';
import { cellsOf, tableId, type Cells } from '../../changes/snapshot.ts';
import { keyOf } from '../../tables/table.ts';
import { type TableName } from '../../tables/table-names.ts';
import { perPlan } from '../../plan/per-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Task } from '../../tables/rows.ts';
import { lowerFirst } from '../../format/text.ts';
import { rowLabels } from '../../labels/columns.ts';
import { keyHeaders, yearCell, type RowChange } from './row-changes.ts';
import { taskName } from '../../wording/task-name.ts';

export interface KnownRows {
  plan: Plan;
  /** Cells of a row by table and key: `tien-do/2024/chi-so pii|2024-12-31|cu`. */
  at(place: string): Cells | undefined;
}

export function knownRows(plan: Plan, changes: RowChange[] = []): KnownRows {
  const gone = new Map(changes.map(({ key, before, after }) => [key, after ?? before]));
  const present = rowsOfPlan(plan);
  return { plan, at: (place) => present.get(place) ?? gone.get(place) };
}

const rowsOfPlan = perPlan((plan) => {
  const rows = new Map<string, Cells>();
  for (const name of tableNames) {
    const schema = anySchema(name, plan.site);
    for (const row of plan.frozen[name] as AnyRow[]) {
      const table = schema.yearly ? `tien-do/${String(row['year'])}/${schema.name}` : schema.name;
      rows.set(`${table} ${keyOf(schema, row)}`, { ...yearCell(table), ...cellsOf(schema, row) });
    }
  }
  return rows;
});

export interface NamedRow {
  table: TableName;
  row: Cells;
}

/** The row that a row of `dieu-chinh` or `dinh-chinh` refers to; if unknown, only the cells of its key. */
export function rowSpokenOf(known: KnownRows, { tep = '', khoa = '' }: Cells): NamedRow | undefined {
  const table = tableId(`data/${tep}.csv`)?.table;
  if (!table) return undefined;
  const parts = khoa.split('|');
  const headers = keyHeaders(table).filter((header) => header !== 'nam');
  const ofKey = Object.fromEntries(headers.map((header, at) => [header, parts[at] ?? '']));
  return { table, row: known.at(`${tep} ${khoa}`) ?? { ...yearCell(tep), ...ofKey } };
}

/** Name of a code of that table, also after its removal. */
export function nameOf(known: KnownRows, table: TableName, code: string): string {
  const row = known.at(`${anySchema(table).name} ${code}`);
  if (!row) return `một ${lowerFirst(rowLabels[table])} không còn trong bảng`;
  return table === 'tasks' ? nameOfTask(row) : (row['ten'] ?? '');
}

/** A task added by a decision has only a code. */
export function nameOfTask({ ma = '', ten_ngan, lien_quan, noi_dung = ma }: Cells): string {
  return taskName({
    shortTitle: ten_ngan || undefined,
    repeats: lien_quan || undefined,
    text: noi_dung,
  } as Task);
}
