/**
 * Ranks records from one search per word: rarer words, words closer together in the typed order, and matches in
 * the title score higher. A result lists the words it lacks.
 */
import { highlighter } from './highlights.ts';
import { smallestGap, sum, type Hit } from './hits.ts';
import type { Ranked } from './ranked.ts';
import type { Reading, Word } from './reading.ts';

/** Tuned on the first part of tests/search/queries.csv; the other part was kept aside. */
const WEIGHT = {
  pair: 1.1,
  near: 0.4,
  title: 1.5,
  wholeTitle: 5.5,
  titleStart: 1.1,
  /** An alias counts less than the page's own title. */
  alias: 0.7,
  coverage: 1.5,
};
const NEAR = 4;
/** A title of at least this many words is not typed by chance. */
const NAME = 3;
/** Records that match less than this share of the best one's match are dropped. */
const LEAST = 0.35;

export function rank(reading: Reading): Ranked[] {
  const { words, index } = reading;
  const typed = words.map((word) => word.typed);
  const all = sum(words.map(({ weight }) => weight));
  const records = new Set(words.flatMap(({ hits }) => [...hits.keys()]));
  const rows = [...records].map((record) => {
    const found = words.map(({ hits }) => hits.get(record));
    const covered = sum(words.map(({ weight }, at) => (found[at] ? weight : 0))) / all;
    const title = bestTitle(found, words, index.titles[record] ?? []);
    const score = sum(words.map(({ importance }, at) => (found[at]?.score ?? 0) * importance));
    return {
      record,
      covered,
      // Relative to the question's total weight, so that versions of a question can be compared.
      score:
        ((score + phraseScore(found, words) + title) *
          covered ** WEIGHT.coverage *
          (index.priors[record] ?? 1)) /
        all,
      missing: words.filter((word, at) => !found[at] && !word.isWeak).map((word) => word.typed),
    };
  });
  const most = Math.max(...rows.map(({ covered }) => covered));
  const highlights = highlighter(reading);
  return rows
    .filter(({ covered }) => covered >= LEAST * most)
    .sort((a, b) => b.score - a.score || a.record - b.record)
    .map(({ record, score, missing }) => ({ record, score, ...highlights(record), missing, typed }));
}

/** Score for words typed in sequence that are adjacent, or at least close. */
function phraseScore(found: readonly (Hit | undefined)[], words: readonly Word[]): number {
  const pairs = found.slice(1).map((hit, at) => {
    const before = found[at];
    if (!hit || !before) return 0;
    const value = Math.min(words[at]?.weight ?? 0, words[at + 1]?.weight ?? 0);
    const gap = smallestGap(before.places, hit.places);
    return gap <= 1 ? WEIGHT.pair * value : gap <= NEAR ? WEIGHT.near * value : 0;
  });
  return sum(pairs);
}

/** The best score among a record's titles; aliases count less. */
function bestTitle(
  found: readonly (Hit | undefined)[],
  words: readonly Word[],
  lengths: readonly number[],
): number {
  const weights = words.map(({ weight }) => weight);
  let from = 0;
  const scores = lengths.map((length, at) => {
    const score = titleScore(found, weights, from, from + length);
    from += length + 1;
    return at === 0 ? score : score * WEIGHT.alias;
  });
  return Math.max(0, ...scores);
}

/**
 * Share of the question in the title, and of the title in the question. Words beside a name that occurs in full
 * (`Sở Y tế thì dính dáng gì đến …`) do not lower its score.
 */
function titleScore(
  found: readonly (Hit | undefined)[],
  weights: readonly number[],
  from: number,
  end: number,
): number {
  const places = found.map((hit) => (hit?.places ?? []).filter((place) => place >= from && place < end));
  const share = sum(weights.filter((_, at) => (places[at]?.length ?? 0) > 0)) / sum(weights);
  const all = new Set(places.flat());
  const filled = end > from ? all.size / (end - from) : 0;
  const start = all.has(from) ? WEIGHT.titleStart : 0;
  const isNamed = filled === 1 && end - from >= NAME;
  return (isNamed ? share : share ** 2) * sum(weights) * (WEIGHT.title + WEIGHT.wholeTitle * filled + start);
}
