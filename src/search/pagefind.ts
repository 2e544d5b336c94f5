/** Pagefind while the site is built: a process of its own, handed texts, asked for the files of their index. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { indexedText, shownText, type AskedRecord } from './askings.ts';
import { parseFragment, writeFragment } from './fragment.ts';
import { INCLUDED } from './words.ts';

/** Pagefind's own interfaces and its worker, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u;
/** How much a chunk of the index holds: little, so that a search loads what it asks for and hardly more. */
const CHUNK = '15';

export async function startIndex(): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  const { index, errors } = await createIndex({ forceLanguage: 'vi', includeCharacters: INCLUDED });
  failOn(errors);
  if (!index) throw new Error('The search index could not be created');
  return index;
}

/** Resolves once Pagefind has taken the record in. */
export async function addRecord(index: PagefindIndex, record: AskedRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: record.url,
    content: indexedText(record),
    language: 'vi',
  });
  failOn(errors);
}

/** To be asked once, when all records are in. */
export async function finishIndex(index: PagefindIndex, records: AskedRecord[]): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  failOn(errors);
  await close();
  const texts = new Map(records.map((record) => [record.url, shownText(record)]));
  return Promise.all(files.filter(({ path }) => !UNUSED.test(path)).map((file) => smaller(file, texts)));
}

/**
 * Pagefind's program comes with the long names it was written with; a record's file, with the seals of its words
 * and the ways it is asked for, which nobody is shown.
 */
async function smaller(file: IndexFile, texts: ReadonlyMap<string, string>): Promise<IndexFile> {
  if (file.path.endsWith('.pf_fragment')) {
    const fragment = parseFragment(gunzipSync(file.content).toString('utf8'));
    const content = texts.get(fragment.url) ?? fragment.content;
    return { ...file, content: gzipSync(writeFragment({ ...fragment, content }), { level: 9 }) };
  }
  if (file.path !== 'pagefind.js') return file;
  const { code } = await transform(Buffer.from(file.content).toString('utf8'), {
    minify: true,
    format: 'esm',
  });
  return { ...file, content: Buffer.from(code) };
}

/** Pagefind's name of each record, as its fragment's file is called. */
export function namesByUrl(files: IndexFile[]): Map<string, string> {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  return new Map(
    fragments.map(({ path, content }) => {
      const { url } = parseFragment(gunzipSync(content).toString('utf8'));
      return [url, /(?<id>[^/]+)\.pf_fragment$/u.exec(path)?.groups?.['id'] ?? ''];
    }),
  );
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed:\n${errors.join('\n')}`);
}
