/**
 * The search index, made from the finished pages: their records are handed to Pagefind one by one, its files
 * taken and written here, and beside them what the search knows of each record. Fails on any error.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { loadPlan } from '../dataset/load.ts';
import { addAskings, indexedText, titleLengths, type AskedRecord } from './askings.ts';
import { makeCatalog } from './catalog.ts';
import { priorOf } from './facts.ts';
import type { SearchData } from './find.ts';
import { recordsOf, type SearchRecord } from './records.ts';
import { makeSynonyms } from './synonyms.ts';
import { vocabularyOf } from './vocabulary.ts';
import { INCLUDED } from './words.ts';

/** Pagefind's own interfaces and its worker, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u;
/** How much a chunk of the index holds: little, so that a search loads what it asks for and hardly more. */
const CHUNK = '15';
/** Records on their way to Pagefind at once: it works while the next are made ready. */
const AT_ONCE = 200;

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { plan } = loadPlan();
        const records = addAskings(await readRecords(site), plan?.askings ?? []);
        const files = await indexed(records);
        const target = join(site, 'pagefind');
        for (const file of files.filter(({ path }) => !UNUSED.test(path))) {
          await mkdir(dirname(join(target, file.path)), { recursive: true });
          await writeFile(join(target, file.path), file.content);
        }
        const ids = idsByUrl(files);
        const catalog = makeCatalog(
          records.map((record) => ({
            id: ids.get(record.url) ?? '',
            titleLengths: titleLengths(record),
            prior: priorOf(record.facts.loai?.[0] ?? '', record.url.includes('#')),
            facts: record.facts,
          })),
        );
        const synonyms = plan ? makeSynonyms(plan.abbreviations, plan.synonyms) : [];
        await writeFile(
          join(target, 'so-muc.json'),
          JSON.stringify({
            catalog,
            synonyms,
            everywhere: plan?.site.province ?? '',
            vocabulary: vocabularyOf(records, synonyms),
          } satisfies SearchData),
        );
        logger.info(`${String(records.length)} records indexed`);
      },
    },
  };
}

/** Records of every page that wants to be found, in the order of their addresses. */
async function readRecords(site: string): Promise<SearchRecord[]> {
  const names = await readdir(site, { recursive: true });
  const pages = names.filter((name) => name.endsWith('index.html')).map((name) => name.replaceAll('\\', '/'));
  const inOrder = new Intl.Collator('en', { numeric: true });
  const records = await Promise.all(
    pages
      .sort((a, b) => inOrder.compare(a, b))
      .map(async (name) =>
        recordsOf(await readFile(join(site, name), 'utf8'), `/${name.slice(0, -'index.html'.length)}`),
      ),
  );
  return records.flat();
}

async function indexed(records: AskedRecord[]): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  const { index, errors } = await createIndex({ forceLanguage: 'vi', includeCharacters: INCLUDED });
  failOn(errors);
  if (!index) throw new Error('The search index could not be created');
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const handed = records.slice(from, from + AT_ONCE).map((record) => {
      return index.addCustomRecord({ url: record.url, content: indexedText(record), language: 'vi' });
    });
    for (const { errors: failed } of await Promise.all(handed)) failOn(failed);
  }
  const made = await index.getFiles();
  failOn(made.errors);
  await close();
  return made.files;
}

/** Pagefind's name of each record, as its fragment's file is called. */
function idsByUrl(files: IndexFile[]): Map<string, string> {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  return new Map(
    fragments.map(({ path, content }) => {
      // After a signature of twelve bytes the fragment is JSON.
      const { url } = JSON.parse(gunzipSync(content).subarray(12).toString('utf8')) as { url: string };
      return [url, /(?<id>[^/]+)\.pf_fragment$/u.exec(path)?.groups?.['id'] ?? ''];
    }),
  );
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed:\n${errors.join('\n')}`);
}
