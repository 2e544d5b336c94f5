/** From the typed text to ranked records: looks words up, and corrects the query if that finds more. */
import { Lookup, type Sources } from './lookup.ts';
import { corrections, dropStrayWords } from './corrections.ts';
import { isMisspelt } from './word-context.ts';
import { rank } from './rank.ts';
import { type Ranked } from './ranked.ts';

export interface Found {
  ranked: Ranked[];
  /** The corrected query, if it was searched as well. */
  correction?: string;
}

/** Weight of results of a corrected query. */
const CORRECTED = 0.85;

export async function find(text: string, sources: Sources): Promise<Found> {
  const lookup = new Lookup(sources);
  const query = await lookup.read(text);
  const known = new Set(sources.data.vocabulary);
  const asTyped = rank(dropStrayWords(query, lookup, known), lookup.index);
  // Ignoring unknown accents is a correction, too.
  const ranked = query.terms.some((term) => isMisspelt(term, known)) ? lowered(asTyped) : asTyped;
  const others = await corrections(query, lookup, known);
  const best = others
    .map((other) => ({ other, ranked: rank(other.query, lookup.index) }))
    .sort((a, b) => topScore(b.ranked) - topScore(a.ranked))[0];
  const lower = lowered(best?.ranked ?? []);
  if (!best || topScore(lower) <= topScore(ranked)) return { ranked };
  return { ranked: mergeBest(ranked, lower), correction: best.other.text };
}

function lowered(ranked: Ranked[]): Ranked[] {
  return ranked.map((row) => ({ ...row, score: row.score * CORRECTED }));
}

function topScore(ranked: Ranked[]): number {
  return ranked[0]?.score ?? 0;
}

/** Each record once, with the better of its two scores. */
function mergeBest(first: Ranked[], second: Ranked[]): Ranked[] {
  const best = new Map<number, Ranked>();
  for (const row of [...first, ...second])
    if (row.score > (best.get(row.record)?.score ?? -1)) best.set(row.record, row);
  return [...best.values()].sort((a, b) => b.score - a.score || a.record - b.record);
}
