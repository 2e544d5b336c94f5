/** The piece of a record's text that shows best why it was found, in the text's own spelling. */
import type { Highlights } from '../query/ranked.ts';
import { fold, mayMean, wordsOf } from '../query/words.ts';

export interface Piece {
  text: string;
  isMatch: boolean;
}

const LENGTH = 32;
/** Words shown before the first that was found. */
const LEAD = 4;

/** `words` are the text's words, `places` those found, `from` the first that may be shown (after the title). */
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

/** Where the window begins that shows most of them: a little before the first. */
function densest(places: number[], from: number, total: number): number {
  const counts = places.map(
    (place) => places.filter((other) => other >= place && other < place + LENGTH - LEAD).length,
  );
  const best = places[counts.indexOf(Math.max(...counts))] ?? from;
  return Math.max(from, Math.min(best - LEAD, total - LENGTH));
}

/** Runs of words that are, or are not, found. */
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

/** The longest run of words found, for a link that takes the reader to them. */
export function longestRun(pieces: readonly Piece[]): string {
  const runs = pieces.filter((piece) => piece.isMatch).map((piece) => piece.text);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/**
 * Places to mark, less those of words that only look like what was typed without their marks: `giả` is not in
 * `Gia Lai`. A word that is alone here counts where its marks were typed, which say that it is the one.
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
  // A slip of the marks is still shown where it was found.
  return [...(meant.length > 0 ? meant : places), ...certain];
}
