/** Which table a file under `data/` belongs to. */
import { nearest } from './nearest.ts';
import { schemas, tableNames } from './schemas/index.ts';
import type { TableName } from './table.ts';

export interface DataFile {
  /** Path from the plan's folder, with `/`: `data/tien-do/2024/chi-so.csv`. */
  path: string;
  bytes: Uint8Array;
}

/** A yearly table may lie in several files: `nhiem-vu.csv`, `nhiem-vu.so-cong-thuong.csv`. */
export function tableOf(path: string): { table: TableName; year?: number } | undefined {
  const yearly = /^data\/tien-do\/(\d{4})\/([a-z-]+)(?:\.[a-z0-9-]+)?\.csv$/u.exec(path);
  const frozen = /^data\/([a-z-]+)\.csv$/u.exec(path);
  const name = yearly?.[2] ?? frozen?.[1];
  const table = tableNames.find(
    (key) => schemas[key].name === name && schemas[key].yearly === Boolean(yearly),
  );
  if (!table) return undefined;
  return yearly?.[1] ? { table, year: Number(yearly[1]) } : { table };
}

const frozenTables = tableNames.filter((table) => !schemas[table].yearly);
const pathOf = (table: TableName) => `data/${schemas[table].name}.csv`;

/** Paths every plan must have: its frozen tables, less those it may do without. */
export const requiredPaths = frozenTables.filter((table) => !schemas[table].mayBeMissing).map(pathOf);

/** A known path that was probably meant. */
export function nearestPath(path: string): string | undefined {
  return nearest(path, frozenTables.map(pathOf));
}
