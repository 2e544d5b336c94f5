/** The table a file under `data/` belongs to. */
import { schemas } from '../tables/schemas/index.ts';
import { tableNames } from '../tables/table-names.ts';
import type { TableName } from '../tables/table-names.ts';

export interface DataFile {
  /** Path from the plan's folder, with `/`: `data/tien-do/2024/chi-so.csv`. */
  path: string;
  bytes: Uint8Array;
}

/**
 * A yearly table may be split over several files: `nhiem-vu.csv`, `nhiem-vu.so-ct.csv`, named after an agency's
 * code.
 */
export function tableOf(path: string): { table: TableName; year?: number; part?: string } | undefined {
  const yearly = /^data\/tien-do\/(\d{4})\/([a-z-]+)(?:\.([A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*))?\.csv$/u.exec(
    path,
  );
  const frozen = /^data\/([a-z-]+)\.csv$/u.exec(path);
  const name = yearly?.[2] ?? frozen?.[1];
  const table = tableNames.find(
    (key) => schemas[key].name === name && schemas[key].yearly === Boolean(yearly),
  );
  if (!table) return undefined;
  if (!yearly) return { table };
  const [, year, , part] = yearly;
  return { table, year: Number(year), ...(part === undefined ? {} : { part }) };
}

const frozenTables = tableNames.filter((table) => !schemas[table].yearly);
const pathOf = (table: TableName) => `data/${schemas[table].name}.csv`;

/** Paths every plan must have: its frozen tables, except optional ones. */
export const requiredPaths = frozenTables.filter((table) => !schemas[table].mayBeMissing).map(pathOf);
