/** What each word of a query is worth: the rarer the more; words that make one word together share it. */
import { keepBetter, mergeForms, countAdjacent, type Hits } from './hits.ts';
import type { Query, Term } from './query.ts';

/** A word of grammar or courtesy, beside any other word. */
const WEAK = 0.15;
/** A year, a number or a code asked for is what tells one page from the others. */
const FIGURE = 2;
/** How far a pair that is rare raises the commoner of its words towards the rarer. */
const PAIR = 0.5;

/** For each term where it stands, in any form or in a phrase that says the same, and what it is worth. */
export function weighTerms(
  query: Query,
  hits: ReadonlyMap<string, Hits>,
  total: number,
): { terms: Hits[]; weights: number[] } {
  const terms = query.terms.map((term) => mergeForms(term.forms, hits));
  const weights = terms.map((found, at) => rarity(found.size, total) * importanceOf(query.terms[at]));
  for (const { from, to, forms } of query.spans) {
    const found = mergeForms(forms, hits);
    // A phrase that means something is worth what it is as a whole, though its words be common.
    if (found.size > 0) weights.fill(Math.max(rarity(found.size, total), ...weights.slice(from, to)), from, to);
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

/** What stands in for several terms counts for each of them, in equal parts. */
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
