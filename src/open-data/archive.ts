/** ZIP of files as a self-contained Data Package. */
import type { IsoDate } from '../calendar/dates.ts';
import { checksums, nameOf, openFile, type OpenFile } from './open-file.ts';
import { zip } from './zip.ts';

/** Adds the list of checksums; every file has the date of the data. */
export function archive(files: OpenFile[], asOf: IsoDate): Uint8Array {
  const all = [...files, openFile('SHA256SUMS', 'text', checksums(files))];
  return zip(Object.fromEntries(all.map((file) => [nameOf(file), file.bytes])), asOf);
}
