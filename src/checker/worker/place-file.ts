/** The file of `data/` that a dropped file stands for: by its folders, its name, its header line. */
import { anySchema } from '../../tables/any-table.ts';
import { kindOf } from '../../reading/file-kind.ts';
import { nameInStem, readFileName, yearOfFolder } from '../../reading/file-names.ts';
import { tableOf } from '../../reading/files.ts';
import { countHeaders, TOP_LINES } from '../../reading/header-line.ts';
import { readRecords } from '../../reading/read-table.ts';
import { tableNames } from '../../tables/table-names.ts';
import type { TableName } from '../../tables/table-names.ts';
import type { GivenFile } from '../protocol.ts';

export interface Placed {
  /** Undefined while the table or the year must be asked. */
  path: string | undefined;
  table: TableName | undefined;
  year: number | undefined;
  asks: { table: boolean; year: boolean };
}

/** A folder named `data/` or a year is trusted; otherwise the name and the header decide. */
export function placeFile({ name, bytes, table: chosen, year: answered }: GivenFile): Placed {
  const full = name.normalize('NFC').replaceAll('\\', '/');
  const inData = /(?:^|\/)(data\/.+)$/u.exec(full)?.[1];
  if (inData) return exact(inData);
  const inYear = /(?:^|\/)(\d{4}\/[^/]+)$/u.exec(full)?.[1];
  const path = inYear && `data/tien-do/${inYear}`;
  if (path && tableOf(path)) return exact(path);

  const folders = full.split('/');
  const base = folders.pop() ?? '';
  // A workbook has no readable header: its kind is reported, whichever table was meant.
  if (kindOf(bytes)) return exact(`data/${base}`);
  const { stem, year: named } = readFileName(base);
  const known = tableNames.find((table) => table === chosen) ?? tableFor(stem, bytes);
  const asked = { table: chosen !== undefined || known === undefined, year: false };
  if (!known) return { path: undefined, table: undefined, year: undefined, asks: asked };
  const schema = anySchema(known);
  if (!schema.yearly) {
    return { path: `data/${schema.name}.csv`, table: known, year: undefined, asks: asked };
  }
  const year = answered ?? named ?? yearOfFolder(folders.at(-1) ?? '');
  const isPart = stem.startsWith(`${schema.name}.`) && tableOf(`data/tien-do/2000/${stem}.csv`) !== undefined;
  const own = isPart ? stem : schema.name;
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

/**
 * Two tables share a name (`chi-so`, `nhiem-vu`): their headers tell them apart. A file with an unknown name is
 * recognised by its headers, or by the beginning of its name.
 */
function tableFor(stem: string, bytes: Uint8Array): TableName | undefined {
  const named = tablesNamed(stem.split('.')[0]);
  if (named.length === 1) return named[0];
  const ranked = (named.length > 0 ? named : tableNames)
    .map((table) => ({ table, share: headerShare(table, bytes) }))
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  if (best && (best.share > 0.5 || (named.length > 0 && best.share > 0))) return best.table;
  const begun = tablesNamed(nameInStem(stem));
  return begun.length === 1 ? begun[0] : undefined;
}

function tablesNamed(name: string | undefined): TableName[] {
  return tableNames.filter((table) => anySchema(table).name === name);
}

/** Share of a table's headers found on one line near the top, from 0 to 1. */
function headerShare(table: TableName, bytes: Uint8Array): number {
  const schema = anySchema(table);
  const known = new Set(schema.columns.map(({ header }) => header));
  const lines = readRecords(schema, firstLines(bytes));
  return Math.max(0, ...lines.map((cells) => countHeaders(cells, known))) / known.size;
}

/** Cut between two characters, also in UTF-16 with two bytes each. */
function firstLines(bytes: Uint8Array): Uint8Array {
  let end = -1;
  for (let line = 0; line < TOP_LINES; line += 1) {
    const next = bytes.indexOf(0x0a, end + 1);
    if (next < 0) return bytes;
    end = next;
  }
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.subarray(0, isUtf16 ? end - (end % 2) : end);
}
