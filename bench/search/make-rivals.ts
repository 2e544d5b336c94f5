/** Creates a folder to serve with the rivals: their pages, and their indexes of the pages our search knows. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { recordsOf } from '../../src/search/build/records.ts';
import { pageWords, readPages, visibleText, type BuiltPage } from '../../tests/support/built-site.ts';
import { OPTIONS, type Document } from './rivals/minisearch-options.ts';

const RIVALS = ['pagefind', 'pagefind-no-worker', 'minisearch', 'minisearch-asked'];
const SOURCE = 'bench/search/rivals';

/** What our search skips (links to neighbours, notices), the rivals skip, too. */
const SKIPPED = 'data-search-skip';

export async function makeRivals(dist: string, target: string): Promise<number> {
  const pages = readPages(dist).filter(({ html, path }) => recordsOf(html, path).length > 0);
  await makePages(target);
  await indexWithPagefind(pages, dist, target);
  writeMiniSearch(pages.map(documentOf), join(target, 'minisearch.json'));
  writeMiniSearch(pages.map(documentOf).map(withAskings()), join(target, 'minisearch-asked.json'));
  return pages.length;
}

async function makePages(target: string): Promise<void> {
  for (const name of RIVALS) {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        outDir: target,
        emptyOutDir: false,
        target: 'esnext',
        modulePreload: false,
        rolldownOptions: {
          input: join(SOURCE, `${name}.ts`),
          output: { entryFileNames: `${name}.js` },
        },
      },
    });
  }
  const template = readFileSync(join(SOURCE, 'page.html'), 'utf8');
  for (const name of RIVALS) {
    mkdirSync(join(target, name));
    writeFileSync(join(target, name, 'index.html'), template.replaceAll('SCRIPT', name));
  }
}

async function indexWithPagefind(pages: BuiltPage[], dist: string, target: string): Promise<void> {
  const site = join(target, 'site');
  for (const { path } of pages) cpSync(join(dist, path, 'index.html'), join(site, path, 'index.html'));
  const { index, errors } = await createIndex({
    forceLanguage: 'vi',
    rootSelector: 'main',
    excludeSelectors: [`[${SKIPPED}]`],
  });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: join(target, 'pagefind') });
  await close();
  const failed = [...errors, ...added.errors, ...written.errors];
  if (failed.length > 0 || added.page_count !== pages.length) throw new Error(failed.join('\n'));
}

function writeMiniSearch(documents: Document[], file: string): void {
  const index = new MiniSearch<Document>(OPTIONS);
  index.addAll(documents);
  writeFileSync(file, JSON.stringify(index));
}

/** Aliases of a page or its sections, which our search indexes as further titles. */
function withAskings(): (document: Document) => Document {
  const searchAliases = loadPlan().plan?.searchAliases ?? [];
  return (document) => {
    const asked = searchAliases.filter(({ page }) => page.replace(/#.*/u, '') === document.url);
    return { ...document, asked: asked.flatMap(({ phrases }) => phrases).join(' · ') };
  };
}

function documentOf(page: BuiltPage): Document {
  const main = page.root.querySelector('main');
  const heading = main?.querySelector('h1');
  if (!main || !heading) throw new Error(`${page.path} has no main heading: ${pageWords(page).slice(0, 80)}`);
  return {
    url: page.path,
    title: visibleText(heading),
    asked: '',
    text: visibleText(main, (element) => element.hasAttribute(SKIPPED)),
  };
}
