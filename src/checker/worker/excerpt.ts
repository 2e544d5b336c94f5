/** The cell of a problem in context: its row with the neighbours, column letters and headers above. */
import { columnLetter, type Problem } from '../../problems/problem.ts';

export interface ExcerptColumn {
  letter: string;
  header: string;
  isFaulty: boolean;
  /** Context only; hidden on narrow screens. */
  isBeside: boolean;
}

export interface ExcerptRow {
  line: number;
  /** The row of the problem. */
  isFaulty: boolean;
  /** One per column shown. */
  cells: string[];
}

export interface Excerpt {
  /** Undefined marks omitted columns. */
  columns: (ExcerptColumn | undefined)[];
  rows: ExcerptRow[];
}

const MAX_LETTERS = 80;
const WITHOUT_COLUMN = [0, 1, 2, 3];

/** Undefined if the problem has no row: a whole file, a missing header. */
export function problemExcerpt(records: string[][], { line, column }: Problem): Excerpt | undefined {
  const record = line === undefined ? undefined : records[line - 1];
  if (line === undefined || !record || (line === 1 && column === undefined)) return undefined;
  const at = record.findIndex((_, index) => columnLetter(index) === column);
  const wanted = at < 0 ? WITHOUT_COLUMN : [...new Set([0, at - 1, at, at + 1])];
  const shown = wanted.filter((index) => index >= 0 && index < record.length);
  const columns = shown.flatMap((index, position) => {
    const one: ExcerptColumn = {
      letter: columnLetter(index),
      // The header line is itself a row of the excerpt then.
      header: line === 1 ? '' : (records[0]?.[index] ?? ''),
      isFaulty: index === at,
      isBeside: at >= 0 && index !== 0 && index !== at,
    };
    const isGap = position > 0 && index !== (shown[position - 1] ?? 0) + 1;
    return isGap ? [undefined, one] : [one];
  });
  const first = line === 1 ? 1 : 2;
  const rows = [line - 1, line, line + 1].flatMap((number) => {
    const cells = number < first ? undefined : records[number - 1];
    if (!cells) return [];
    return [
      { line: number, isFaulty: number === line, cells: shown.map((index) => shorten(cells[index] ?? '')) },
    ];
  });
  const isCut = (shown.at(-1) ?? 0) < record.length - 1;
  return { columns: isCut ? [...columns, undefined] : columns, rows };
}

function shorten(text: string): string {
  return text.length > MAX_LETTERS ? `${text.slice(0, MAX_LETTERS)}…` : text;
}
