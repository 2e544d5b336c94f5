/** The tables a plan has: where it states no duty to report, there is none of reports. */
import { tableNames } from './schemas/index.ts';
import type { Site } from './schemas/site.ts';
import type { TableName } from './table.ts';

export function planTables({ reporting }: Pick<Site, 'reporting'>): TableName[] {
  return tableNames.filter((name) => name !== 'reports' || reporting !== undefined);
}
