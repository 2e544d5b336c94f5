/** What a page tells the search about itself: filters to choose by, metadata to show. */

export type FilterName = 'loai' | 'chu_tri' | 'phoi_hop' | 'lich' | 'trang_thai' | 'nam' | 'doi_tuong';

export interface SearchFacts {
  filters: [name: FilterName, value: string][];
  meta: [name: string, value: string][];
}

/** `kind` is the kind of page in the reader's words; `more` are its further filters. */
export function searchFacts(
  kind: string,
  more: Partial<Record<FilterName, string[]>> = {},
  meta: Record<string, string> = {},
): SearchFacts {
  const filters = Object.entries(more) as [FilterName, string[]][];
  return {
    filters: [
      ['loai', kind],
      ...filters.flatMap(([name, values]) => values.map((value): [FilterName, string] => [name, value])),
    ],
    meta: [['kieu', kind], ...Object.entries(meta)],
  };
}
