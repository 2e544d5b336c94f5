/** Metadata of a page for the search, in `<meta name="tim-kiem:…">`: the filters it matches. */

/** Filters of the search and of the list of tasks, with their labels. */
export const FILTERS = {
  loai: 'Loại trang',
  chu_tri: 'Chủ trì, thực hiện',
  phoi_hop: 'Phối hợp',
  lich: 'Thời gian',
  trang_thai: 'Tình trạng',
  nam: 'Có kết quả năm',
  doi_tuong: 'Dành cho',
} as const;
export type FilterName = keyof typeof FILTERS;
export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

/** Labels of the kinds of pages. */
export const KINDS = {
  task: 'Nhiệm vụ',
  indicator: 'Mục tiêu và chỉ số',
  agency: 'Đơn vị',
  year: 'Tiến độ theo năm',
  text: 'Toàn văn',
  source: 'Nguồn',
  list: 'Trang danh sách',
  about: 'Về trang này',
  publishing: 'Cho người công bố',
  home: 'Trang chủ',
} as const;
export type Kind = keyof typeof KINDS;

/** `ten`, `ma`: title in results, if it differs from the h1, and the code the page is cited by. */
type FactName = FilterName | 'ten' | 'ma';
export type SearchFacts = [name: FactName, value: string][];

export function searchFacts(kind: Kind, more: Partial<Record<FactName, string[]>> = {}): SearchFacts {
  const facts = Object.entries(more) as [FactName, string[]][];
  return [
    ['loai', KINDS[kind]],
    ...facts.flatMap(([name, values]) => values.map((value): [FactName, string] => [name, value])),
  ];
}

/**
 * Weight of a record by kind, for the same words: the plan and the responsible agencies come before sources,
 * notes about this site and help for publishers.
 */
const PRIORS: Record<Kind, number> = {
  task: 1,
  indicator: 1,
  agency: 1,
  year: 0.8,
  text: 1,
  source: 0.3,
  list: 1,
  about: 0.95,
  publishing: 0.6,
  home: 1.1,
};

/** A section weighs less than a page; one source less than the page of all sources. */
export function priorOf(kind: string, isPart: boolean): number {
  const known = (Object.keys(KINDS) as Kind[]).find((name) => KINDS[name] === kind);
  const isWholePage = !isPart && (known === 'source' || known === 'about' || known === 'publishing');
  return known === undefined || isWholePage ? 1 : PRIORS[known];
}
