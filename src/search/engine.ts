/** Pagefind in the browser: loaded at the first search, as much of it as is used here. */

export interface Hit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

export interface Found {
  results: { id: string; data(): Promise<Hit> }[];
  /** For each filter and value: how many results it would leave. */
  filters: Record<string, Record<string, number>>;
}

interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>;
  filters(): Promise<Found['filters']>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<Found>;
}

let engine: Promise<Pagefind> | undefined;

/** Rejects where the browser or its policy does not allow WebAssembly. */
async function load(base: string): Promise<Pagefind> {
  if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly is not available');
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  // Counts come with the results only once the filters are loaded.
  await pagefind.filters();
  return pagefind;
}

export async function find(base: string, query: string, filters: Record<string, string>): Promise<Found> {
  engine ??= load(base);
  return (await engine).search(query === '' ? null : query, { filters });
}

export async function allFilters(base: string): Promise<Found['filters']> {
  engine ??= load(base);
  return (await engine).filters();
}
