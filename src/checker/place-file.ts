/** Which file of `data/` a dropped file is meant to be: by its folders, its name, its header line. */
import { anySchema } from '../dataset/any-table.ts';
import { tableOf } from '../dataset/files.ts';
import { readRecords } from '../dataset/read-table.ts';
import { tableNames } from '../dataset/schemas/index.ts';
import type { TableName } from '../dataset/table.ts';
import type { GivenFile } from './protocol.ts';

export interface Placed {
  /** Undefined while the table or the year must be asked. */
  path: string | undefined;
  table: TableName | undefined;
  year: number | undefined;
  asks: { table: boolean; year: boolean };
}

/** A folder that names `data/` or a year is taken at its word; else the name and the header tell. */
export function placeFile({ name, bytes, table: chosen, year: answered }: GivenFile): Placed {
  const full = name.normalize('NFC').replaceAll('\\', '/');
  const inData = /(?:^|\/)(data\/.+)$/u.exec(full)?.[1];
  if (inData) return exact(inData);
  const inYear = /(?:^|\/)(\d{4}\/[^/]+)$/u.exec(full)?.[1];
  const path = inYear && `data/tien-do/${inYear}`;
  if (path && tableOf(path)) return exact(path);

  const { stem, year: named } = readName(full.split('/').at(-1) ?? '');
  const known = tableNames.find((table) => table === chosen) ?? tableFor(stem, bytes);
  const asked = { table: chosen !== undefined || known === undefined, year: false };
  if (!known) return { path: undefined, table: undefined, year: undefined, asks: asked };
  const schema = anySchema(known);
  if (!schema.yearly) {
    return { path: `data/${schema.name}.csv`, table: known, year: undefined, asks: asked };
  }
  const year = answered ?? named;
  const own = stem.startsWith(`${schema.name}.`) ? stem : schema.name;
  return {
    path: year === undefined ? undefined : `data/tien-do/${year}/${own}.csv`,
    table: known,
    year,
    asks: { ...asked, year: true },
  };
}

function exact(path: string): Placed {
  const target = tableOf(path);
  const asks = { table: false, year: false };
  return { path, table: target?.table, year: target?.year, asks };
}

/** `Chi-so (1).txt` → `chi-so`; a year in the name is the year meant. */
function readName(file: string): { stem: string; year: number | undefined } {
  const bare = file
    .toLowerCase()
    .replace(/\.(?:csv|tsv|txt)$/u, '')
    .replace(/\s*\(\d+\)$/u, '')
    .replace(/\.excel$/u, '');
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(bare)?.[0];
  const stem = (year ? bare.replace(year, '') : bare).replace(/^[\s._-]+|[\s._-]+$/gu, '');
  return { stem, year: year === undefined ? undefined : Number(year) };
}

/** Two tables share a name (`chi-so`, `nhiem-vu`): their headers part them. A strange name is told by its header alone. */
function tableFor(stem: string, bytes: Uint8Array): TableName | undefined {
  const named = tableNames.filter((table) => anySchema(table).name === stem.split('.')[0]);
  if (named.length === 1) return named[0];
  const ranked = (named.length > 0 ? named : tableNames)
    .map((table) => ({ table, share: headerShare(table, bytes) }))
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  return best && (best.share > 0.5 || (named.length > 0 && best.share > 0)) ? best.table : undefined;
}

/** How many of a table's headers stand in the first line, from 0 to 1. */
function headerShare(table: TableName, bytes: Uint8Array): number {
  const schema = anySchema(table);
  const heads = readRecords(schema, firstLine(bytes))[0] ?? [];
  const found = new Set(heads.map((head) => head.trim().toLowerCase()));
  return schema.columns.filter(({ header }) => found.has(header)).length / schema.columns.length;
}

/** Cut between two characters, also in UTF-16, where each has two bytes. */
function firstLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0x0a);
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return end < 0 ? bytes : bytes.subarray(0, isUtf16 ? end - (end % 2) : end);
}
