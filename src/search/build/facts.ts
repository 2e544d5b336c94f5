/** What a page tells the search about itself, in `<meta name="tim-kiem:…">`: the filters it is found by. */

/** What pages are found by and tasks are chosen by, in the reader's words. */
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

/** Kinds of page in the reader's words. */
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

/** `ten`, `ma`: what the page is called among results where its h1 says more or less, and what it is cited by. */
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
 * What a record of a kind is worth beside one of another with the same words: what the plan says and who is
 * responsible comes before the sources it was taken from, the notes about this site and the help for those who publish.
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

/** A part of a page gives way to a page; one source to the page of all. */
export function priorOf(kind: string, isPart: boolean): number {
  const known = (Object.keys(KINDS) as Kind[]).find((name) => KINDS[name] === kind);
  const isWholePage = !isPart && (known === 'source' || known === 'about' || known === 'publishing');
  return known === undefined || isWholePage ? 1 : PRIORS[known];
}
