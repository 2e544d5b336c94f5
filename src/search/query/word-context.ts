/** Whether a word of the query is plausible: by its accents, and by the words next to it. */
import { mergeForms, countAdjacent } from './hits.ts';
import type { Lookup } from './lookup.ts';
import type { Query, Term } from './query.ts';
import { fold, spellings, wordsOf } from './words.ts';

/** Has neighbours, but never occurs next to any of them. */
export function isAlone(query: Query, at: number, lookup: Lookup, known: ReadonlySet<string>): boolean {
  const term = query.terms[at];
  if (!term || term.isWeak || isInPhrase(query, at)) return false;
  const [before, after] = [at - 1, at + 1].map((place) => neighbour(query, place, lookup, known));
  if (!before && !after) return false;
  return !((before && areAdjacent(before, term, lookup)) || (after && areAdjacent(term, after, lookup)));
}

/** A neighbour to compare with; synonyms and unknown words prove nothing. */
function neighbour(query: Query, at: number, lookup: Lookup, known: ReadonlySet<string>): Term | undefined {
  const term = query.terms[at];
  return !term || isInPhrase(query, at) || lookup.hasNoHits(term) || isMisspelt(term, known)
    ? undefined
    : term;
}

export function isInPhrase({ spans }: Query, at: number): boolean {
  return spans.some(({ from, to }) => from <= at && at < to);
}

/** Has accents, and does not exist with these. */
export function isMisspelt({ typed, isWeak }: Term, known: ReadonlySet<string>): boolean {
  return (
    !isWeak &&
    wordsOf(typed).length === 1 &&
    fold(typed) !== typed.toLowerCase() &&
    !spellings(typed).some((form) => known.has(form))
  );
}

/** Whether the second directly follows the first anywhere. */
function areAdjacent(first: Term, second: Term, { index }: Lookup): boolean {
  return countAdjacent(mergeForms(first.forms, index.hits), mergeForms(second.forms, index.hits)) > 0;
}
