/** From the typed text to ranked records: looks words up, and corrects the question if that finds more. */
import { corrections } from './corrections.ts';
import { Lookup, type Sources } from './lookup.ts';
import { rank } from './rank.ts';
import { type Ranked } from './ranked.ts';

export interface Found {
  ranked: Ranked[];
  /** The corrected question, if it was searched as well. */
  correction?: string;
}

/** Weight of results of a corrected question. */
const CORRECTED = 0.85;

export async function find(text: string, sources: Sources): Promise<Found> {
  const lookup = new Lookup(sources);
  const typed = await lookup.read(text);
  const asTyped = rank(typed);
  // Ignoring unknown accents is a correction, too.
  const ranked = typed.words.some(({ isMisspelt }) => isMisspelt) ? lowered(asTyped) : asTyped;
  const best = (await corrections(typed, lookup))
    .map((other) => ({ text: other.text, ranked: lowered(rank(other)) }))
    .sort((a, b) => topScore(b.ranked) - topScore(a.ranked))[0];
  if (!best || topScore(best.ranked) <= topScore(ranked)) return { ranked };
  return { ranked: mergeBest(ranked, best.ranked), correction: best.text };
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
