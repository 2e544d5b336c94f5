/** Tables seen without their types, for code that treats all of them alike. */
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
  /** Fields that together name a row. */
  key: string[];
  /** Fields a template fills in; empty where there are no templates. */
  prefilled: string[];
  columns: AnyColumn[];
}

export type AnyRow = Record<string, unknown>;

/** `own`: of which plan; without it only the columns that every plan may have. */
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

/** What its files may hold: its own columns, then the one for warnings looked at, which is kept and not published. */
export function keptColumns({ columns }: AnySchema): AnyColumn[] {
  return [...columns, { ...reviewed, field: REVIEWED_FIELD }];
}

/** Every table with its located rows, in the order of the dictionary; rows of several datasets as one. */
export function anyTables(
  ...datasets: Dataset[]
): { name: TableName; schema: AnySchema; rows: Located<AnyRow>[] }[] {
  return tableNames.map((name) => ({
    name,
    schema: anySchema(name),
    rows: datasets.flatMap((dataset): Located<AnyRow>[] => dataset[name]),
  }));
}
