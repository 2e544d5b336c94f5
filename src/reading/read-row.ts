/** One line of a table: its cells read by their columns, or what is wrong with them. */
import type { AnyColumn, AnyRow, AnySchema } from '../tables/any-table.ts';
import { faultOfText } from '../tables/cells/cell-text.ts';
import { readCell } from '../tables/column.ts';
import { monthFirstFault, readingsOf } from '../tables/cells/date-forms.ts';
import { MAX_CELL, tooMuch } from '../tables/cells/limits.ts';
import { meansNothing } from '../tables/cells/nothing.ts';
import { columnLetter, problem, problemOf, type Problem } from '../problems/problem.ts';
import { reviewed } from '../tables/schemas/reviewed.ts';

/** The table as this file lays it out. */
export interface Layout {
  schema: AnySchema;
  file: string;
  /** The file's headers in its own order. */
  names: string[];
  /** The columns that can be read: those that stand in the file once, and optional ones that it lacks. */
  columns: AnyColumn[];
  /** Whether those are all. */
  isComplete: boolean;
  /** Where the other columns stand, a template's own among them: what is broken there tells of a broken copy. */
  unread: number[];
  /** Headers of the columns in which a day can only be read with its month first. */
  monthFirst: ReadonlySet<string>;
}

/** How many cells a row must fill. */
export function requiredCount({ columns }: Layout): number {
  return columns.filter(({ required }) => required).length;
}

export interface RowResult {
  row: AnyRow;
  /** `rows`: every column could be read. `unfilled`: a template's line as it was handed out. */
  kind: 'rows' | 'broken' | 'untouchedTemplateRows';
  problems: Problem[];
}

export function readRow(layout: Layout, record: string[], line: number): RowResult {
  const { file, names } = layout;
  const width = names.length;
  const cells = record.slice(0, width).concat(record.slice(width).filter((cell) => cell.trim() !== ''));
  // The column was added in a text editor, to the header and to the one line it is about.
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

/** Its first key is there, and every column a template leaves empty is empty still. */
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

/** Of a line whose cells have slipped only the first key is trusted, and only where it is no reference itself. */
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
  // A number, a day or a word of a list that could be read is something; a cell that tells of another one holds what
  // stood there.
  const isSomething = 'value' in read && column.type !== 'text' && column.type !== 'code';
  if (isSomething || QUOTED.has(column.header) || !meansNothing(cell, column)) return read;
  return { fault: 'nothing', facts: { mayBeEmpty: !column.required } };
}

/** Columns of the change tables that repeat a cell of another table. */
const QUOTED = new Set(['gia_tri_cu', 'gia_tri_moi']);
