/** The tables a plan has: where it states no duty to report, there is none of reports. */
import type { Plan } from '../domain/plan.ts';
import { tableNames } from './schemas/index.ts';
import type { TableName } from './table.ts';

export function planTables({ site, duties }: Pick<Plan, 'site' | 'duties'>): TableName[] {
  const asksForReports = site.reporting !== undefined || duties.length > 0;
  return tableNames.filter((name) => name !== 'reports' || asksForReports);
}
