/** The law that says what has to be made public; a plan may not list it among its sources. */
import type { Plan } from '../domain/plan.ts';
import type { Source } from '../domain/types.ts';

export function informationLaw({ sources }: Plan): Source | undefined {
  return sources.find(({ code }) => code === 'luat-tctt-2016');
}
