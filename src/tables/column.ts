/**
 * Columns of a table: how a cell is read and written, and its description in the dictionary. One helper per kind
 * of cell. A column is plain data, so that the templates, dictionary and metadata come from the definition that
 * reads the file.
 */
import type { IsoDate } from '../calendar/dates.ts';
import { valueLabels } from '../labels/values.ts';
import { bare } from './cells/cell-text.ts';
import { CODE_PATTERN, codesIn } from './cells/code-forms.ts';
import { readDay, YEARS } from './cells/date-forms.ts';
import { readDayInYear } from './cells/read-day-in-year.ts';
import { readLink } from './cells/link-forms.ts';
import type { Fault } from '../problems/messages.ts';
import { MAX_CODE, tooMuch } from './cells/limits.ts';
import { nearest } from './cells/nearest.ts';
import { meansNothing } from './cells/nothing.ts';
import { readNumber } from './cells/number-forms.ts';
import { readReportDeadline } from './cells/read-report-deadline.ts';
import type { TableName } from './table-names.ts';

export type ColumnType =
  | 'text'
  | 'code'
  | 'enum'
  | 'date'
  | 'day-in-year'
  | 'report-deadline'
  | 'year'
  | 'number'
  | 'integer'
  | 'link';

export interface Column<T> {
  header: string;
  /** For officials and journalists, in Vietnamese. */
  description: string;
  type: ColumnType;
  required: boolean;
  /** Several values in one cell, joined by `|`. */
  list: boolean;
  /** About territories: left out of plans whose territory never changed. */
  isTerritorial?: true;
  /** Rarely used: left out of published files and templates unless a row fills it in. */
  isRare?: true;
  values?: readonly string[];
  /** For a plan's own column: its name in the plan, and the unit of its numbers. */
  own?: { name: string; unit: string | undefined };
  /** Labels of the values, if a plan has its own. */
  labels?: Readonly<Record<string, string>>;
  /** The table (or the plan's clauses) that must contain this code. */
  ref?: TableName | 'clauses';
  parse(cell: string): { value: T } | Fault;
  write(value: T): string;
}

type Parse<T> = (cell: string) => { value: T } | Fault;

function column<T>(
  header: string,
  description: string,
  type: ColumnType,
  parse: Parse<T>,
  write: (value: T) => string = String,
): Column<T> {
  return { header, description, type, required: true, list: false, parse, write };
}

export function text(header: string, description: string): Column<string> {
  return column(header, description, 'text', (cell) => {
    if (/^[=+\-@\t]/u.test(cell)) return { fault: 'formula' };
    const sign = SPLIT_FORMULA.exec(cell)?.groups?.['sign'];
    return sign === undefined ? { value: cell } : { fault: 'formula-inside', facts: { sign } };
  });
}

/**
 * Vietnamese Excel splits a comma file at every `;` and at line breaks within a cell, so what follows would
 * begin a cell there. A dash is allowed, since lists use it.
 */
const SPLIT_FORMULA = /[;\n\t]\s*(?<sign>[=+@])/u;

export function code(header: string, description: string, ref?: Column<string>['ref']): Column<string> {
  const parse: Parse<string> = (cell) => {
    if (cell.length > MAX_CODE)
      return { fault: 'too-much', facts: tooMuch('Mã', cell.length, 'ký tự', MAX_CODE) };
    if (CODE_PATTERN.test(cell)) return { value: cell };
    // A code with a slash in it is one malformed code, not two.
    const codes = ref && codesIn(cell, (part) => CODE_PATTERN.test(part));
    return codes ? joined(codes) : { fault: 'code' };
  };
  return { ...column(header, description, 'code', parse), ...(ref ? { ref } : {}) };
}

/** For a cell that takes one code; `list` explains how to join several. */
function joined([first = '', ...others]: string[]): Fault {
  return others.length > 0
    ? { fault: 'one-code', facts: { found: others.length + 1 } }
    : { fault: 'codes-joined', facts: { write: first } };
}

export function oneOf<const T extends string>(
  header: string,
  description: string,
  values: readonly T[],
  labels: Readonly<Record<string, string>> = valueLabels[header] ?? {},
): Column<T> {
  const parse: Parse<T> = (cell) => {
    const value = values.find((known) => known === cell);
    if (value !== undefined) return { value };
    const codes = codesIn(cell, (part) => values.some((known) => known === part));
    if (codes) return joined(codes);
    const allowed = values.map((known) => (labels[known] ? `${known} (${labels[known]})` : known)).join(', ');
    return { fault: 'enum', facts: { allowed, near: meantValue(cell, values, labels) ?? '' } };
  };
  return { ...column(header, description, 'enum', parse), values };
}

/** The code of a value given by its label, or with accents, spaces or other letter case. */
function meantValue(
  cell: string,
  values: readonly string[],
  labels: Readonly<Record<string, string>>,
): string | undefined {
  const word = bare(cell);
  const same = values.find((value) => bare(value) === word || bare(labels[value] ?? '') === word);
  if (same !== undefined) return same;
  const named = values.filter((value) => ` ${word} `.includes(` ${bare(value)} `));
  if (named.length === 1) return named[0];
  const near = nearest(word.replaceAll(' ', '_'), values);
  if (near !== undefined) return near;
  const label = nearest(word, values.map((value) => bare(labels[value] ?? '')).filter(Boolean));
  return label && values.find((value) => bare(labels[value] ?? '') === label);
}

export function date(header: string, description: string): Column<IsoDate> {
  return column(header, description, 'date', readDay);
}

/** A day or a month without a year: `11-30`, `09`; `+1` after it means the next year. */
export function dayInYear(header: string, description: string): Column<string> {
  return column(header, description, 'day-in-year', readDayInYear);
}

/** Deadline of a report, in the form of any rhythm; see `parseReportDeadline`. */
export function reportDeadline(header: string, description: string): Column<string> {
  return column(header, description, 'report-deadline', readReportDeadline);
}

export function year(header: string, description: string): Column<number> {
  return column(header, description, 'year', (cell) => {
    if (!/^\d{4}$/u.test(cell)) return { fault: 'year', facts: { write: yearIn(cell) } };
    const value = Number(cell);
    const isLikely = value >= YEARS.first && value <= YEARS.last;
    return isLikely ? { value } : { fault: 'date-year-slip', facts: { year: cell } };
  });
}

/** The year in a cell that adds words, a thousands separator, or decimals; or empty. */
function yearIn(cell: string): string {
  const found =
    /^(?:năm\s*)?([12])[.,\s]?(\d{3})(?:[.,]0+)?$/iu.exec(cell) ??
    /^(?:\d{1,2}\/){1,2}([12])(\d{3})$/u.exec(cell);
  return found ? `${found[1] ?? ''}${found[2] ?? ''}` : '';
}

export function integer(header: string, description: string): Column<number> {
  return column(header, description, 'integer', (cell) =>
    /^\d{1,9}$/u.test(cell)
      ? { value: Number(cell) }
      : { fault: 'integer', facts: { write: /^(\d{1,9})[.,]0+$/u.exec(cell)?.[1] ?? '' } },
  );
}

export function number(header: string, description: string): Column<number> {
  return column(header, description, 'number', readNumber, writeNumber);
}

/** A value with two readings gets one more decimal: `1.2340`. */
function writeNumber(value: number): string {
  const plain = String(value);
  // No exponent, which the reader would refuse.
  const written = plain.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 })
    : plain;
  return /^-?[1-9]\d{0,2}\.\d{3}$/u.test(written) ? `${written}0` : written;
}

export function link(header: string, description: string): Column<string> {
  return column(header, description, 'link', readLink);
}

/** Reads a trimmed cell; empty only if the column allows it. */
export function readCell<T>(column: Column<T>, cell: string): { value: T } | Fault {
  return cell === '' && column.required ? { fault: 'required' } : column.parse(cell);
}

/** The same column, but the cell may be empty. */
export function optional<T>(base: Column<T>): Column<T | undefined> {
  return {
    ...base,
    required: false,
    parse: (cell) => (cell === '' ? { value: undefined } : base.parse(cell)),
    write: (value) => (value === undefined ? '' : base.write(value)),
  };
}

/** The same column, written only if a row fills it in. */
export function rare<T>(base: Column<T>): Column<T> {
  return { ...base, isRare: true };
}

/** The same column, only for plans whose territory changed. */
export function territorial<T>(base: Column<T>): Column<T | undefined> {
  return { ...rare(optional(base)), isTerritorial: true };
}

/** Values joined by `|`; an empty cell is an empty list unless `required`. */
export function list<T>(base: Column<T>, required = false): Column<T[]> {
  return {
    ...base,
    required,
    list: true,
    parse: (cell) => {
      const values: T[] = [];
      for (const part of cell === '' ? [] : cell.split('|')) {
        if (part.trim() === '' || meansNothing(part.trim(), { ...base, required: true })) {
          return { fault: 'list-gap' };
        }
        const parsed = base.parse(part.trim());
        if ('fault' in parsed && (parsed.fault === 'codes-joined' || parsed.fault === 'one-code')) {
          const isCode = (code: string): boolean => 'value' in base.parse(code);
          const codes = codesIn(cell, isCode) ?? codesIn(part.trim(), isCode) ?? [];
          return { fault: 'codes-joined', facts: { value: cell, write: codes.join('|') } };
        }
        if ('fault' in parsed) return { ...parsed, facts: { ...parsed.facts, value: part.trim() } } as Fault;
        values.push(parsed.value);
      }
      return { value: values };
    },
    write: (values) => values.map((value) => base.write(value)).join('|'),
  };
}
