/** Searches several built sites at once, as a page of all provinces would: one engine with merged indexes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface MergingPagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(address: string, options?: object): Promise<void>;
  search(word: string): Promise<{ results: { id: string }[] }>;
}

/** The record ids found for one index word in the sites of `folders`, all together. */
export async function searchTogether(folders: string[], word: string): Promise<string[]> {
  const hosts = folders.map((_, at) => `tinh-${at}.invalid`);
  globalThis.fetch = (input) => {
    const { hostname, pathname } = new URL(input instanceof Request ? input.url : String(input));
    const folder = folders[hosts.indexOf(hostname)] ?? '';
    return Promise.resolve(new Response(new Uint8Array(readFileSync(join(folder, pathname)))));
  };
  const [first = '', ...others] = folders;
  // A unique name per call: an imported module keeps its merged indexes.
  const module = `${pathToFileURL(join(first, 'pagefind/pagefind.js')).href}?${folders.join('+')}`;
  const pagefind = (await import(/* @vite-ignore */ module)) as MergingPagefind;
  await pagefind.options({
    basePath: 'http://tinh-0.invalid/pagefind/',
    baseUrl: 'http://tinh-0.invalid/',
    noWorker: true,
  });
  await pagefind.init();
  for (const [at] of others.entries())
    await pagefind.mergeIndex(`http://tinh-${at + 1}.invalid/pagefind/`, {
      baseUrl: `http://tinh-${at + 1}.invalid/`,
    });
  const { results } = await pagefind.search(word);
  return results.map(({ id }) => id);
}
