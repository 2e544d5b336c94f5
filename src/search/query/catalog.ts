/**
 * What is known of each record before its text is loaded. Pagefind's own filters are not used: we run one search
 * per word and combine them, and the filter files differ between builds.
 */
import { FILTER_NAMES, type FilterName } from '../build/facts.ts';
import { dropWeakResults, type Ranked } from './ranked.ts';

export interface Catalog {
  /** Pagefind's id of each record, in the default order. */
  ids: string[];
  /** Words per title of each record, its own first; see search-aliases.ts. */
  titles: number[][];
  /** Weight by kind, see facts.ts. */
  priors: number[];
  facets: Record<FilterName, { values: string[]; of: number[][] }>;
}

export interface CatalogEntry {
  id: string;
  titleLengths: number[];
  prior: number;
  facts: Partial<Record<FilterName, string[]>>;
}

export function makeCatalog(entries: CatalogEntry[]): Catalog {
  const facet = (name: FilterName) => {
    const values = [...new Set(entries.flatMap(({ facts }) => facts[name] ?? []))];
    return {
      values,
      of: entries.map(({ facts }) => (facts[name] ?? []).map((value) => values.indexOf(value))),
    };
  };
  return {
    ids: entries.map(({ id }) => id),
    titles: entries.map((entry) => entry.titleLengths),
    priors: entries.map(({ prior }) => prior),
    facets: Object.fromEntries(FILTER_NAMES.map((name) => [name, facet(name)])) as Catalog['facets'],
  };
}

export type Filters = Partial<Record<FilterName, string>>;

/** Values of a record for one filter. */
export function factsOf(catalog: Catalog, record: number, name: FilterName): string[] {
  const { values, of } = catalog.facets[name];
  return (of[record] ?? []).map((index) => values[index] ?? '');
}

export function passes(catalog: Catalog, record: number, filters: Filters): boolean {
  return FILTER_NAMES.every((name) => {
    const chosen = filters[name];
    return chosen === undefined || factsOf(catalog, record, name).includes(chosen);
  });
}

/** Results per filter value, if it were chosen. A filter's own choice does not narrow its counts. */
export function countFacets(
  catalog: Catalog,
  ranked: readonly Pick<Ranked, 'record' | 'score'>[],
  filters: Filters,
): Record<FilterName, Map<string, number>> {
  const counts = FILTER_NAMES.map((name): [FilterName, Map<string, number>] => {
    const others = { ...filters };
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a copy made for this
    delete others[name];
    const rows = new Map<string, Pick<Ranked, 'score'>[]>();
    for (const row of ranked.filter(({ record }) => passes(catalog, record, others)))
      for (const value of factsOf(catalog, row.record, name))
        rows.set(value, [...(rows.get(value) ?? []), row]);
    return [name, new Map([...rows].map(([value, found]) => [value, dropWeakResults(found).length]))];
  });
  return Object.fromEntries(counts) as Record<FilterName, Map<string, number>>;
}
