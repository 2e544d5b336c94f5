/** Hands a text to the reader as a file, under the last part of its path. */
import { make } from './element.ts';

/** Time enough for a browser that asks where to save. */
const KEPT_MS = 60_000;

/** `text` may begin with the mark that lets Excel read Vietnamese. */
export function saveFile(path: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  make('a', { href: address, download: path.split('/').at(-1) ?? path }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
