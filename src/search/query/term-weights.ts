/** Weight of each word of a query: higher for rarer words; syllables of one word share it. */
import { keepBetter, mergeForms, countAdjacent, type Hits, type Index } from './hits.ts';
import type { Query, Term } from './query.ts';

/** Weight of words of grammar or courtesy. */
const WEAK = 0.15;
/** Factor for years, numbers and codes, which identify a page. */
const FIGURE = 2;
/** Share of a rare pair's weight that its commoner word gets. */
const PAIR = 0.5;

/**
 * `own`: the hits of each term. Returns them with those of equivalent phrases, and the weight of each term.
 */
export function weighTerms(
  query: Query,
  own: readonly Hits[],
  { hits, titles: { length: total } }: Index,
): { terms: Hits[]; weights: number[] } {
  const terms = own.map((found) => new Map(found));
  const weights = own.map((found, at) => rarity(found.size, total) * importanceOf(query.terms[at]));
  for (const { from, to, forms } of query.spans) {
    const found = mergeForms(forms, hits);
    // A phrase weighs as a whole, even if its words are common.
    if (found.size > 0)
      weights.fill(Math.max(rarity(found.size, total), ...weights.slice(from, to)), from, to);
    spread(terms.slice(from, to), found);
  }
  return { terms, weights: raisedInPairs(query.terms, terms, weights, total) };
}

export function importanceOf(term: Term | undefined): number {
  if (term?.isWeak) return WEAK;
  return /\p{N}/u.test(term?.typed ?? '') ? FIGURE : 1;
}

function rarity(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}

/** An equivalent phrase counts for each of its terms, in equal parts. */
function spread(terms: Hits[], hits: Hits): void {
  for (const [record, { score, places }] of hits)
    for (const term of terms) keepBetter(term, record, { score: score / terms.length, places });
}

/** `cua khau` is `cửa khẩu`, a rare word, though `cua` by itself is `của`, a common one. */
function raisedInPairs(typed: readonly Term[], terms: Hits[], weights: number[], total: number): number[] {
  const raised = [...weights];
  for (let at = 0; at + 1 < terms.length; at += 1) {
    if (typed[at]?.isWeak || typed[at + 1]?.isWeak) continue;
    const pairs = countAdjacent(terms[at], terms[at + 1]);
    if (pairs === 0) continue;
    const most = Math.min(rarity(pairs, total) * PAIR, Math.max(...weights.slice(at, at + 2)));
    for (const place of [at, at + 1]) raised[place] = Math.max(raised[place] ?? 0, most);
  }
  return raised;
}
