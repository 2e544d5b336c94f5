/**
 * The search index, made from the finished pages: their records are handed to Pagefind as they are read, its files
 * taken and written here, and beside them what the search knows of each record. Fails on any error.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from 'pagefind';
import { loadPlan } from '../dataset/load.ts';
import type { Plan } from '../domain/plan.ts';
import { addAskings, failOnLost, titleLengths, waysByPage, type AskedRecord } from './askings.ts';
import { makeCatalog, type Catalog } from './catalog.ts';
import { priorOf } from './facts.ts';
import type { SearchData } from './find.ts';
import { addRecord, finishIndex, namesByUrl, startIndex } from './pagefind.ts';
import { recordsOf, type SearchRecord } from './records.ts';
import { writeSearchData } from './search-data.ts';
import { makeSynonyms } from './synonyms.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Pages read at once, while Pagefind takes in the records of those before. */
const AT_ONCE = 50;

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const index = await startIndex();
        const { plan } = loadPlan();
        const ways = waysByPage(plan?.askings ?? []);
        const records: AskedRecord[] = [];
        const handed: Promise<void>[] = [];
        for (const names of inGroups(pagesOf(site), AT_ONCE)) {
          const read = await Promise.all(names.map((name) => readRecords(site, name)));
          const asked = addAskings(read.flat(), ways);
          records.push(...asked);
          handed.push(...asked.map((record) => addRecord(index, record)));
        }
        failOnLost(ways, records);
        await Promise.all(handed);
        const making = finishIndex(index, records);
        // Pagefind is at work by itself meanwhile.
        const known = knownBeside(records, plan);
        const files = await making;
        const data = writeSearchData({ catalog: catalogOf(records, namesByUrl(files)), ...known });
        write(join(site, 'pagefind'), files);
        writeFileSync(join(site, 'pagefind/so-muc.json'), data);
        logger.info(`${String(records.length)} records indexed`);
      },
    },
  };
}

/** Every page, in the order of their addresses: that of results, when nothing else decides. */
function pagesOf(site: string): string[] {
  const inOrder = new Intl.Collator('en', { numeric: true });
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort((a, b) => inOrder.compare(a, b));
}

function inGroups<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

async function readRecords(site: string, name: string): Promise<SearchRecord[]> {
  const html = await readFile(join(site, name), 'utf8');
  return recordsOf(html, `/${name.slice(0, -'index.html'.length)}`);
}

function knownBeside(records: AskedRecord[], plan: Plan | undefined): Omit<SearchData, 'catalog'> {
  const synonyms = plan ? makeSynonyms(plan.abbreviations, plan.synonyms) : [];
  return {
    synonyms,
    everywhere: plan?.site.province ?? '',
    vocabulary: vocabularyOf(records, synonyms),
  };
}

function catalogOf(records: AskedRecord[], names: Map<string, string>): Catalog {
  return makeCatalog(
    records.map((record) => ({
      id: names.get(record.url) ?? '',
      titleLengths: titleLengths(record),
      prior: priorOf(record.facts.loai?.[0] ?? '', record.url.includes('#')),
      facts: record.facts,
    })),
  );
}

function write(target: string, files: IndexFile[]): void {
  for (const folder of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(target, folder), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(target, path), content);
}
