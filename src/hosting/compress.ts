/**
 * Every file of a finished site that gains by it once more as `.br` and `.gz`, for servers that hand them out as
 * they lie there. The strongest levels, once; the same bytes on every machine, as neither names a time.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';

/** Pictures and archives are compressed in themselves. */
const TEXT = /\.(?:css|csv|html|ics|js|json|jsonld|md|mjs|svg|txt|webmanifest|xml)$/u;
/** Pagefind's files: each is gzip as it lies there, and read as well when it arrives unpacked. */
const INDEX = /\.(?:pagefind|pf_\w+)$/u;

/** How many files are worked on at once: zlib has four threads. */
const AT_ONCE = 4;

/** Resolves to the number of files written. A file that would not become smaller gets no copy. */
export async function compressFolder(dir: string): Promise<number> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && (TEXT.test(entry.name) || INDEX.test(entry.name)))
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
  const copies: Record<string, Uint8Array> = { br: await brotliCopy(file, content) };
  if (TEXT.test(file)) copies['gz'] = await promisify(gzip)(content, { level: 9 });
  const smaller = Object.entries(copies).filter(([, copy]) => copy.length < content.length);
  for (const [ending, copy] of smaller) await writeFile(`${file}.${ending}`, copy);
  return smaller.length;
}

/** A file of that name as brotli. Of a file of the index it is what is in it: brotli of gzip would gain nothing. */
export async function brotliCopy(name: string, content: Uint8Array): Promise<Uint8Array> {
  const isIndex = INDEX.test(name);
  const plain = isIndex ? await promisify(gunzip)(content) : content;
  const mode = isIndex ? constants.BROTLI_MODE_GENERIC : constants.BROTLI_MODE_TEXT;
  return promisify(brotliCompress)(plain, {
    params: { [constants.BROTLI_PARAM_MODE]: mode, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
}
