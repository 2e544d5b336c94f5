/** Which questions are timed: none that was asked before on the same page, since words are looked up once. */
import type { SearchQuery } from '../../tests/support/search-queries.ts';
import { inTurn, SPELLINGS } from './spellings.ts';

/** Of twelve questions in a row one is to warm up with and three are asked whole; of every fourth row one is typed. */
const ROW = 12;
const TYPED_ROWS = 4;

export interface TimedQuestions {
  warming: string[];
  /** Put into the box whole, the five spellings in turn. */
  whole: string[];
  /** What stands in the box after each letter, typed without marks. */
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
