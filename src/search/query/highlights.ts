/**
 * Which hits are highlighted in a result. Vietnamese writes words as separate syllables, and each syllable
 * occurs in other words: `hàng giả` matches where the two are adjacent, not in `hàng năm` or `Gia Lai`.
 */
import { inOrder, type Hits } from './hits.ts';
import { isInPhrase } from './word-context.ts';
import type { Query } from './query.ts';
import type { Highlights } from './ranked.ts';

/** Returns the highlights of a record; `terms`: the hits of each term, including phrases equivalent to it. */
export function highlighter(query: Query, terms: readonly Hits[]): (record: number) => Highlights {
  const together = terms.map((_, at) => placesTogether(query, terms, at));
  return (record) => {
    const found: Highlights = { places: [], alone: [] };
    for (const [at, hits] of terms.entries()) {
      if (query.terms[at]?.isWeak) continue;
      const here = together[at]?.get(record);
      if (here) found.places.push(...here);
      else found[together[at]?.size ? 'alone' : 'places'].push(...(hits.get(record)?.places ?? []));
    }
    return { places: inOrder(found.places), alone: inOrder(found.alone) };
  };
}

/** By record, places where a term is next to a neighbour or within an equivalent phrase. Numbers need neither. */
function placesTogether(query: Query, terms: readonly Hits[], at: number): Map<number, number[]> {
  const together = new Map<number, number[]>();
  if (/\p{N}/u.test(query.terms[at]?.typed ?? '')) return together;
  const neighbour = (beside: number) => (query.terms[beside]?.isWeak ? undefined : terms[beside]);
  const [before, after] = [neighbour(at - 1), neighbour(at + 1)];
  for (const [record, { places }] of terms[at] ?? []) {
    const own = isInPhrase(query, at) ? places : [];
    const first = new Set([...own, ...(before?.get(record)?.places ?? [])]);
    const second = new Set([...own, ...(after?.get(record)?.places ?? [])]);
    const same = new Set([...(before?.get(record)?.places ?? []), ...(after?.get(record)?.places ?? [])]);
    const found = places.filter((place) => first.has(place - 1) || second.has(place + 1) || same.has(place));
    if (found.length > 0) together.set(record, found);
  }
  return together;
}
