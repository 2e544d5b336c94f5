/** The first day on which something can be said to come of the plan. */
import type { IsoDate } from '../../calendar/dates.ts';
import type { Site } from '../../tables/schemas/site.ts';

/** The day it was adopted; where that is not stated, the first day of its first year. */
export function planDay({ adopted, horizon }: Site): IsoDate {
  return adopted?.date ?? `${horizon.from}-01-01`;
}
