/** The excerpt of a record that best shows why it was found, in its own spelling. */
import type { Highlights } from '../query/ranked.ts';
import { fold, mayMean, wordsOf } from '../query/words.ts';

export interface Piece {
  text: string;
  isMatch: boolean;
}

const LENGTH = 32;
/** Words shown before the first match. */
const LEAD = 4;

/** `words`: the text's words; `places`: the matches; `from`: the first word that may be shown (after the title). */
export function excerptOf(words: readonly string[], places: readonly number[], from: number): Piece[] {
  const found = new Set(places.filter((place) => place >= from));
  const start = densest([...found], from, words.length);
  const end = Math.min(words.length, start + LENGTH);
  const pieces = piecesOf(words, found, start, end);
  return [
    ...(start > from ? [{ text: '… ', isMatch: false }] : []),
    ...pieces,
    ...(end < words.length ? [{ text: ' …', isMatch: false }] : []),
  ];
}

/** Start of the window with the most matches, a little before the first. */
function densest(places: number[], from: number, total: number): number {
  const counts = places.map(
    (place) => places.filter((other) => other >= place && other < place + LENGTH - LEAD).length,
  );
  const best = places[counts.indexOf(Math.max(...counts))] ?? from;
  return Math.max(from, Math.min(best - LEAD, total - LENGTH));
}

/** Runs of matching and other words. */
export function piecesOf(
  words: readonly string[],
  found: ReadonlySet<number>,
  start: number,
  end: number,
): Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; at < end; at += 1) {
    const isMatch = found.has(at);
    const last = pieces.at(-1);
    const text = words[at] ?? '';
    if (last?.isMatch === isMatch) last.text += ` ${text}`;
    else pieces.push({ text: last ? ` ${text}` : text, isMatch });
  }
  // The space between two runs belongs to neither match.
  return pieces.flatMap((piece) =>
    piece.isMatch && piece.text.startsWith(' ')
      ? [
          { text: ' ', isMatch: false },
          { text: piece.text.slice(1), isMatch: true },
        ]
      : [piece],
  );
}

/** The longest run of matches, for a link to it. */
export function longestRun(pieces: readonly Piece[]): string {
  const runs = pieces.filter((piece) => piece.isMatch).map((piece) => piece.text);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/**
 * Places to highlight, without words that differ from the typed ones in their accents: `giả` is not in `Gia
 * Lai`. A word away from its neighbours counts only if it was typed with accents.
 */
export function placesMeant(
  words: readonly string[],
  { places, alone }: Highlights,
  typed: readonly string[],
): number[] {
  const wordAt = (place: number) => wordsOf(words[place] ?? '')[0] ?? '';
  const alike = (word: string) => typed.filter((other) => fold(other) === fold(word));
  const meant = places.filter((place) => {
    const word = wordAt(place);
    return alike(word).length === 0 || alike(word).some((other) => mayMean(other, word));
  });
  const certain = alone.filter((place) => {
    const word = wordAt(place);
    return alike(word).some((other) => fold(other) !== other.toLowerCase() && mayMean(other, word));
  });
  // A word typed with wrong accents is highlighted where it was found.
  return [...(meant.length > 0 ? meant : places), ...certain];
}
