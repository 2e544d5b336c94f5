/** Which of the plan's abbreviations stand in a text: they are explained beside it, its words left as they are. */
import type { Abbreviation } from '../domain/types.ts';

/** In the order they first stand there. A longer one is not taken for one it holds (`NN&PTNT`, `PTNT`). */
export function abbreviationsIn(text: string, known: readonly Abbreviation[]): Abbreviation[] {
  const found = known.map((row) => ({ row, at: placeOf(row.short, text) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

/** As a word of its own: letters, figures and the signs abbreviations are built with do not touch it. */
function placeOf(short: string, text: string): number {
  const escaped = short.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const end = /[\p{L}\p{N}]$/u.test(short) ? '(?![\\p{L}\\p{N}&-])' : '';
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}&/-])${escaped}${end}`, 'u'));
}
