/**
 * Decided changes to the plan. The frozen row keeps its words; what holds now is read from the amendments
 * beside it. Rule: `/phuong-phap/#sua-so-lieu`.
 */
import { compareText, type Plan } from './plan.ts';
import type { Amendment, Indicator } from './types.ts';

/**
 * Amendments of a row up to the as-of day, oldest first. `table` as in the file's name: `chi-so`. In a table whose
 * keys have several parts, the first part alone means all its rows.
 */
export function amendmentsOf(plan: Plan, table: string, key: string): Amendment[] {
  return plan.amendments
    .filter((row) => isOf(row, table, key) && row.date <= plan.asOf)
    .sort((a, b) => compareText(a.date, b.date));
}

function isOf(row: Amendment, table: string, key: string): boolean {
  return row.table === table && (row.key === key || row.key.startsWith(`${key}|`));
}

/** Columns of a target that an amendment can change, and the fields they are. */
const TARGET_FIELDS: Record<string, 'target' | 'targetUpper' | 'targetYear' | 'baseline' | 'baselineYear'> = {
  muc_tieu: 'target',
  muc_tieu_den: 'targetUpper',
  nam_muc_tieu: 'targetYear',
  gia_tri_goc: 'baseline',
  nam_goc: 'baselineYear',
};

/** The indicator as the plan stands now: the newest amendment of each number counts. */
export function amendedIndicator(plan: Plan, indicator: Indicator): Indicator {
  const amended = { ...indicator };
  for (const { column, after } of amendmentsOf(plan, 'chi-so', indicator.code)) {
    const field = TARGET_FIELDS[column];
    const value = after === undefined ? undefined : Number(after.replace(',', '.'));
    if (field && !Number.isNaN(value)) amended[field] = value;
  }
  return amended;
}
