/** Finds a file's header line and delimiter, or the reason a file has none: one fault instead of one per column. */
import { anySchema, type AnySchema } from '../tables/any-table.ts';
import { parseCsv } from './csv.ts';
import { SOME_YEAR } from './file-names.ts';
import type { Fault } from '../problems/messages.ts';
import { tableNames } from '../tables/table-names.ts';

/** Lines from the top in which to look for the header. */
export const TOP_LINES = 30;

export const DELIMITERS = [',', ';', '\t'];

/** Normalises letter case and extra spaces for comparison. */
export const headerOf = (cell: string): string => cell.trim().toLowerCase();

/** Number of known headers among the cells. */
export function countHeaders(cells: string[], known: ReadonlySet<string>): number {
  return new Set(cells.map(headerOf).filter((cell) => known.has(cell))).size;
}

/** The delimiter that splits a line near the top into the most known headers. */
export function guessDelimiter(text: string, known: ReadonlySet<string>): string {
  const lines = text.split('\n', TOP_LINES);
  const hits = (delimiter: string): number =>
    Math.max(...lines.map((line) => countHeaders(line.replaceAll('"', '').split(delimiter), known)));
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: hits(delimiter) }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/** A fault of the whole file, and its line. */
export interface HeadFault {
  fault: Fault;
  line: number;
}

export function faultOfHead(schema: AnySchema, records: string[][], text: string): HeadFault | undefined {
  const known = new Set(schema.columns.map(({ header }) => header));
  const required = schema.columns.filter((column) => column.required).map(({ header }) => header);
  // Half of the required headers make a header line.
  const enough = Math.max(2, Math.ceil(required.length / 2));
  const top = records.slice(0, TOP_LINES);
  const other = otherTable(schema, top[0] ?? [], required);
  if (other) return { fault: { fault: 'other-table', facts: other }, line: 1 };
  const counts = top.map((cells) => countHeaders(cells, known));
  const [first = 0] = counts;
  if (first >= enough) return undefined;
  const best = counts.indexOf(Math.max(...counts));
  if (best > 0 && (counts[best] ?? 0) >= enough) {
    const lines = best === 1 ? '1' : `1–${best}`;
    return { fault: { fault: 'header-below', facts: { line: best + 1, lines } }, line: best + 1 };
  }
  const torn = unsplitHeader(top, text, known, enough);
  if (torn) return torn;
  const down = new Set(records.map(([cell = '']) => headerOf(cell)).filter((cell) => known.has(cell)));
  if (down.size >= enough) return { fault: { fault: 'transposed' }, line: 1 };
  if (first * 3 >= required.length) return undefined;
  const headers = schema.columns
    .filter(({ isRare, isTerritorial }) => !isRare || isTerritorial)
    .map(({ header }) => header);
  return { fault: { fault: 'header-absent', facts: { headers: headers.join(', ') } }, line: 1 };
}

/** Another table, if all its required headers are present and not all of this one's. */
function otherTable(
  own: AnySchema,
  cells: string[],
  required: string[],
): { title: string; path: string } | undefined {
  const found = new Set(cells.map(headerOf));
  if (required.every((header) => found.has(header))) return undefined;
  const meant = tableNames
    .map((name) => anySchema(name))
    .find(
      ({ name, yearly, columns }) =>
        !(name === own.name && yearly === own.yearly) &&
        columns.every(({ header, required: must }) => !must || found.has(header)) &&
        columns.filter(({ header }) => found.has(header)).length * 2 > found.size,
    );
  if (!meant) return undefined;
  const folder = meant.yearly ? `tien-do/${SOME_YEAR}/` : '';
  return { title: meant.title, path: `data/${folder}${meant.name}.csv` };
}

/** Whole lines in quotes, or an unsupported delimiter: the headers are there, but in one cell. */
function unsplitHeader(
  top: string[][],
  text: string,
  known: ReadonlySet<string>,
  enough: number,
): HeadFault | undefined {
  const quoted = top.findIndex(([cell = '', ...rest]) => {
    const isAlone = rest.every((next) => next.trim() === '');
    return (
      isAlone && DELIMITERS.some((sign) => countHeaders(parseCsv(cell, sign).data[0] ?? [], known) >= enough)
    );
  });
  if (quoted >= 0) return { fault: { fault: 'lines-quoted', facts: { lines: '' } }, line: quoted + 1 };
  for (const [index, line] of text.split('\n', TOP_LINES).entries()) {
    const count = countHeaders(line.split(/[^\p{L}\d_]+/u), known);
    // If each header is in a cell of its own, among other words, the delimiter is right.
    if (count < enough || DELIMITERS.some((sign) => line.split(sign).length >= count)) continue;
    const found = (line.match(/(?<=[\p{L}\d_])[^\p{L}\d_]+(?=[\p{L}\d_])/gu) ?? []).map((sign) =>
      sign.trim(),
    );
    const signs = [...new Set(found.map((sign) => (sign === '' ? 'dấu cách' : `“${sign}”`)))];
    return { fault: { fault: 'wrong-delimiter', facts: { found: signs.join(', ') } }, line: index + 1 };
  }
  return undefined;
}
