/** What may have been meant where a word of the query looks like a slip. */
import { mergeForms, standTogether } from './hits.ts';
import type { Lookup } from './lookup.ts';
import type { Query, Term } from './query.ts';
import { nearWords, splitWords } from './spelling.ts';
import { fold, spellings, wordsOf } from './words.ts';

/** Longer questions are not mended: too many words may be wrong in too many ways. */
const MOST_TERMS = 10;

/** The query with one word changed, for each that is nowhere, nowhere so spelt, or beside none of its neighbours. */
export async function mendings(
  query: Query,
  lookup: Lookup,
  known: ReadonlySet<string>,
): Promise<{ text: string; query: Query }[]> {
  if (query.terms.length > MOST_TERMS) return [];
  const vocabulary = [...known];
  const doubtful = query.terms.filter((_, at) => isDoubtful(query, at, lookup, known));
  const texts = doubtful.flatMap((term) => {
    const split = lookup.isNowhere(term) ? splitWords(term.typed, vocabulary) : undefined;
    const instead = [...(split ? [split] : []), ...nearWords(term.typed, vocabulary)];
    return instead.map((word) => query.terms.map((other) => (other === term ? word : other.typed)).join(' '));
  });
  return Promise.all(
    [...texts, ...numbersJoined(query)].map(async (text) => ({ text, query: await lookup.read(text) })),
  );
}

/** `20 25` may be `2025` with a space in it. */
function numbersJoined({ terms }: Query): string[] {
  const text = terms.map(({ typed }) => typed).join(' ');
  const whole = text.replace(/(?<=\d) (?=\d)/gu, '');
  return whole === text ? [] : [whole];
}

function isDoubtful(query: Query, at: number, lookup: Lookup, known: ReadonlySet<string>): boolean {
  const term = query.terms[at];
  const isPhrase = (place: number) => query.spans.some(({ from, to }) => from <= place && place < to);
  if (!term || isPhrase(at) || term.forms.length === 0 || /\d\p{P}|^\d+$/u.test(term.typed)) return false;
  if (lookup.isNowhere(term) || isMisspelt(term, known)) return true;
  // What people say for what the plan says stands nowhere itself: it proves nothing about its neighbour.
  const neighbours = [at - 1, at + 1]
    .filter((place) => !isPhrase(place))
    .flatMap((place) => query.terms[place] ?? []);
  if (term.isWeak || neighbours.length === 0) return false;
  return !neighbours.some((other) =>
    query.terms.indexOf(other) < at
      ? standSideBySide(other, term, lookup)
      : standSideBySide(term, other, lookup),
  );
}

/** Has marks, and stands nowhere with these. */
export function isMisspelt({ typed, isWeak }: Term, known: ReadonlySet<string>): boolean {
  return (
    !isWeak &&
    wordsOf(typed).length === 1 &&
    fold(typed) !== typed.toLowerCase() &&
    !spellings(typed).some((form) => known.has(form))
  );
}

/** Whether anywhere the second stands right after the first. */
function standSideBySide(first: Term, second: Term, { index }: Lookup): boolean {
  return standTogether(mergeForms(first.forms, index.hits), mergeForms(second.forms, index.hits)) > 0;
}
