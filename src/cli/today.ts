/**
 * Today's date in Vietnam for the command line: `AS_OF` if set, else the clock. Only printed, and passed to a
 * build by its environment: `AS_OF=$(node src/cli/today.ts)`.
 */
import { parseDate } from '../calendar/dates.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { dayInVietnam } from '../calendar/vietnam.ts';

export function today(): IsoDate {
  return parseDate(process.env['AS_OF'] ?? '') ?? dayInVietnam(Date.now());
}

if (import.meta.main) console.log(today());
