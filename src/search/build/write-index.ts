/**
 * Writes Pagefind's files smaller: its program is minified, and records lose the word ends and the aliases,
 * which are never shown.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { minify } from 'vite';
import { shownText, type AliasedRecord } from './search-aliases.ts';
import { parseFragment, writeFragment } from './fragment.ts';

/** Files written at once: enough to keep the disk busy, few enough for the memory. */
const AT_ONCE = 100;

/** Resolves to Pagefind's file name of each record, by the record's address. */
export async function writeIndex(
  target: string,
  files: IndexFile[],
  records: AliasedRecord[],
): Promise<Map<string, string>> {
  const byUrl = new Map(records.map((record) => [record.url, record]));
  const names = new Map<string, string>();
  const write = async ({ path, content }: IndexFile) => {
    const name = /(?<id>[^/]+)\.pf_fragment$/u.exec(path)?.groups?.['id'];
    if (name === undefined) return writeFile(join(target, path), await smaller({ path, content }));
    const fragment = parseFragment(gunzipSync(content).toString('utf8'));
    const record = byUrl.get(fragment.url);
    names.set(fragment.url, name);
    const shown = { ...fragment, content: record ? shownText(record) : fragment.content };
    return writeFile(join(target, path), gzipSync(writeFragment(shown), { level: 9 }));
  };
  const folders = new Set(files.map(({ path }) => join(target, dirname(path))));
  await Promise.all([...folders].map((folder) => mkdir(folder, { recursive: true })));
  for (let from = 0; from < files.length; from += AT_ONCE)
    await Promise.all(files.slice(from, from + AT_ONCE).map(write));
  return names;
}

async function smaller({ path, content }: IndexFile): Promise<Uint8Array | string> {
  if (path !== 'pagefind.js') return content;
  const program = Buffer.from(content).toString('utf8');
  return (await minify(path, program, { module: true, compress: { dropConsole: true } })).code;
}
