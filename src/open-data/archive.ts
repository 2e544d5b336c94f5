/** Files as one ZIP, a Data Package in itself: the same files on the same day give the same bytes. */
import { zipSync, type Zippable } from 'fflate';
import type { IsoDate } from '../domain/types.ts';
import { checksums, nameOf, openFile, type OpenFile } from './open-file.ts';

/** Adds the list of checksums; every file carries the day the data is of. */
export function archive(files: OpenFile[], asOf: IsoDate): Uint8Array {
  const all = [...files, openFile('SHA256SUMS', 'text', checksums(files))];
  return zip(Object.fromEntries(all.map((file) => [nameOf(file), file.bytes])), asOf);
}

/** `content`: the files by their path in the ZIP. */
export function zip(content: Zippable, day: IsoDate): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A ZIP holds local times: a day given in local time is the same in every time zone.
  return zipSync(content, { level: 9, mtime: new Date(year, month - 1, date) });
}
