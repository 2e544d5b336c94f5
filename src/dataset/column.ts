/**
 * Columns of a table: how a cell is read and written, and what the dictionary says of it. One
 * helper a kind of cell. A column is plain data, so templates, dictionary and metadata are made
 * from the very thing that reads the file.
 */
import { parseDate } from '../domain/dates.ts';
import type { IsoDate, Tables } from '../domain/types.ts';
import type { Fault } from './messages.ts';
import { MAX_CODE, tooMuch } from './limits.ts';
import { nearest } from './nearest.ts';

export type ColumnType = 'text' | 'code' | 'enum' | 'date' | 'year' | 'number' | 'integer' | 'link';

export interface Column<T> {
  header: string;
  /** For the official and the journalist, in Vietnamese. */
  description: string;
  type: ColumnType;
  required: boolean;
  /** Several values in one cell, joined by `|`. */
  list: boolean;
  values?: readonly string[];
  /** The table (or the plan's clauses) this code must stand in. */
  ref?: keyof Tables | 'clauses';
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
 * Where a Vietnamese Excel opens a file with commas it splits at every `;` and at line breaks within a cell: what
 * follows begins a cell there. A dash is left alone, lists are written with it.
 */
const SPLIT_FORMULA = /[;\n\t]\s*(?<sign>[=+@])/u;

export const CODE_PATTERN = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/u;

export function code(header: string, description: string, ref?: Column<string>['ref']): Column<string> {
  const parse: Parse<string> = (cell) => {
    if (cell.length > MAX_CODE)
      return { fault: 'too-much', facts: tooMuch('Mã', cell.length, 'ký tự', MAX_CODE) };
    return CODE_PATTERN.test(cell) ? { value: cell } : { fault: 'code' };
  };
  return { ...column(header, description, 'code', parse), ...(ref ? { ref } : {}) };
}

export function oneOf<const T extends string>(
  header: string,
  description: string,
  values: readonly T[],
): Column<T> {
  const parse: Parse<T> = (cell) => {
    const value = values.find((known) => known === cell);
    if (value !== undefined) return { value };
    return { fault: 'enum', facts: { allowed: values.join(', '), near: nearest(cell, values) ?? '' } };
  };
  return { ...column(header, description, 'enum', parse), values };
}

export function date(header: string, description: string): Column<IsoDate> {
  return column(header, description, 'date', (cell) => {
    const value = parseDate(cell);
    return value === undefined ? { fault: 'date' } : { value };
  });
}

export function year(header: string, description: string): Column<number> {
  return column(header, description, 'year', (cell) =>
    /^\d{4}$/u.test(cell) ? { value: Number(cell) } : { fault: 'year' },
  );
}

export function integer(header: string, description: string): Column<number> {
  return column(header, description, 'integer', (cell) =>
    /^\d{1,9}$/u.test(cell) ? { value: Number(cell) } : { fault: 'integer' },
  );
}

/** Decimal point or comma; `1.234` is refused because it reads two ways. At most 15 digits stay exact. */
export function number(header: string, description: string): Column<number> {
  return column(header, description, 'number', parseNumber, writeNumber);
}

function parseNumber(cell: string): { value: number } | Fault {
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/u.test(cell)) {
    const facts = { asThousands: cell.replace(/[.,]/u, ''), asDecimal: cell.replace('.', ',') };
    return { fault: 'number-ambiguous', facts };
  }
  const isNumber = /^-?\d+(?:[.,]\d+)?$/u.test(cell) && cell.replace(/\D/gu, '').length <= 15;
  // Adding zero turns -0 into 0.
  return isNumber ? { value: Number(cell.replace(',', '.')) + 0 } : { fault: 'number' };
}

/** A value that would read two ways gets one more decimal: `1.2340`. */
function writeNumber(value: number): string {
  const plain = String(value);
  // Without an exponent, which the reader would refuse.
  const written = plain.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 })
    : plain;
  return /^-?[1-9]\d{0,2}\.\d{3}$/u.test(written) ? `${written}0` : written;
}

export function link(header: string, description: string): Column<string> {
  return column(header, description, 'link', (cell) => {
    const isWeb = /^https?:\/\/[^\s/]+\.[^\s]+$/u.test(cell) && URL.canParse(cell);
    return isWeb ? { value: cell } : { fault: 'link' };
  });
}

/** A trimmed cell as its column reads it; empty only where the column may be. */
export function readCell<T>(column: Column<T>, cell: string): { value: T } | Fault {
  return cell === '' && column.required ? { fault: 'required' } : column.parse(cell);
}

/** The same column where a cell may stay empty. */
export function optional<T>(base: Column<T>): Column<T | undefined> {
  return {
    ...base,
    required: false,
    parse: (cell) => (cell === '' ? { value: undefined } : base.parse(cell)),
    write: (value) => (value === undefined ? '' : base.write(value)),
  };
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
        if (part.trim() === '') return { fault: 'list-gap' };
        const parsed = base.parse(part.trim());
        if ('fault' in parsed) return { ...parsed, facts: { ...parsed.facts, value: part.trim() } } as Fault;
        values.push(parsed.value);
      }
      return { value: values };
    },
    write: (values) => values.map((value) => base.write(value)).join('|'),
  };
}
