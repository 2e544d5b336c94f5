/** Files as a Data Package in itself. */
import type { IsoDate } from '../calendar/dates.ts';
import { checksums, nameOf, openFile, type OpenFile } from './open-file.ts';
import { zip } from './zip.ts';

/** Adds the list of checksums; every file carries the day the data is of. */
export function archive(files: OpenFile[], asOf: IsoDate): Uint8Array {
  const all = [...files, openFile('SHA256SUMS', 'text', checksums(files))];
  return zip(Object.fromEntries(all.map((file) => [nameOf(file), file.bytes])), asOf);
}
