/** Whether an indicator belongs to the plan (a numeric or qualitative goal) or is context added by this site. */
import type { Indicator } from '../tables/rows.ts';

export function isOfPlan({ kind }: Pick<Indicator, 'kind'>): boolean {
  return kind !== 'theo_doi';
}
