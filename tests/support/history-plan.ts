/** The sample plan edited day by day, to test its history. */
import { compareSnapshots } from '../../src/changes/compare.ts';
import type { HistoryEntry } from '../../src/history/read-history.ts';
import { snapshotOf } from '../../src/changes/snapshot.ts';
import type { TableName } from '../../src/tables/table-names.ts';
import { createPlan, type Plan } from '../../src/plan/plan.ts';
import { historyItems, type HistoryItem } from '../../src/views/changes/history-view.ts';
import {
  clauses,
  csv,
  pathOf,
  readSample,
  rows,
  sampleFiles,
  site,
  tablesOf,
  type Changes,
} from './sample.ts';

export type Cells = Record<string, string | number>;
/** Rows by table; other tables are unchanged. */
export type Edit = Partial<Record<TableName, Cells[]>>;

/** Day of the first edit; each further one is a day later. */
export const DAY = '2026-02-01';

/** The sample plan after the edits. */
export function planAfter(...edits: Edit[]): Plan {
  const { dataset } = readSample(filesAfter(edits));
  return createPlan(tablesOf(dataset), site, clauses, '2026-11-22');
}

/** History of the edits, one commit each. */
export function itemsAfter(...edits: Edit[]): HistoryItem[] {
  return historyItems(planAfter(...edits), entriesOf(edits));
}

export function titlesAfter(...edits: Edit[]): string[] {
  return itemsAfter(...edits).map(({ title }) => title.replaceAll('\u00A0', ' '));
}

function entriesOf(edits: Edit[]): HistoryEntry[] {
  return edits.flatMap((_edit, at) => {
    const [before, after] = [edits.slice(0, at), edits.slice(0, at + 1)].map((list) =>
      snapshotOf(sampleFiles(filesAfter(list))),
    );
    const commit = { date: `2026-02-0${at + 1}`, commit: String(at).repeat(40) };
    return before && after ? compareSnapshots(before, after).map((change) => ({ ...change, ...commit })) : [];
  });
}

export function filesAfter(edits: Edit[]): Changes {
  return Object.fromEntries(
    Object.entries(Object.assign({}, ...edits) as Required<Edit>).map(([table, list]) => [
      pathOf(table as TableName),
      csv(table as TableName, list),
    ]),
  );
}

/** A row of `dinh-chinh.csv` of the first day; the old value of a figure is that of the sample. */
export function reason(tep: string, khoa: string, cot: string, gia_tri_moi = '', loai = 'dinh_chinh'): Cells {
  const figure = rows.observations.find(({ ma_chi_so: code }) => khoa.startsWith(code));
  const gia_tri_cu = cot === 'gia_tri' && figure ? figure.gia_tri : '';
  return { tep, khoa, cot, ngay: DAY, gia_tri_cu, gia_tri_moi, loai, ly_do: 'Nguồn nêu khác.' };
}

/** A row of the sample. */
export function sampleRow(table: TableName, at = 0): Cells {
  const row: Cells | undefined = rows[table][at];
  if (!row) throw new Error(`The sample has no row ${at} of ${table}`);
  return row;
}
