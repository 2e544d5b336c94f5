/** The tables a plan has: where it states no duty to report, there is none of reports. */
import type { Plan } from './plan.ts';
import { tableNames } from '../tables/table-names.ts';
import type { TableName } from '../tables/table-names.ts';

export function planTables({ site, duties }: Pick<Plan, 'site' | 'duties'>): TableName[] {
  const asksForReports = site.reporting !== undefined || duties.length > 0;
  return tableNames.filter((name) => name !== 'reports' || asksForReports);
}
