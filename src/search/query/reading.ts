/**
 * A question whose words were looked up: what is known of each word, worked out once. Corrections, ranking,
 * highlights and the share that matched all read from here.
 */
import { countAdjacent, mergeForms, type Hits, type Index } from './hits.ts';
import type { Query, Term } from './query.ts';
import { importanceOf, weighTerms } from './term-weights.ts';
import { fold, spellings, wordsOf } from './words.ts';

export interface Word extends Term {
  /** Records with the word in any of its forms, or with an equivalent phrase. */
  hits: Hits;
  /** Relative to the other words: higher for rarer ones. */
  weight: number;
  importance: number;
  /** The index has none of its forms. */
  isUnknown: boolean;
  /** Has accents, and does not exist with these. */
  isMisspelt: boolean;
  /** Part of a phrase with an equivalent. */
  isInPhrase: boolean;
  /** Has neighbours, but never occurs next to any of them. */
  isAlone: boolean;
}

export interface Reading {
  text: string;
  words: Word[];
  index: Index;
}

const NOWHERE: Hits = new Map();

/** All words of the query must have been looked up: `index.hits` has them. */
export function understand(
  text: string,
  query: Query,
  index: Index,
  vocabulary: ReadonlySet<string>,
): Reading {
  const words = query.terms.map((term, at) => {
    const hits = mergeForms(term.forms, index.hits);
    return {
      ...term,
      hits,
      importance: importanceOf(term),
      isUnknown: hits.size === 0,
      isMisspelt: isMisspelt(term, vocabulary),
      isInPhrase: query.spans.some(({ from, to }) => from <= at && at < to),
    };
  });
  const isAlone = words.map((_, at) => isAloneIn(words, at));
  // A misspelt word never next to its neighbours is another word: “sầu riêng” must not match “sau” and “riêng”.
  const hits = words.map((word, at): Hits => (word.isMisspelt && isAlone[at] ? NOWHERE : word.hits));
  const { terms, weights } = weighTerms(query, hits, index);
  return {
    text,
    index,
    words: words.map((word, at) => ({
      ...word,
      hits: terms[at] ?? NOWHERE,
      weight: weights[at] ?? 0,
      isAlone: isAlone[at] ?? false,
    })),
  };
}

type Found = Omit<Word, 'weight' | 'isAlone'>;

function isAloneIn(words: readonly Found[], at: number): boolean {
  const word = words[at];
  if (!word || word.isWeak || word.isInPhrase) return false;
  const [before, after] = [words[at - 1], words[at + 1]].map(neighbour);
  if (!before && !after) return false;
  return !(
    (before && countAdjacent(before.hits, word.hits) > 0) ||
    (after && countAdjacent(word.hits, after.hits) > 0)
  );
}

/** A neighbour to compare with; synonyms and unknown words prove nothing. */
function neighbour(word: Found | undefined): Found | undefined {
  return !word || word.isInPhrase || word.isUnknown || word.isMisspelt ? undefined : word;
}

function isMisspelt({ typed, isWeak }: Term, vocabulary: ReadonlySet<string>): boolean {
  return (
    !isWeak &&
    wordsOf(typed).length === 1 &&
    fold(typed) !== typed.toLowerCase() &&
    !spellings(typed).some((form) => vocabulary.has(form))
  );
}
