/**
 * Results out of one search a word: a page is the better the rarer the words it has, the nearer they stand in
 * the order they were typed, and the more of them its title has. A page that lacks a word says which.
 */
import type { Form, Query, Term } from './query.ts';

/** Where the index has a word: its score there, and its places in the text. */
export type Hits = Map<number, Hit>;

export interface Hit {
  score: number;
  places: number[];
}

export interface Ranked {
  record: number;
  score: number;
  /** Places of the words found, in order. */
  places: number[];
  /** Words of the query this record lacks, as typed. */
  missing: string[];
}

export interface Index {
  /** How many records there are, and how many words each title of each has: its own, then those it is asked by. */
  titles: readonly (readonly number[])[];
  /** What each record is worth by its kind. */
  priors: readonly number[];
  hits: ReadonlyMap<string, Hits>;
}

/** Tuned on the first part of tests/search/queries.csv; the other part was kept aside. */
export const WEIGHT = {
  weakTerm: 0.15,
  pair: 1.1,
  near: 0.4,
  title: 1.5,
  wholeTitle: 5.5,
  /** A year or a number asked for is what tells one page from the others. */
  figure: 2,
  titleStart: 1.1,
  /** A way people ask for a page, beside the page's own title. */
  asked: 0.7,
  coverage: 1.5,
};
const NEAR = 4;
/** A record with less than this share of what the best has of the query is noise. */
const LEAST = 0.35;
/** And so is one with less than this share of the best one's score; see `withoutFaint`. */
const FAINT = 0.18;

export function rank(query: Query, index: Index): Ranked[] {
  const total = index.titles.length;
  const terms = query.terms.map((term) => mergeForms(term.forms, index.hits));
  const worth = terms.map((hits, at) => rarity(hits.size, total) * importanceOf(query.terms[at]));
  for (const { from, to, forms } of query.spans) {
    const hits = mergeForms(forms, index.hits);
    // A phrase that means something is worth what it is as a whole, though its words be common.
    if (hits.size > 0) worth.fill(Math.max(rarity(hits.size, total), ...worth.slice(from, to)), from, to);
    spread(terms.slice(from, to), hits);
  }
  const all = sum(worth);
  const records = new Set(terms.flatMap((hits) => [...hits.keys()]));
  const rows = [...records].map((record) => {
    const found = terms.map((hits) => hits.get(record));
    const covered = sum(worth.filter((_, at) => found[at])) / all;
    const title = bestTitle(found, worth, index.titles[record] ?? []);
    const score = sum(found.map((hit, at) => (hit?.score ?? 0) * importanceOf(query.terms[at])));
    return {
      record,
      covered,
      // Of what the query is worth: so that two readings of one query can be compared.
      score:
        ((score + phraseScore(found, worth) + title) *
          covered ** WEIGHT.coverage *
          (index.priors[record] ?? 1)) /
        all,
      places: inOrder(found.flatMap((hit, at) => (query.terms[at]?.isWeak ? [] : (hit?.places ?? [])))),
      missing: query.terms.filter((term, at) => !found[at] && !term.isWeak).map((term) => term.typed),
    };
  });
  const most = Math.max(...rows.map(({ covered }) => covered));
  return rows
    .filter(({ covered }) => covered >= LEAST * most)
    .sort((a, b) => b.score - a.score || a.record - b.record)
    .map(({ record, score, places, missing }) => ({ record, score, places, missing }));
}

/** Results less the faint ones. To be asked of what the filters let through: the best of another kind makes none faint. */
export function withoutFaint<Row extends { score: number }>(rows: readonly Row[]): Row[] {
  const highest = Math.max(...rows.map(({ score }) => score));
  return rows.filter(({ score }) => score >= FAINT * highest);
}

/** Whether anywhere the second stands right after the first. */
export function standSideBySide(first: Term, second: Term, index: Index): boolean {
  const [before, after] = [mergeForms(first.forms, index.hits), mergeForms(second.forms, index.hits)];
  return [...before].some(([record, hit]) => smallestGap(hit.places, after.get(record)?.places ?? []) <= 1);
}

function importanceOf(term: Term | undefined): number {
  if (term?.isWeak) return WEIGHT.weakTerm;
  return /^\p{N}/u.test(term?.typed ?? '') ? WEIGHT.figure : 1;
}

function rarity(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}

/** The best a record has of any form. */
function mergeForms(forms: readonly Form[], hits: Index['hits']): Hits {
  const merged: Hits = new Map();
  for (const { words, weight } of forms)
    for (const [record, hit] of phraseHits(words, hits))
      keepBetter(merged, record, { score: hit.score * weight, places: hit.places });
  return merged;
}

function keepBetter(hits: Hits, record: number, hit: Hit): void {
  const before = hits.get(record);
  const score = Math.max(before?.score ?? 0, hit.score);
  hits.set(record, { score, places: inOrder([...(before?.places ?? []), ...hit.places]) });
}

/** Records in which the words stand one after the other, or in one written word. */
function phraseHits(words: readonly string[], hits: Index['hits']): Hits {
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

/** What stands in for several terms counts for each of them, in equal parts. */
function spread(terms: Hits[], hits: Hits): void {
  for (const [record, { score, places }] of hits)
    for (const term of terms) keepBetter(term, record, { score: score / terms.length, places });
}

/** Words typed side by side that stand side by side, or at least near. */
function phraseScore(found: (Hit | undefined)[], worth: number[]): number {
  const pairs = found.slice(1).map((hit, at) => {
    const before = found[at];
    if (!hit || !before) return 0;
    const value = Math.min(worth[at] ?? 0, worth[at + 1] ?? 0);
    const gap = smallestGap(before.places, hit.places);
    return gap <= 1 ? WEIGHT.pair * value : gap <= NEAR ? WEIGHT.near * value : 0;
  });
  return sum(pairs);
}

/** Steps from a place of the first to a later one of the second. */
function smallestGap(first: number[], second: number[]): number {
  let least = Infinity;
  let at = 0;
  for (const place of first) {
    while (at < second.length && (second[at] ?? 0) < place) at += 1;
    least = Math.min(least, (second[at] ?? Infinity) - place);
  }
  return least;
}

/** The best of a record's titles, a sign after each; one people ask by is not quite its own. */
function bestTitle(found: (Hit | undefined)[], worth: number[], lengths: readonly number[]): number {
  let from = 0;
  const scores = lengths.map((length, at) => {
    const score = titleScore(found, worth, from, from + length);
    from += length + 1;
    return at === 0 ? score : score * WEIGHT.asked;
  });
  return Math.max(0, ...scores);
}

/** How much of the query is in a title, and how much of the title is in the query. */
function titleScore(found: (Hit | undefined)[], worth: number[], from: number, end: number): number {
  const places = found.map((hit) => (hit?.places ?? []).filter((place) => place >= from && place < end));
  const share = sum(worth.filter((_, at) => (places[at]?.length ?? 0) > 0)) / sum(worth);
  const all = new Set(places.flat());
  const filled = end > from ? all.size / (end - from) : 0;
  const start = all.has(from) ? WEIGHT.titleStart : 0;
  return share ** 2 * sum(worth) * (WEIGHT.title + WEIGHT.wholeTitle * filled + start);
}

function inOrder(places: number[]): number[] {
  return [...new Set(places)].sort((a, b) => a - b);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
