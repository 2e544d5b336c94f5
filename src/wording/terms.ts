/** Abbreviations and terms of the plan in a text, to be explained next to it; the text itself is unchanged. */
import type { Abbreviation } from '../tables/rows.ts';

export interface Term {
  /** As in the table. */
  words: string;
  meaning: string;
}

/** In order of first appearance, without duplicates. Also matches the full name if the abbreviation is absent. */
export function termsIn(text: string, known: readonly Abbreviation[]): Term[] {
  const terms = known.filter((row) => isTerm(row, known));
  const found = [
    ...abbreviationsIn(text, known).map((row) => ({
      at: placeOf(row.short, text),
      words: row.short,
      meaning: [row.full, row.explanation].filter(Boolean).join('. '),
    })),
    ...terms
      .filter(({ short }) => placeOf(short, text) < 0)
      .map(({ full, explanation = '' }) => ({
        at: placeOfName(full, text),
        words: full,
        meaning: explanation,
      })),
  ];
  return found
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ words, meaning }) => ({ words, meaning }));
}

/** In order of first appearance. A longer abbreviation does not match one it contains (`NN&PTNT`, `PTNT`). */
export function abbreviationsIn(text: string, known: readonly Abbreviation[]): Abbreviation[] {
  const found = known.map((row) => ({ row, at: placeOf(row.short, text) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

/**
 * Whether the explanation is about the thing, not its letters: parts of document numbers (`QĐ-TTg`, `b/c`) and
 * alternative spellings (`KHCN` for `KH&CN`) are explained as abbreviations only.
 */
function isTerm({ short, full, explanation }: Abbreviation, known: readonly Abbreviation[]): boolean {
  const isSecondWay = known.filter((other) => other.full === full).length > 1;
  return explanation !== undefined && /^\p{Lu}+$/u.test(short) && !isSecondWay;
}

/** As a separate word: not next to letters, digits or signs used in abbreviations. */
function placeOf(short: string, text: string): number {
  const end = /[\p{L}\p{N}]$/u.test(short) ? '(?![\\p{L}\\p{N}&-])' : '';
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}&/-])${escape(short)}${end}`, 'u'));
}

/** As whole words, in any letter case, across line breaks. */
function placeOfName(name: string, text: string): number {
  const words = name.split(/\s+/u).map(escape).join('\\s+');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu'));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
