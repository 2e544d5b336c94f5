/**
 * Writes .br and .gz copies for servers that serve precompressed files. Strongest levels; the same bytes on
 * every machine, since neither format stores a time.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';

/** Pictures and archives are compressed already. */
const TEXT = /\.(?:css|csv|html|ics|js|json|jsonld|md|mjs|svg|txt|webmanifest|xml)$/u;
/** Pagefind's files: stored as gzip, and readable unpacked as well. */
const INDEX = /\.(?:pagefind|pf_\w+)$/u;

/** Files compressed at once: zlib has four threads. */
const AT_ONCE = 4;

/** Resolves to the number of files written. Files that would not shrink get no copy. */
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

/** Brotli copy of a file; a file of the index is unpacked first, since brotli of gzip gains nothing. */
export async function brotliCopy(name: string, content: Uint8Array): Promise<Uint8Array> {
  const isIndex = INDEX.test(name);
  const plain = isIndex ? await promisify(gunzip)(content) : content;
  const mode = isIndex ? constants.BROTLI_MODE_GENERIC : constants.BROTLI_MODE_TEXT;
  return promisify(brotliCompress)(plain, {
    params: { [constants.BROTLI_PARAM_MODE]: mode, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
  });
}
