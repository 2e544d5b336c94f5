/** Phrases with the same meaning: abbreviations in both directions, and readers' words for the plan's words. */
import { fold, wordsOf } from '../query/words.ts';

/** The typed phrase, and the phrase to search as well. */
export type SynonymPair = [typed: string, meant: string];

interface Named {
  short: string;
  full: string;
}

interface PhraseMeaning {
  phrase: string;
  means: string[];
}

/** `KH&CN` is typed as one word, as two, or as `KHCN`; `GDĐT` also as `GD&ĐT`. */
export function makeSynonyms(abbreviations: Named[], synonyms: PhraseMeaning[]): SynonymPair[] {
  const pairs = [
    ...abbreviations.flatMap(({ short, full }): SynonymPair[] => [
      [short, full],
      [wordsOf(short).join(''), full],
      [withAnd(short, full), full],
      [full, short],
    ]),
    ...synonyms.flatMap(({ phrase, means }) => means.map((meant): SynonymPair => [phrase, meant])),
  ];
  const seen = new Set<string>();
  return pairs.filter(([typed, meant]) => {
    const key = `${wordsOf(typed).join(' ').toLowerCase()}=${meant}`;
    if (seen.has(key) || fold(typed) === fold(meant)) return false;
    return seen.add(key);
  });
}

/**
 * The abbreviation with `&` where its full form has `và`; unchanged if its letters are not those of the full
 * form.
 */
function withAnd(short: string, full: string): string {
  const letters = wordsOf(full).map((word) => (word === 'và' ? '&' : (word[0] ?? '').toUpperCase()));
  const written = letters.join('');
  return written.replaceAll('&', '') === short ? written : short;
}
