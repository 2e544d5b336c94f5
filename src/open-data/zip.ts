/** ZIP archive: the same files on the same day give the same bytes, in every time zone. */
import { zipSync, type Zippable } from 'fflate';
import type { IsoDate } from '../calendar/dates.ts';

/** `content`: files by path in the ZIP. */
export function zip(content: Zippable, day: IsoDate): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A ZIP stores local times: a date in local time is the same in every time zone.
  return zipSync(content, { level: 9, mtime: new Date(year, month - 1, date) });
}
