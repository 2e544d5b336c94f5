/** The query in the address: `?q=…&chu_tri=…`. */
import { FILTER_NAMES, type FilterName } from '../build/facts.ts';

export interface SearchState {
  query: string;
  filters: Partial<Record<FilterName, string>>;
}

export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters: SearchState['filters'] = {};
  for (const name of FILTER_NAMES) {
    const value = params.get(name);
    if (value) filters[name] = value;
  }
  return { query: (params.get('q') ?? '').normalize('NFC').trim(), filters };
}

/** Query string with its question mark; empty without a query. */
export function writeState({ query, filters }: SearchState): string {
  const params = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters });
  const text = params.toString();
  return text ? `?${text}` : '';
}

export function isEmpty({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
