/** The built site's search in Node: the same engine, index and ranking. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startEngine, type Pagefind } from '../../src/search/query/engine.ts';
import { find, type Found } from '../../src/search/query/find.ts';
import { type Sources } from '../../src/search/query/lookup.ts';
import { dropWeakResults } from '../../src/search/query/ranked.ts';
import { readSearchData, SEARCH_DATA } from '../../src/search/query/search-data.ts';
import { Texts } from '../../src/search/query/texts.ts';

export interface NodeSearch {
  find(query: string): Promise<Found>;
  /** Addresses of the records found, best first. */
  urls: (query: string, most?: number) => Promise<string[]>;
  texts: Texts;
  sources: Sources;
}

/** Base address of Pagefind's files: its requests are answered from the folder. */
const HERE = 'http://search.invalid/pagefind/';

/** `note` is called for every requested file of the index. */
export async function openSearch(dir = 'dist', note?: (name: string) => void): Promise<NodeSearch> {
  const read = (name: string) => readFileSync(join(dir, 'pagefind', name));
  globalThis.fetch = (input) => {
    const address = new URL(input instanceof Request ? input.url : String(input));
    const name = address.pathname.replace(/^\/pagefind\//u, '');
    note?.(name);
    return Promise.resolve(new Response(new Uint8Array(read(name))));
  };
  const module = pathToFileURL(join(dir, 'pagefind/pagefind.js')).href;
  const engine = await startEngine((await import(module)) as Pagefind, HERE);
  const data = readSearchData(read(SEARCH_DATA).toString());
  const texts = new Texts(HERE, data.packs);
  const sources: Sources = {
    data,
    hits: (word) => engine.hits(word),
  };
  return {
    texts,
    sources,
    find: (query) => find(query, sources),
    async urls(query, most = 10) {
      const { ranked } = await find(query, sources);
      const shown = dropWeakResults(ranked).slice(0, most);
      return Promise.all(shown.map(async ({ record }) => (await texts.of(record)).url));
    },
  };
}
