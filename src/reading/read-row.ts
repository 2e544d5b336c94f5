/** Reads one line of a table: its cells, or what is wrong with them. */
import type { AnyColumn, AnyRow, AnySchema } from '../tables/any-table.ts';
import { faultOfText } from '../tables/cells/cell-text.ts';
import { readCell } from '../tables/column.ts';
import { monthFirstFault, readingsOf } from '../tables/cells/date-forms.ts';
import { MAX_CELL, tooMuch } from '../tables/cells/limits.ts';
import { meansNothing } from '../tables/cells/nothing.ts';
import { columnLetter, problem, problemOf, type Problem } from '../problems/problem.ts';
import { reviewed } from '../tables/schemas/reviewed.ts';

/** The table as laid out in this file. */
export interface Layout {
  schema: AnySchema;
  file: string;
  /** The file's headers in its own order. */
  names: string[];
  /** Readable columns: those that occur once in the file, and optional ones it lacks. */
  columns: AnyColumn[];
  /** Whether all columns are readable. */
  isComplete: boolean;
  /** Positions of the other columns, including a template's own: broken cells there hint at a damaged copy. */
  unread: number[];
  /** Headers of the columns with month-first dates. */
  monthFirst: ReadonlySet<string>;
}

/** Number of cells a row must fill. */
export function requiredCount({ columns }: Layout): number {
  return columns.filter(({ required }) => required).length;
}

export interface RowResult {
  row: AnyRow;
  /** `rows`: every column was read. `untouchedTemplateRows`: a template row nobody filled in. */
  kind: 'rows' | 'broken' | 'untouchedTemplateRows';
  problems: Problem[];
}

export function readRow(layout: Layout, record: string[], line: number): RowResult {
  const { file, names } = layout;
  const width = names.length;
  const cells = record.slice(0, width).concat(record.slice(width).filter((cell) => cell.trim() !== ''));
  // The column was added in a text editor, to the header and to the one relevant line.
  if (cells.length === width - 1 && names.at(-1) === reviewed.header) cells.push('');
  if (cells.length !== width) {
    const code = cells.length > width ? 'cells-too-many' : 'cells-too-few';
    const found = problem(code, { file, line }, '', { found: cells.length, expected: width });
    return { row: firstKey(layout, cells), kind: 'broken', problems: [found] };
  }
  const row: AnyRow = {};
  const problems: Problem[] = [];
  const isUntouched = isUntouchedLine(layout, cells);
  for (const column of layout.columns) {
    if (isUntouched && !layout.schema.prefilled.includes(column.field)) continue;
    // An absent column is read as empty.
    const at = names.indexOf(column.header);
    const read = readRaw(layout, column, cells[at] ?? '');
    if (isUntouched && (cells[at] ?? '').trim() === '') continue;
    if ('fault' in read) {
      const place = { file, line, column: columnLetter(at), header: column.header };
      problems.push(problemOf(read, place, (cells[at] ?? '').trim()));
    } else row[column.field] = read.value;
  }
  for (const at of layout.unread) {
    const cell = cells[at] ?? '';
    const fault = faultOfText(cell);
    const place = { file, line, column: columnLetter(at), header: names[at] ?? '' };
    if (fault) problems.push(problemOf(fault, place, cell.trim()));
  }
  const isWhole = problems.length === 0 && layout.isComplete;
  return { row, kind: !isWhole ? 'broken' : isUntouched ? 'untouchedTemplateRows' : 'rows', problems };
}

/** Its first key is present, and every column the template leaves empty is still empty. */
function isUntouchedLine({ schema, names, columns }: Layout, cells: string[]): boolean {
  if (schema.prefilled.length === 0) return false;
  const isEmpty = ({ header }: AnyColumn): boolean => {
    const cell = cells[names.indexOf(header)] ?? '';
    return cell.trim() === '' && !faultOfText(cell);
  };
  const first = columns.find((column) => column.field === schema.key[0]);
  if (!first || isEmpty(first)) return false;
  return columns.every((column) => schema.prefilled.includes(column.field) || isEmpty(column));
}

/** In a line with shifted cells only the first key is trusted, and only if it is not itself a reference. */
function firstKey(layout: Layout, cells: string[]): AnyRow {
  const { schema, names, columns } = layout;
  const key = columns.find((column) => column.field === schema.key[0]);
  if (!key || key.ref) return {};
  const read = readRaw(layout, key, cells[names.indexOf(key.header)] ?? '');
  return 'fault' in read ? {} : { [key.field]: read.value };
}

function readRaw({ monthFirst }: Layout, column: AnyColumn, raw: string): ReturnType<AnyColumn['parse']> {
  if (raw === '') return readCell(column, raw);
  const fault = faultOfText(raw);
  if (fault) return fault;
  const cell = raw.trim();
  if (cell.length > MAX_CELL) {
    return { fault: 'too-much', facts: tooMuch('Ô', cell.length, 'ký tự', MAX_CELL) };
  }
  if (cell === '') return readCell(column, cell);
  const days = monthFirst.has(column.header) ? readingsOf(cell) : undefined;
  const read = days ? monthFirstFault(days) : readCell(column, cell);
  // A readable number, date or list value counts as content; a cell that repeats another one counts as its
  // content.
  const isSomething = 'value' in read && column.type !== 'text' && column.type !== 'code';
  if (isSomething || QUOTED.has(column.header) || !meansNothing(cell, column)) return read;
  return { fault: 'nothing', facts: { mayBeEmpty: !column.required } };
}

/** Columns of the change tables that repeat a cell of another table. */
const QUOTED = new Set(['gia_tri_cu', 'gia_tri_moi']);
