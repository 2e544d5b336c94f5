/**
 * `so-muc.json`, which every search loads: what is known of the records. Their names are figures without any
 * pattern and most of the file, so they stand one after another in one text.
 */
import type { SearchData } from './find.ts';

/** Pagefind begins every name with the language. */
const START = 'vi_';

interface Written extends Omit<SearchData, 'catalog'> {
  catalog: Omit<SearchData['catalog'], 'ids'>;
  /** All names, each filled up to the longest. */
  names: string;
}

export function writeSearchData({ catalog: { ids, ...catalog }, ...data }: SearchData): string {
  const ends = ids.map((id) => id.slice(START.length));
  const longest = ends.reduce((most, { length }) => Math.max(most, length), 0);
  const names = ends.map((end) => end.padEnd(longest)).join('');
  return JSON.stringify({ ...data, catalog, names } satisfies Written);
}

export function readSearchData(json: string): SearchData {
  const { names, catalog, ...data } = JSON.parse(json) as Written;
  const length = names.length / catalog.titles.length;
  const ids = catalog.titles.map((_, at) => START + names.slice(at * length, (at + 1) * length).trimEnd());
  return { ...data, catalog: { ids, ...catalog } };
}
