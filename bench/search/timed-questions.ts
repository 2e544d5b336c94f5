/** Queries to measure times with: none twice on the same page, since words are cached. */
import type { SearchQuery } from '../../tests/support/search-queries.ts';
import { inTurn, SPELLINGS } from './spellings.ts';

/**
 * Of twelve successive queries one is a warm-up and three are entered at once; of every fourth row one is typed.
 */
const ROW = 12;
const TYPED_ROWS = 4;

export interface TimedQuestions {
  warming: string[];
  /** Entered at once, alternating between the five spellings. */
  whole: string[];
  /** Content of the box after each letter, typed without accents. */
  letters: string[];
}

export function timedQuestions(queries: readonly SearchQuery[]): TimedQuestions {
  const inRow = (place: number) => queries.filter((_, at) => at % ROW === place);
  const typed = inRow(ROW - 1).filter((_, at) => at % TYPED_ROWS === 0);
  return {
    warming: inRow(0).map(SPELLINGS.marked),
    whole: [...inRow(3), ...inRow(6), ...inRow(9)].map(inTurn),
    letters: typed.map(SPELLINGS.unmarked).flatMap((text) => [...text].map((_, at) => text.slice(0, at + 1))),
  };
}
