/** The choice in the page's address; without a choice the address has no query. */
import { FACET_NAMES, type Choice } from './choose.ts';

export const NOTHING: Choice = { words: '', facets: {}, sort: '', group: '' };

export function readChoice(params: URLSearchParams): Choice {
  const value = (name: string) => params.get(name)?.normalize('NFC') ?? '';
  // Old addresses, from before grouping by status was the default.
  const own = (name: string) => (value(name) === 'trang-thai' ? '' : value(name));
  const chosen = FACET_NAMES.filter((name) => value(name)).map((name) => [name, value(name)]);
  return {
    words: value('q'),
    facets: Object.fromEntries(chosen) as Choice['facets'],
    sort: own('xep'),
    group: own('nhom'),
  };
}

/** `?chu-tri=so-khcn&xep=nam`, always in the same order. */
export function writeChoice({ words, facets, sort, group }: Choice): string {
  const entries = [['q', words], ...FACET_NAMES.map((name) => [name, facets[name] ?? '']), ['xep', sort], ['nhom', group]]; // prettier-ignore
  const query = new URLSearchParams(entries.filter(([, value]) => value)).toString();
  return query && `?${query}`;
}

export function isNothing(choice: Choice): boolean {
  return writeChoice(choice) === '';
}
