/**
 * Random malformed tables, and the invariants of each: no exception, no long run time, no silent change. The
 * case number is the seed.
 */
import { readFileSync } from 'node:fs';
import { anySchema, type AnySchema } from '../../src/tables/any-table.ts';
import { canonicalFile } from '../../src/reading/canonical.ts';
import { decode } from '../../src/reading/decode.ts';
import { listFiles } from './built-site.ts';
import { readTable } from '../../src/reading/read-table.ts';
import { tableNames } from '../../src/tables/table-names.ts';
import { tableOf } from '../../src/reading/files.ts';
import type { TableName } from '../../src/tables/table-names.ts';
import { randomFrom } from './random.ts';
import { alone } from './sample.ts';

/** Longer than any case of this size takes on a slow machine. */
const PATIENCE_MS = 5000;

/** Real tables: our plan, the invented ones, and files of office programs. */
const seeds = ['data', 'examples/tinh-mau/data', 'tests/fixtures/plan-thu-nghiem/data'].flatMap((folder) =>
  listFiles(folder).flatMap((file) => {
    const target = tableOf(`data/${file}`);
    return target ? [{ table: target.table, bytes: readFileSync(`${folder}/${file}`) }] : [];
  }),
);

/** Pieces with a meaning in some program. */
const PIECES = [
  ...[
    '"',
    '""',
    ',',
    ';',
    '\t',
    '|',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    ' ',
    '\u00A0',
    '\uFEFF',
    '\u0000',
    '\uFFFD',
    '\u202E',
  ],
  ...[
    '=1+1',
    '+1',
    '-1',
    '@x',
    '../',
    '..\\',
    '<script>',
    '</',
    '{7*7}',
    '${x}',
    '&amp;',
    '%2e%2e',
    '__proto__',
  ],
  ...[
    '1.234',
    '1,5',
    '1e9',
    '-0',
    '00',
    '31/02/2024',
    '2024-02-29',
    '29/2/2024',
    'NaN',
    'III.1.1',
    'nam',
    'de_doc',
  ],
  ...['e\u0301', 'ệ', 'ĐỒNG', '𝟙', '😀', '\u2028', 'ma', 'nguon', 'constructor'],
].map((text) => new TextEncoder().encode(text));

export interface FuzzCase {
  table: TableName;
  bytes: Uint8Array;
}

export function fuzzCase(number: number): FuzzCase {
  const random = randomFrom(number);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  if (random(10) === 0) {
    const bytes = Uint8Array.from({ length: random(300) }, () => random(256));
    return { table: pick(tableNames), bytes };
  }
  const seed = pick(seeds);
  let bytes = shortened(seed.bytes, random);
  for (let change = random(4) + 1; change > 0; change -= 1) bytes = mutated(bytes, random, pick);
  // Rarely read as another table.
  return { table: random(20) === 0 ? pick(tableNames) : seed.table, bytes };
}

/** The header and some lines: small cases allow many cases. */
function shortened(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  const from = 1 + random(Math.max(1, lines.length - 1));
  return Buffer.from([lines[0], ...lines.slice(from, from + 1 + random(6))].join('\n'));
}

function mutated(
  bytes: Uint8Array,
  random: (below: number) => number,
  pick: <T>(list: readonly T[]) => T,
): Uint8Array {
  const at = random(bytes.length + 1);
  const until = at + random(12);
  const text = () => Buffer.from(bytes).toString('utf8');
  const ways: (() => Uint8Array)[] = [
    () => spliced(bytes, at, at, pick(PIECES)),
    () => spliced(bytes, at, until, pick(PIECES)),
    () => spliced(bytes, at, until),
    () => spliced(bytes, at, at + 1, Uint8Array.of(random(256))),
    () => spliced(bytes, at, at, bytes.slice(random(bytes.length + 1)).slice(0, 40)),
    () => bytes.slice(0, at),
    () => Buffer.from(text().replaceAll('\n', '\r\n')),
    () => Buffer.from(text().replaceAll(',', pick([';', '\t']))),
    () => Buffer.from(text().normalize('NFD')),
    () => Buffer.from(`\uFEFF${text()}`, 'utf16le'),
    () => Buffer.from(text().split('\n').toReversed().join('\n')),
    () => Buffer.from(text().toUpperCase()),
  ];
  return pick(ways)();
}

function spliced(
  bytes: Uint8Array,
  from: number,
  until: number,
  piece: Uint8Array = new Uint8Array(),
): Uint8Array {
  return Buffer.concat([bytes.subarray(0, from), piece, bytes.subarray(until)]);
}

export type Verdict = { isAccepted: boolean } | { fault: string };

/** Outcome of a case, or the defect of the reader. */
export function judge({ table, bytes }: FuzzCase): Verdict {
  const schema = anySchema(table);
  const started = performance.now();
  try {
    const { rows, untouchedTemplateRows, problems } = readTable(schema, 'x.csv', bytes);
    if (performance.now() - started > PATIENCE_MS) return { fault: 'takes too long' };
    if (problems.some(({ message, hint }) => message === '' || hint === '')) {
      return { fault: 'a problem without words' };
    }
    if (problems.length > 0) return { isAccepted: false };
    const list = rows.map(({ row }) => row);
    const fault =
      lost(schema, bytes, rows.length + untouchedTemplateRows.length, list) ??
      (untouchedTemplateRows.length > 0 ? undefined : notRound(table, list));
    return fault ? { fault } : { isAccepted: true };
  } catch (error) {
    return { fault: `throws ${String(error)}` };
  }
}

/** Accepted and published data, read again, stays the same. */
function notRound(table: TableName, rows: Record<string, unknown>[]): string | undefined {
  const write = (list: Record<string, unknown>[]) => canonicalFile(table, list, alone(table, list));
  const once = write(rows);
  const again = readTable(anySchema(table), 'x.csv', new TextEncoder().encode(once));
  if (again.problems.length > 0) return `published, it is refused: ${again.problems[0]?.message ?? ''}`;
  const twice = write(again.rows.map(({ row }) => row));
  return twice === once ? undefined : 'published twice, it differs';
}

/** Compares the result with a second, simple CSV reader: every cell is present, none is added. */
function lost(
  schema: AnySchema,
  bytes: Uint8Array,
  count: number,
  rows: Record<string, unknown>[],
): string | undefined {
  const text = decode(bytes) ?? '';
  const readings = [',', ';', '\t'].map((delimiter) => plainRead(text, delimiter));
  const fits = readings.find((records) =>
    schema.columns.every(({ header, required }) => !required || namesOf(records).includes(header)),
  );
  if (!fits) return 'no header as the file has it';
  const names = namesOf(fits);
  const lines = fits.slice(1).filter((record) => record.some((cell) => cell.trim() !== ''));
  if (lines.length !== count) return `${count} rows of ${lines.length} lines`;
  if (rows.length !== count) return undefined;
  for (const [index, row] of rows.entries()) {
    for (const column of schema.columns) {
      const cell = lines[index]?.[names.indexOf(column.header)] ?? '';
      const written = column.write(row[column.field]);
      if (plain(cell) !== plain(written)) return `${column.header}: “${cell}” became “${written}”`;
    }
  }
  return undefined;
}

const namesOf = (records: string[][]) => (records[0] ?? []).map((cell) => cell.trim().toLowerCase());

/** Normalises everything with several accepted spellings: dates, numbers, spaces around a cell or a `|`. */
function plain(cell: string): string {
  return cell
    .split('|')
    .map((part) => {
      const word = part.trim();
      const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(word);
      if (date) return [date[3], date[2]?.padStart(2, '0'), date[1]?.padStart(2, '0')].join('-');
      return /^-?\d+(?:[.,]\d+)?$/u.test(word) ? String(Number(word.replace(',', '.')) + 0) : word;
    })
    .join('|');
}

/** RFC 4180 to the letter, ignoring speed. */
function plainRead(text: string, delimiter: string): string[][] {
  const source = text.includes('\n') ? text.replaceAll(/\r+\n/gu, '\n') : text.replaceAll('\r', '\n');
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at <= source.length; at += 1) {
    const letter = source[at];
    if (isQuoted && letter === '"' && source[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (isQuoted && letter !== undefined) cell += letter;
    else if (letter === delimiter || letter === '\n' || letter === undefined) {
      record.push(cell);
      cell = '';
      if (letter === delimiter) continue;
      records.push(record);
      record = [];
    } else cell += letter;
  }
  return records;
}
