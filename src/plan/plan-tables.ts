/** The tables a plan has: a plan without reporting duties has no table of reports. */
import type { Plan } from './plan.ts';
import { tableNames } from '../tables/table-names.ts';
import type { TableName } from '../tables/table-names.ts';

export function planTables({ site, duties }: Pick<Plan, 'site' | 'duties'>): TableName[] {
  const asksForReports = site.reporting !== undefined || duties.length > 0;
  return tableNames.filter((name) => name !== 'reports' || asksForReports);
}
