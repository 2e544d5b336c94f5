/** Writes Pagefind's files, its program minified, and the texts of the records in packs. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { minify } from 'vite';
import { addressInRecord, idOfRecordFile, PROGRAM, UNUSED } from '../query/index-format.ts';
import type { PackName, TextPack } from '../query/texts.ts';
import { shownText, type AliasedRecord } from './search-aliases.ts';

/** Files written at once: enough to keep the disk busy, few enough for the memory. */
const AT_ONCE = 100;
/** Characters of a pack: six results are in few of them, and few others are loaded with them. */
const PACK = 2_500;

export async function writeIndex(target: string, files: readonly IndexFile[]): Promise<void> {
  const used = files.filter(({ path }) => !UNUSED.test(path));
  const folders = new Set(used.map(({ path }) => join(target, dirname(path))));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  for (let from = 0; from < used.length; from += AT_ONCE)
    await Promise.all(
      used
        .slice(from, from + AT_ONCE)
        .map(async (file) => writeFile(join(target, file.path), await smaller(file))),
    );
}

async function smaller({ path, content }: IndexFile): Promise<Uint8Array | string> {
  if (path !== PROGRAM) return content;
  const program = Buffer.from(content).toString('utf8');
  return (await minify(path, program, { module: true, compress: { dropConsole: true } })).code;
}

/** Pagefind's id of each record, by the record's address. */
export function idsByAddress(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = idOfRecordFile(path);
      return id === undefined ? [] : [[addressInRecord(gunzipSync(content).toString('utf8')), id]];
    }),
  );
}

/** Writes the texts of the records, in the given order. */
export async function writeTexts(target: string, records: readonly AliasedRecord[]): Promise<PackName[]> {
  const folder = join(target, 'texts');
  await mkdir(folder, { recursive: true });
  const names: PackName[] = [];
  for (const { first, pack } of packsOf(records)) {
    const json = JSON.stringify(pack);
    const name = createHash('sha256').update(json).digest('hex').slice(0, 10);
    await writeFile(join(folder, `${name}.json`), json);
    names.push({ name, first });
  }
  return names;
}

function packsOf(records: readonly AliasedRecord[]): { first: number; pack: TextPack }[] {
  const packs: { first: number; pack: TextPack }[] = [];
  let size = Infinity;
  for (const [at, record] of records.entries()) {
    if (size >= PACK) {
      packs.push({ first: at, pack: [] });
      size = 0;
    }
    const text = shownText(record);
    packs.at(-1)?.pack.push([record.url, text]);
    size += text.length;
  }
  return packs;
}
