/** Whose plan it is now: the province it was made for has changed, and what is known of the plan since. */
import type { Plan } from '../domain/plan.ts';
import { lowerFirst } from '../format.ts';

/** Nothing before the change, or where the plan's texts say nothing of it. */
export function planScope({ site, asOf }: Pick<Plan, 'site' | 'asOf'>): string | undefined {
  const { boundary, notices } = site;
  if (!boundary || asOf < boundary.from || notices.afterBoundary === '') return undefined;
  return `Về ${boundary.names.moi}: ${lowerFirst(notices.afterBoundary)}`;
}
