/** Corrected versions of a query with a misspelt word. */
import type { Lookup } from './lookup.ts';
import { isAlone, isInPhrase, isMisspelt } from './word-context.ts';
import type { Query, Term } from './query.ts';
import { nearWords, splitWords } from './spelling.ts';

/** Longer queries are not corrected: too many combinations. */
const MAX_TERMS = 10;
/** Replacements tried per wrong word; fewer for a word that exists but does not fit. Each may load a chunk. */
const MAX_REPLACEMENTS = 3;
const MAX_REPLACEMENTS_OF_KNOWN_WORD = 2;

/**
 * Versions of the query with one word replaced: a word that does not exist, has unknown accents, or never occurs
 * next to its neighbours.
 */
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

/** The query with one word replaced; replacements that never occur next to the neighbours are dropped. */
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

/** Drops a misspelt word that never occurs next to its neighbours: “sầu riêng” must not match “sau” and “riêng”. */
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
