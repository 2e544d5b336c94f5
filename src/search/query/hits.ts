/** Places of index words, and of adjacent words. */
import type { Form } from './query.ts';

/** Hits of an index word: score and places in the text, by record. */
export type Hits = Map<number, Hit>;

export interface Hit {
  score: number;
  places: number[];
}

export interface Index {
  /** Words per title of each record: its own, then its aliases. */
  titles: readonly (readonly number[])[];
  /** Weight of each record by its kind. */
  priors: readonly number[];
  hits: ReadonlyMap<string, Hits>;
}

/** The best hit of a record among all forms. */
export function mergeForms(forms: readonly Form[], hits: ReadonlyMap<string, Hits>): Hits {
  const merged: Hits = new Map();
  for (const { words, weight } of forms)
    for (const [record, hit] of phraseHits(words, hits))
      keepBetter(merged, record, { score: hit.score * weight, places: hit.places });
  return merged;
}

export function keepBetter(hits: Hits, record: number, hit: Hit): void {
  const before = hits.get(record);
  const score = Math.max(before?.score ?? 0, hit.score);
  hits.set(record, { score, places: inOrder([...(before?.places ?? []), ...hit.places]) });
}

/** Records where the words are consecutive or within one token. */
function phraseHits(words: readonly string[], hits: ReadonlyMap<string, Hits>): Hits {
  const [first = '', ...rest] = words;
  const whole = hits.get(first) ?? new Map<number, Hit>();
  if (rest.length === 0) return whole;
  const found: Hits = new Map();
  for (const [record, { score, places }] of whole) {
    const others = rest.map((word) => hits.get(word)?.get(record));
    if (others.some((hit) => !hit)) continue;
    const sets = others.map((hit) => new Set(hit?.places));
    const starts = places.filter((place) => follows(place, sets));
    if (starts.length === 0) continue;
    found.set(record, {
      score: score + sum(others.map((hit) => hit?.score ?? 0)),
      places: inOrder(starts.flatMap((place) => words.map((_, at) => place + at))),
    });
  }
  return found;
}

function follows(place: number, sets: Set<number>[]): boolean {
  return sets.every((set, at) => set.has(place + at + 1)) || sets.every((set) => set.has(place));
}

/** Distance from a place of the first to the next place of the second. */
export function smallestGap(first: number[], second: number[]): number {
  let least = Infinity;
  let at = 0;
  for (const place of first) {
    while (at < second.length && (second[at] ?? 0) < place) at += 1;
    least = Math.min(least, (second[at] ?? Infinity) - place);
  }
  return least;
}

/** Number of records where the second directly follows the first. */
export function countAdjacent(first: Hits = new Map(), second: Hits = new Map()): number {
  return [...first].filter(([record, hit]) => smallestGap(hit.places, second.get(record)?.places ?? []) <= 1)
    .length;
}

export function inOrder(places: number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
