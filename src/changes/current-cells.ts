/** What stands in the tables now, cell by cell in canonical spelling, by table and key as change rows name them. */
import { anySchema, anyTables, type AnyRow } from '../tables/any-table.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { cellsOf, tableId, type Cells } from './snapshot.ts';
import { keyOf } from '../tables/table.ts';
import { type Dataset } from '../tables/dataset.ts';

/** Undefined for a row that is not there, or that is there twice: which is meant nobody knows. Only the tables that are asked for are looked through. */
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
