/** Filters, sorts and groups the rows, and counts what each further choice would leave. */
import { fold } from '../search/query/words.ts';
import type { ExplorerData, ExplorerRow } from './rows.ts';

/** Facets to filter by, with their names in the address. */
export const FACETS = {
  'chu-tri': (row: ExplorerRow) => row.lead,
  'phoi-hop': (row: ExplorerRow) => row.joining,
  /** In any role. */
  'don-vi': (row: ExplorerRow) => [...new Set([...row.lead, ...row.joining, ...row.others])],
  lich: (row: ExplorerRow) => [row.schedule],
  'trang-thai': (row: ExplorerRow) => [row.status],
  nam: (row: ExplorerRow) => row.years.map(String),
  'doi-tuong': (row: ExplorerRow) => row.audiences,
} as const;
export type Facet = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as Facet[];

export interface Choice {
  /** Words that must all occur in a row, with or without accents. */
  words: string;
  facets: Partial<Record<Facet, string>>;
  sort: string;
  group: string;
}

export interface Group {
  /** A facet's value; empty if rows are not grouped. */
  value: string;
  rows: ExplorerRow[];
}

export function chooseRows(data: ExplorerData, choice: Choice): ExplorerRow[] {
  const rows = data.rows.filter(wordTest(data, choice.words)).filter(facetTest(choice.facets));
  // Groups by status keep the page's own order, other groups that of the plan.
  return sorted(rows, choice.sort || (['', 'khong'].includes(choice.group) ? '' : 'thu-tu'));
}

/** Rows per value of a facet, with the other choices unchanged. */
export function countChoices(data: ExplorerData, choice: Choice): Record<Facet, Map<string, number>> {
  const found = data.rows.filter(wordTest(data, choice.words));
  const counts = FACET_NAMES.map((name): [Facet, Map<string, number>] => {
    const others = FACET_NAMES.filter((other) => other !== name);
    const facets = Object.fromEntries(others.map((other) => [other, choice.facets[other]]));
    const map = new Map<string, number>();
    for (const row of found.filter(facetTest(facets)))
      for (const value of FACETS[name](row)) map.set(value, (map.get(value) ?? 0) + 1);
    return [name, map];
  });
  return Object.fromEntries(counts) as Record<Facet, Map<string, number>>;
}

/** Groups in the order of their first rows. */
export function groupRows(rows: ExplorerRow[], by: string): Group[] {
  const valueOf = by === 'khong' ? () => '' : FACETS[(by || 'trang-thai') as Facet];
  const groups = new Map<string, ExplorerRow[]>();
  for (const row of rows) {
    const value = valueOf(row)[0] ?? '';
    const members = groups.get(value);
    if (members) members.push(row);
    else groups.set(value, [row]);
  }
  return [...groups].map(([value, members]) => ({ value, rows: members }));
}

function facetTest(facets: Choice['facets']): (row: ExplorerRow) => boolean {
  const chosen = FACET_NAMES.filter((name) => facets[name]);
  return (row) => chosen.every((name) => FACETS[name](row).includes(facets[name] ?? ''));
}

/** Every typed word is a prefix of a word of the row; accents and case are ignored. */
function wordTest({ agencies }: ExplorerData, typed: string): (row: ExplorerRow) => boolean {
  const wanted = plainWords(typed).split(' ').filter(Boolean);
  if (wanted.length === 0) return () => true;
  return ({ code, title, text, plain, lead }) => {
    const names = lead.map((agency) => agencies[agency] ?? agency);
    const words = ` ${plainWords([code, title, text, plain, ...names].join(' '))}`;
    return wanted.every((word) => words.includes(` ${word}`));
  };
}

function plainWords(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}.]+|\.(?=\s|$)/gu, ' ');
}

/** Ties keep the page's own order. */
function sorted(rows: ExplorerRow[], by: string): ExplorerRow[] {
  const newest = ({ years }: ExplorerRow) => Math.max(0, ...years);
  const orders: Record<string, (a: ExplorerRow, b: ExplorerRow) => number> = {
    'thu-tu': (a, b) => a.order - b.order,
    nam: (a, b) => newest(b) - newest(a),
  };
  const order = orders[by];
  return order ? [...rows].sort(order) : rows;
}
