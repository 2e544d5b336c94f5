/**
 * The day it is in Vietnam for who sits at the command line: `AS_OF`, else the clock. Only ever printed, and
 * given to a build by its environment: `AS_OF=$(node src/cli/today.ts)`.
 */
import { parseDate } from '../calendar/dates.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { dayInVietnam } from '../calendar/vietnam.ts';

export function today(): IsoDate {
  return parseDate(process.env['AS_OF'] ?? '') ?? dayInVietnam(Date.now());
}

if (import.meta.main) console.log(today());
