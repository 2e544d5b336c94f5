/** The first day on which something can result from the plan. */
import type { IsoDate } from '../../calendar/dates.ts';
import type { Site } from '../../tables/schemas/site.ts';

/** The day of adoption; if not stated, the first day of the plan's first year. */
export function planDay({ adopted, horizon }: Site): IsoDate {
  return adopted?.date ?? `${horizon.from}-01-01`;
}
