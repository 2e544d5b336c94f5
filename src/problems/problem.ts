/** A problem is data: place, fact and fix. All problems of a run are collected; `messages.ts` has the wording. */
import {
  levelOf,
  wordingOf,
  type Fault,
  type FurtherFacts,
  type Level,
  type ProblemCode,
} from './messages.ts';

/** A place as a spreadsheet counts: lines from 1 (the header), columns by letter. */
export interface Place {
  file: string;
  line?: number;
  /** Line of the text file, for tools that mark it. */
  textLine?: number;
  /** Column letter and header, for example `C` and `nguon`. */
  column?: string;
  header?: string;
}

export interface Problem {
  code: ProblemCode;
  level: Level;
  file: string;
  line: number | undefined;
  textLine: number | undefined;
  column: string | undefined;
  header: string | undefined;
  value: string;
  /** What is wrong, in plain Vietnamese. */
  message: string;
  /** How to fix it, in plain Vietnamese. */
  hint: string;
  /** A row ready to paste, if the fix includes one; the hint ends with it. */
  paste?: string;
}

type FactsArgument<C extends ProblemCode> =
  object extends FurtherFacts<C>
    ? [value?: string, facts?: FurtherFacts<C>]
    : [value: string, facts: FurtherFacts<C>];

/** `facts` fill the wording of the code: the nearest code, the allowed values, the other line. */
export function problem<C extends ProblemCode>(
  code: C,
  place: Place,
  ...[value, facts]: FactsArgument<C>
): Problem {
  return problemOf({ fault: code, facts } as unknown as Fault, place, value);
}

/** The same for a fault found in a cell. */
export function problemOf({ fault, facts = {} }: Fault, place: Place, value = ''): Problem {
  const { message, hint } = wordingOf(fault, {
    value: shorten(value),
    header: place.header ?? '',
    ...facts,
  });
  return {
    code: fault,
    level: levelOf(fault),
    file: place.file,
    line: place.line,
    textLine: place.textLine ?? place.line,
    column: place.column,
    header: place.header,
    value,
    message,
    hint,
    ...('row' in facts ? { paste: facts.row } : {}),
  };
}

/** Quotes only the beginning of a long cell. */
function shorten(value: string): string {
  const line = value.replace(/\s+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

/** 0 → A, 25 → Z, 26 → AA, as a spreadsheet names columns. */
export function columnLetter(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetter((index - rest) / 26 - 1) + letter;
}
