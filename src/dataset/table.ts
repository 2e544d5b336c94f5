/** What a table is: its file, its key and its columns; and a row that knows where it stands. */
import type { Tables } from '../domain/types.ts';
import type { Column } from './column.ts';
import { columnLetter, type Place } from './problem.ts';

export interface TableSchema<Row> {
  /** File name without `.csv`; for yearly tables the name inside `tien-do/<năm>/`. */
  name: string;
  title: string;
  description: string;
  /** Fields that together name a row. */
  key: readonly (keyof Row)[];
  /** Published anew each year in `tien-do/<năm>/`; such rows carry `year`, which is no column of the file. */
  yearly: boolean;
  /** A plan may do without this file. */
  mayBeMissing?: true;
  /**
   * What a template fills in. A line in which nothing else is filled in says nothing: it is a template's
   * line nobody filled in, and is left out.
   */
  prefilled?: readonly (keyof Row)[];
  columns: { [Field in Exclude<keyof Row, 'year'>]: Column<Row[Field]> };
}

export type TableName = keyof Tables;
export type Row<Name extends TableName = TableName> = Tables[Name][number];

/** A row and the place it was read from. `headers` is shared by all rows of a file. */
export interface Located<T> {
  row: T;
  file: string;
  /** As a spreadsheet counts: the header is line 1, a cell of several lines counts once. */
  line: number;
  /** As a text editor counts. */
  textLine: number;
  headers: readonly string[];
}

/** Every table with the places of its rows. */
export type Dataset = { [Name in TableName]: Located<Row<Name>>[] };

/** The rows alone, as the plan is made from them. */
export function tablesOf(dataset: Dataset): Tables {
  const tables = Object.entries(dataset).map(
    ([name, rows]) => [name, rows.map((located: { row: object }) => located.row)] as const,
  );
  return Object.fromEntries(tables) as unknown as Tables;
}

export function placeOf(located: Located<unknown>, header: string): Place {
  const index = located.headers.indexOf(header);
  const place = { file: located.file, line: located.line, textLine: located.textLine, header };
  return index < 0 ? place : { ...place, column: columnLetter(index) };
}
