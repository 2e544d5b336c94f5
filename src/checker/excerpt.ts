/** The cell a problem speaks of, in its row: the row's first cell, the neighbours, the letters above. */
import { columnLetter, type Problem } from '../dataset/problem.ts';

export interface ExcerptCell {
  letter: string;
  header: string;
  text: string;
  isFaulty: boolean;
  /** Only there to find the place; left out where there is little room. */
  isBeside: boolean;
}

export interface Excerpt {
  line: number;
  /** Undefined stands for columns left out. */
  cells: (ExcerptCell | undefined)[];
}

const MAX_LETTERS = 80;
const WITHOUT_COLUMN = [0, 1, 2, 3];

/** Undefined where the problem has no row of its own: a file as a whole, a header that is missing. */
export function excerptOf(records: string[][], { line, column }: Problem): Excerpt | undefined {
  const record = line === undefined ? undefined : records[line - 1];
  if (line === undefined || !record || (line === 1 && column === undefined)) return undefined;
  const at = record.findIndex((_, index) => columnLetter(index) === column);
  const wanted = at < 0 ? WITHOUT_COLUMN : [...new Set([0, at - 1, at, at + 1])];
  const shown = wanted.filter((index) => index >= 0 && index < record.length);
  const cells = shown.flatMap((index, position) => {
    const cell: ExcerptCell = {
      letter: columnLetter(index),
      header: line === 1 ? '' : (records[0]?.[index] ?? ''),
      text: shorten(record[index] ?? ''),
      isFaulty: index === at,
      isBeside: at >= 0 && index !== 0 && index !== at,
    };
    const isGap = position > 0 && index !== (shown[position - 1] ?? 0) + 1;
    return isGap ? [undefined, cell] : [cell];
  });
  return { line, cells: (shown.at(-1) ?? 0) < record.length - 1 ? [...cells, undefined] : cells };
}

function shorten(text: string): string {
  return text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS)}…` : text;
}
