/**
 * A problem in the data is data itself: where, what, and how to mend it. All are collected and
 * reported in one run; the wording for people is in `messages.ts`.
 */
import { wordings, type ProblemCode } from './messages.ts';

/** A place as a spreadsheet counts: lines from 1 (the header), columns as letters. */
export interface Place {
  file: string;
  line?: number;
  /** Line of the text, for tools that mark it there. */
  textLine?: number;
  /** Column letter and header, for example `C` and `nguon`. */
  column?: string;
  header?: string;
}

export interface Problem {
  code: ProblemCode;
  file: string;
  line: number | undefined;
  textLine: number | undefined;
  column: string | undefined;
  header: string | undefined;
  value: string;
  /** What is wrong, in plain Vietnamese. */
  message: string;
  /** How to mend it, in plain Vietnamese. */
  hint: string;
  /** A row ready to paste, where that is part of the mend; the hint ends with it. */
  paste?: string;
}

/** `facts` fill the wording of the code: the nearest code, the allowed values, the other line. */
export function problem(
  code: ProblemCode,
  place: Place,
  value = '',
  facts: Record<string, string> = {},
): Problem {
  const { message, hint } = wordings[code]({ value: shorten(value), header: place.header ?? '', ...facts });
  return {
    code,
    file: place.file,
    line: place.line,
    textLine: place.textLine ?? place.line,
    column: place.column,
    header: place.header,
    value,
    message,
    hint,
    ...(facts['row'] ? { paste: facts['row'] } : {}),
  };
}

/** Long cells are quoted by their beginning. */
function shorten(value: string): string {
  const line = value.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** 0 → A, 25 → Z, 26 → AA: the letters of a spreadsheet. */
export function columnLetter(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetter((index - rest) / 26 - 1) + letter;
}
