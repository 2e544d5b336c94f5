/**
 * Which hits are highlighted in a result. Vietnamese writes words as separate syllables, and each syllable
 * occurs in other words: `hàng giả` matches where the two are adjacent, not in `hàng năm` or `Gia Lai`.
 */
import { inOrder } from './hits.ts';
import type { Highlights } from './ranked.ts';
import type { Reading, Word } from './reading.ts';

/** Returns the highlights of a record. */
export function highlighter({ words }: Reading): (record: number) => Highlights {
  const together = words.map((_, at) => placesTogether(words, at));
  return (record) => {
    const found: Highlights = { places: [], alone: [] };
    for (const [at, { hits, isWeak }] of words.entries()) {
      if (isWeak) continue;
      const here = together[at]?.get(record);
      if (here) found.places.push(...here);
      else found[together[at]?.size ? 'alone' : 'places'].push(...(hits.get(record)?.places ?? []));
    }
    return { places: inOrder(found.places), alone: inOrder(found.alone) };
  };
}

/** By record, places where a word is next to a neighbour or within an equivalent phrase. Numbers need neither. */
function placesTogether(words: readonly Word[], at: number): Map<number, number[]> {
  const together = new Map<number, number[]>();
  const word = words[at];
  if (!word || /\p{N}/u.test(word.typed)) return together;
  const [before, after] = [words[at - 1], words[at + 1]].map((beside) =>
    beside?.isWeak ? undefined : beside?.hits,
  );
  for (const [record, { places }] of word.hits) {
    const own = word.isInPhrase ? places : [];
    const first = new Set([...own, ...(before?.get(record)?.places ?? [])]);
    const second = new Set([...own, ...(after?.get(record)?.places ?? [])]);
    const same = new Set([...(before?.get(record)?.places ?? []), ...(after?.get(record)?.places ?? [])]);
    const found = places.filter((place) => first.has(place - 1) || second.has(place + 1) || same.has(place));
    if (found.length > 0) together.set(record, found);
  }
  return together;
}
