/** Whose an indicator is: the plan's, which asks for it in numbers or in words, or context this site adds. */
import type { Indicator } from '../tables/rows.ts';

export function isOfPlan({ kind }: Pick<Indicator, 'kind'>): boolean {
  return kind !== 'theo_doi';
}
