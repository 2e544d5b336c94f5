/**
 * A plan's tables in comparable form: rows by key, each cell in canonical spelling. Two spellings of one table
 * give one snapshot, so formatting alone is never a change.
 */
import { anySchema, keptColumns, type AnyRow, type AnySchema } from '../tables/any-table.ts';
import { anyPlansSchema } from '../tables/plan-schema.ts';
import { tableOf, type DataFile } from '../reading/files.ts';
import { readTable } from '../reading/read-table.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { keyOf } from '../tables/table.ts';
import { type TableName } from '../tables/table-names.ts';

/** Cells of a row by header; columns its file lacks are absent. */
export type Cells = Record<string, string>;
/** Rows by key; the parts of a key are joined by `|` in key order. */
export type TableSnapshot = Map<string, Cells>;

/** All tables of a plan by id. */
export type Snapshot = Map<string, TableSnapshot>;

/** A table, with its year: `chi-so`, `tien-do/2024/chi-so`. The `tep` of revision rows. */
export interface TableId {
  id: string;
  table: TableName;
}

export function tableId(path: string): TableId | undefined {
  const target = tableOf(path);
  if (!target) return undefined;
  const { name } = anySchema(target.table);
  const id = target.year === undefined ? name : `tien-do/${target.year}/${name}`;
  return { id, table: target.table };
}

/** Rows of one file. Unreadable lines are left out; the checks report them. */
export function snapshotOfFile(table: TableName, file: DataFile, own: WithOwnColumns): TableSnapshot {
  const schema = anyPlansSchema(table, own);
  const { rows } = readTable(schema, file.path, file.bytes);
  return new Map(rows.map(({ row, headers }) => [keyOf(schema, row), cellsOf(schema, row, headers)]));
}

/** All tables of a plan by id. Several files of one table are merged. `own`: this plan's own columns. */
export function snapshotOf(files: DataFile[], own: WithOwnColumns = {}): Snapshot {
  const snapshot: Snapshot = new Map();
  for (const file of files) {
    const target = tableId(file.path);
    if (!target) continue;
    const rows = snapshot.get(target.id) ?? new Map<string, Cells>();
    for (const [key, cells] of snapshotOfFile(target.table, file, own)) rows.set(key, cells);
    snapshot.set(target.id, rows);
  }
  return snapshot;
}

/** Ids of tables with unreadable lines. */
export function unreadTables(files: DataFile[], own: WithOwnColumns = {}): Set<string> {
  const unread = new Set<string>();
  for (const file of files) {
    const target = tableId(file.path);
    if (!target) continue;
    const { isReadable, broken } = readTable(anyPlansSchema(target.table, own), file.path, file.bytes);
    if (!isReadable || broken.length > 0) unread.add(target.id);
  }
  return unread;
}

/** Cells of the given columns, or of all. */
export function cellsOf(schema: AnySchema, row: AnyRow, headers?: readonly string[]): Cells {
  const present = headers
    ? keptColumns(schema).filter(({ header }) => headers.includes(header))
    : schema.columns;
  return Object.fromEntries(present.map((column) => [column.header, column.write(row[column.field])]));
}

/** Canonical spelling of a cell; unreadable cells stay as they are. */
export function canonicalCell(
  { table, column }: { table: string; column: string },
  cell: string,
  own: WithOwnColumns = {},
): string {
  const target = tableId(`data/${table}.csv`);
  const schema = target && anyPlansSchema(target.table, own).columns.find(({ header }) => header === column);
  const read = schema?.parse(cell);
  return schema && read && 'value' in read ? schema.write(read.value) : cell;
}
