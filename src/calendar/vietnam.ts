/** Today in Vietnam. Imports nothing: the job that writes tags runs without installed packages. */
import type { IsoDate } from './dates.ts';

const OFFSET_MS = 7 * 3600 * 1000;

/** The date in Vietnam (UTC+7, no daylight saving) at an instant in milliseconds since 1970. */
export function dayInVietnam(instant: number): IsoDate {
  return new Date(instant + OFFSET_MS).toISOString().slice(0, 10);
}
