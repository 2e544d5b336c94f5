/** Corrected versions of a question with a misspelt word. */
import type { Lookup } from './lookup.ts';
import type { Reading, Word } from './reading.ts';
import { nearWords, splitWords } from './spelling.ts';

/** Longer questions are not corrected: too many combinations. */
const MAX_WORDS = 10;
/** Replacements tried per wrong word; fewer for a word that exists but does not fit. Each may load a chunk. */
const MAX_REPLACEMENTS = 3;
const MAX_REPLACEMENTS_OF_KNOWN_WORD = 2;

/**
 * Versions of the question with one word replaced: a word that does not exist, has unknown accents, or never
 * occurs next to its neighbours.
 */
export async function corrections({ words }: Reading, lookup: Lookup): Promise<Reading[]> {
  if (words.length > MAX_WORDS) return [];
  const typed = words.map((word) => word.typed);
  const versions = words.map((word, at) =>
    isDoubtful(word) ? withOtherWord(typed, at, word, lookup) : Promise.resolve([]),
  );
  const joined = numbersJoined(typed).map((text) => lookup.read(text));
  return (await Promise.all([...versions, Promise.all(joined)])).flat();
}

function isDoubtful({ typed, isInPhrase, isUnknown, isMisspelt, isAlone }: Word): boolean {
  return !isInPhrase && !/\d\p{P}|^\d+$/u.test(typed) && (isUnknown || isMisspelt || isAlone);
}

/** Replacements that never occur next to the neighbours are dropped. */
async function withOtherWord(
  typed: readonly string[],
  at: number,
  { typed: word, isUnknown, isMisspelt }: Word,
  lookup: Lookup,
): Promise<Reading[]> {
  const vocabulary = [...lookup.vocabulary];
  const most = isUnknown || isMisspelt ? MAX_REPLACEMENTS : MAX_REPLACEMENTS_OF_KNOWN_WORD;
  const read = (other: string) => lookup.read(typed.with(at, other).join(' '));
  const parts = isUnknown ? splitWords(word, vocabulary) : undefined;
  const others = await Promise.all(nearWords(word, vocabulary, most).map(read));
  return [...(parts ? [await read(parts)] : []), ...others.filter(({ words }) => !words[at]?.isAlone)];
}

/** `20 25` may be `2025` with a space in it. */
function numbersJoined(typed: readonly string[]): string[] {
  const text = typed.join(' ');
  const whole = text.replace(/(?<=\d) (?=\d)/gu, '');
  return whole === text ? [] : [whole];
}
