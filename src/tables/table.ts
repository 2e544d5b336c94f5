/** Definition of a table: its file, its key and its columns; and a row with its place. */
import type { Column } from './column.ts';
import { columnLetter, type Place } from '../problems/problem.ts';

type Columns = Record<string, Column<unknown>>;

export interface TableSchema<Own extends Columns = Columns, Yearly extends boolean = boolean> {
  /** File name without `.csv`; for yearly tables the name inside `tien-do/<năm>/`. */
  name: string;
  title: string;
  description: string;
  /** Fields of the key. */
  key: readonly string[];
  /** Published anew each year in `tien-do/<năm>/`; its rows carry `year`, which is not a column of the file. */
  yearly: Yearly;
  /** A plan may do without this file. */
  mayBeMissing?: true;
  /** Rare: not published unless it has rows. */
  isRare?: true;
  /**
   * Fields a template fills in. A row with nothing else filled in is an untouched template row, and is left out.
   */
  prefilled?: readonly string[];
  columns: Own;
}

/** A table's schema with the types of its columns, from which those of its rows are inferred. */
export function table<Own extends Columns, Yearly extends boolean>(
  schema: TableSchema<Own, Yearly> & FieldsOf<NoInfer<Own>>,
): TableSchema<Own, Yearly> {
  return schema;
}

interface FieldsOf<Own> {
  key: readonly (keyof Own)[];
  prefilled?: readonly (keyof Own)[];
}

/** Rows a schema reads: one field per column; for a yearly table, also the year of its folder. */
export type RowOf<Schema extends TableSchema> = {
  [Field in keyof Schema['columns']]: Schema['columns'][Field] extends Column<infer Value> ? Value : never;
} & (Schema['yearly'] extends true ? { year: number } : unknown);

/** Key of a row: its parts, joined; trailing parts that the row leaves empty are left out. */
export function keyOf({ key }: Pick<TableSchema, 'key'>, row: object): string {
  const parts = key.map((field) => (row as Record<string, string | number | undefined>)[field]);
  const last = parts.findLastIndex((part) => part !== undefined);
  return parts
    .slice(0, last + 1)
    .map((part) => String(part ?? ''))
    .join('|');
}

/** A row and the place it was read from. `headers` is shared by all rows of a file. */
export interface Located<T> {
  row: T;
  file: string;
  /** As a spreadsheet counts: the header is line 1, a cell of several lines counts once. */
  line: number;
  /** As a text editor counts lines. */
  textLine: number;
  headers: readonly string[];
  /** Content of the template's reading aid (`de_doc`), if the file has that column. */
  aid?: string;
}

export function placeOf(located: Located<unknown>, header: string): Place {
  const index = located.headers.indexOf(header);
  const place = { file: located.file, line: located.line, textLine: located.textLine, header };
  return index < 0 ? place : { ...place, column: columnLetter(index) };
}
