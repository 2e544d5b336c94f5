/** The day it is in Vietnam for who sits at the command line: `AS_OF`, else the clock. Only ever printed. */
import { vietnamDay } from '../dataset/history/commits.ts';
import { parseDate } from '../domain/dates.ts';
import type { IsoDate } from '../domain/types.ts';

export function today(): IsoDate {
  return parseDate(process.env['AS_OF'] ?? '') ?? vietnamDay(Math.floor(Date.now() / 1000));
}
