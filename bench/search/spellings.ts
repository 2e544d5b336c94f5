/** The five spellings of each query. */
import type { SearchQuery } from '../../tests/support/search-queries.ts';

export const SPELLINGS = {
  marked: ({ text }: SearchQuery) => text,
  unmarked: ({ text }: SearchQuery) => unmarked(text),
  NFD: ({ text }: SearchQuery) => text.normalize('NFD'),
  upper: ({ text }: SearchQuery) => text.toUpperCase(),
  slip: ({ slip }: SearchQuery) => slip,
};

export type Spelling = keyof typeof SPELLINGS;

export const SPELLING_NAMES = Object.keys(SPELLINGS) as Spelling[];

/** Alternates spellings: the first query with accents, the second without, and so on. */
export function inTurn(query: SearchQuery, turn: number): string {
  const name = SPELLING_NAMES[turn % SPELLING_NAMES.length] ?? 'marked';
  return SPELLINGS[name](query);
}

function unmarked(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
