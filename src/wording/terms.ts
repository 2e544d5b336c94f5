/** Which abbreviations and terms of the plan stand in a text: they are explained beside it, its words left as they are. */
import type { Abbreviation } from '../tables/rows.ts';

export interface Term {
  /** As the table has them. */
  words: string;
  meaning: string;
}

/** In the order they first stand there, each once; a term counts under its full name where its letters are not used. */
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

/** In the order they first stand there. A longer one is not taken for one it holds (`NN&PTNT`, `PTNT`). */
export function abbreviationsIn(text: string, known: readonly Abbreviation[]): Abbreviation[] {
  const found = known.map((row) => ({ row, at: placeOf(row.short, text) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

/**
 * Whether the explanation is of the thing, not of its letters: signs in a document's number (`QĐ-TTg`, `b/c`) and
 * a second way to write the same (`KHCN` beside `KH&CN`) are explained as letters only.
 */
function isTerm({ short, full, explanation }: Abbreviation, known: readonly Abbreviation[]): boolean {
  const isSecondWay = known.filter((other) => other.full === full).length > 1;
  return explanation !== undefined && /^\p{Lu}+$/u.test(short) && !isSecondWay;
}

/** As a word of its own: letters, figures and the signs abbreviations are built with do not touch it. */
function placeOf(short: string, text: string): number {
  const end = /[\p{L}\p{N}]$/u.test(short) ? '(?![\\p{L}\\p{N}&-])' : '';
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}&/-])${escape(short)}${end}`, 'u'));
}

/** In whole words, in capitals or not, over line breaks. */
function placeOfName(name: string, text: string): number {
  const words = name.split(/\s+/u).map(escape).join('\\s+');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu'));
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
