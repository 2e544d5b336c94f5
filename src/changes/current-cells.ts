/** Current content of the tables, per cell in canonical spelling, by table and key as in change rows. */
import { anySchema, anyTables, type AnyRow } from '../tables/any-table.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { cellsOf, tableId, type Cells } from './snapshot.ts';
import { keyOf } from '../tables/table.ts';
import { type Dataset } from '../tables/dataset.ts';

/** Undefined for a missing or duplicate row. Only the requested tables are read. */
export function currentCells(
  dataset: Dataset,
  own: WithOwnColumns = {},
): (table: string, key: string) => Cells | undefined {
  const tables = new Map<string, Map<string, AnyRow>>();
  const rowsOf = (id: string): Map<string, AnyRow> => {
    const target = tableId(`data/${id}.csv`);
    const found = anyTables(dataset).find(({ name }) => name === target?.table);
    const year = found?.schema.yearly ? Number(id.split('/')[1]) : undefined;
    const rows = found?.rows.filter(({ row }) => row['year'] === year) ?? [];
    if (!found) return new Map();
    const byKey = Map.groupBy(rows, ({ row }) => keyOf(found.schema, row));
    return new Map([...byKey].flatMap(([key, [one, other]]) => (one && !other ? [[key, one.row]] : [])));
  };
  return (id, key) => {
    const rows = tables.get(id) ?? rowsOf(id);
    tables.set(id, rows);
    const row = rows.get(key);
    const target = tableId(`data/${id}.csv`);
    return row && target && cellsOf(anySchema(target.table, own), row);
  };
}
