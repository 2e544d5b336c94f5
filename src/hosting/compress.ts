/**
 * Every text file of a finished site once more as `.br` and `.gz`, for servers that hand them out as they lie
 * there. The strongest levels, once; the same bytes on every machine, as neither names a time.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Pictures, archives and the search index are compressed in themselves. */
const TEXT = /\.(?:css|csv|html|ics|js|json|jsonld|md|mjs|svg|txt|webmanifest|xml)$/u;

/** How many files are worked on at once: zlib has four threads. */
const AT_ONCE = 4;

/** Resolves to the number of files written. A file that would not become smaller gets no copy. */
export async function compressFolder(dir: string): Promise<number> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const workers = Array.from({ length: AT_ONCE }, async () => {
    let written = 0;
    for (let file = files.pop(); file; file = files.pop()) {
      const copies = await compressFile(file);
      written += copies;
    }
    return written;
  });
  return (await Promise.all(workers)).reduce((sum, written) => sum + written, 0);
}

async function compressFile(file: string): Promise<number> {
  const content = await readFile(file);
  const copies = {
    br: await promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    gz: await promisify(gzip)(content, { level: 9 }),
  };
  const smaller = Object.entries(copies).filter(([, copy]) => copy.length < content.length);
  for (const [ending, copy] of smaller) await writeFile(`${file}.${ending}`, copy);
  return smaller.length;
}
