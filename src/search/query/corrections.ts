/** What may have been meant where a word of the query looks like a slip. */
import type { Lookup } from './lookup.ts';
import { isAlone, isInPhrase, isMisspelt } from './word-context.ts';
import type { Query, Term } from './query.ts';
import { nearWords, splitWords } from './spelling.ts';

/** Longer questions are not fixed: too many words may be wrong in too many ways. */
const MAX_TERMS = 10;
/** So many words are tried for one that is wrong; fewer for one that is right, but not here. Each may load a chunk. */
const MAX_REPLACEMENTS = 3;
const MAX_REPLACEMENTS_OF_KNOWN_WORD = 2;

/** The query with one word changed, for each that is nowhere, nowhere so spelt, or beside none of its neighbours. */
export async function corrections(
  query: Query,
  lookup: Lookup,
  known: ReadonlySet<string>,
): Promise<{ text: string; query: Query }[]> {
  if (query.terms.length > MAX_TERMS) return [];
  const read = async (text: string) => ({ text, query: await lookup.read(text) });
  const places = query.terms.map((_, at) => at).filter((at) => isDoubtful(query, at, lookup, known));
  const corrected = await Promise.all(places.map((at) => withOtherWord(query, at, lookup, known, read)));
  return [...corrected.flat(), ...(await Promise.all(numbersJoined(query).map(read)))];
}

/** The query with another word at one place; one that is beside none of its neighbours either fixes nothing. */
async function withOtherWord<Read extends { query: Query }>(
  query: Query,
  at: number,
  lookup: Lookup,
  known: ReadonlySet<string>,
  read: (text: string) => Promise<Read>,
): Promise<Read[]> {
  const typed = query.terms.map((term) => term.typed);
  const vocabulary = [...known];
  const word = typed[at] ?? '';
  const term = query.terms[at];
  const hasNoHits = term !== undefined && lookup.hasNoHits(term);
  const isWrong = hasNoHits || (term !== undefined && isMisspelt(term, known));
  const parts = hasNoHits ? splitWords(word, vocabulary) : undefined;
  const near = nearWords(word, vocabulary, isWrong ? MAX_REPLACEMENTS : MAX_REPLACEMENTS_OF_KNOWN_WORD);
  const others = await Promise.all(near.map((other) => read(typed.with(at, other).join(' '))));
  const fitting = others.filter((other) => !isAlone(other.query, at, lookup, known));
  return [...(parts ? [await read(typed.with(at, parts).join(' '))] : []), ...fitting];
}

/**
 * `sầu riêng` is not `sau` and `riêng` apart: a word whose marks no word here has, and which stands beside none of
 * its neighbours without them, is found nowhere.
 */
export function dropStrayWords(query: Query, lookup: Lookup, known: ReadonlySet<string>): Query {
  const isStray = (term: Term, at: number) => isMisspelt(term, known) && isAlone(query, at, lookup, known);
  return {
    ...query,
    terms: query.terms.map((term, at) => (isStray(term, at) ? { ...term, forms: [] } : term)),
  };
}

/** `20 25` may be `2025` with a space in it. */
function numbersJoined({ terms }: Query): string[] {
  const text = terms.map(({ typed }) => typed).join(' ');
  const whole = text.replace(/(?<=\d) (?=\d)/gu, '');
  return whole === text ? [] : [whole];
}

function isDoubtful(query: Query, at: number, lookup: Lookup, known: ReadonlySet<string>): boolean {
  const term = query.terms[at];
  if (!term || isInPhrase(query, at) || term.forms.length === 0 || /\d\p{P}|^\d+$/u.test(term.typed))
    return false;
  return lookup.hasNoHits(term) || isMisspelt(term, known) || isAlone(query, at, lookup, known);
}
