/** Untyped view of tables, for code that handles all of them alike. */
import type { Column } from './column.ts';
import { ownColumnsOf, type WithOwnColumns } from './schemas/own-columns.ts';
import { reviewed, REVIEWED_FIELD } from './schemas/reviewed.ts';
import { schemas } from './schemas/index.ts';
import { tableNames } from './table-names.ts';
import type { Dataset } from './dataset.ts';
import type { Located } from './table.ts';
import type { TableName } from './table-names.ts';

export interface AnyColumn extends Column<unknown> {
  field: string;
}

export interface AnySchema {
  name: string;
  title: string;
  description: string;
  yearly: boolean;
  isRare?: true;
  /** Fields that identify a row. */
  key: string[];
  /** Fields a template fills in; empty for tables without templates. */
  prefilled: string[];
  columns: AnyColumn[];
}

export type AnyRow = Record<string, unknown>;

/** `own`: the plan's own columns; without it, only the columns every plan may have. */
export function anySchema(name: TableName, own: WithOwnColumns = {}): AnySchema {
  const { columns, key, prefilled = [], ...rest } = schemas[name];
  return {
    ...rest,
    key: [...key],
    prefilled: [...prefilled],
    columns: [
      ...Object.entries(columns).map(([field, column]) => ({ ...column, field })),
      ...ownColumnsOf(name, own),
    ],
  };
}

/** Columns a file may hold: the table's, then the one for reviewed warnings, which is stored but not published. */
export function keptColumns({ columns }: AnySchema): AnyColumn[] {
  return [...columns, { ...reviewed, field: REVIEWED_FIELD }];
}

/** Every table with its located rows, in the order of the dictionary; rows of several datasets are concatenated. */
export function anyTables(
  ...datasets: Dataset[]
): { name: TableName; schema: AnySchema; rows: Located<AnyRow>[] }[] {
  return tableNames.map((name) => ({
    name,
    schema: anySchema(name),
    rows: datasets.flatMap((dataset): Located<AnyRow>[] => dataset[name]),
  }));
}
