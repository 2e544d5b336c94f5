/** Days in Vietnam. Nothing is imported: the job that may write tags installs nothing. */
import type { IsoDate } from './dates.ts';

const OFFSET_MS = 7 * 3600 * 1000;

/** The day it is in Vietnam (UTC+7 all year) at an instant, in milliseconds since 1970. */
export function dayInVietnam(instant: number): IsoDate {
  return new Date(instant + OFFSET_MS).toISOString().slice(0, 10);
}
