/**
 * One CSV file → typed rows and all its problems. Tolerant of what office software writes
 * (delimiter, BOM, line ends, letter case of headers, trailing empties), strict about the rest.
 */
import Papa from 'papaparse';
import { decode } from './decode.ts';
import { matchHeaders } from './match-headers.ts';
import { columnLetter, problem, type Problem } from './problem.ts';
import type { AnyColumn, AnyRow, AnySchema } from './any-table.ts';
import type { Located } from './table.ts';

export const MAX_BYTES = 10_000_000;

export interface ReadResult {
  rows: Located<AnyRow>[];
  /** What could be read of lines with problems, so that references to them are not called unknown. */
  broken: AnyRow[];
  /** False when the file was refused as a whole. */
  isReadable: boolean;
  problems: Problem[];
}

export function readTable(schema: AnySchema, file: string, bytes: Uint8Array): ReadResult {
  const refuse = (problems: Problem[]): ReadResult => ({
    rows: [],
    broken: [],
    isReadable: false,
    problems,
  });
  if (bytes.length > MAX_BYTES) return refuse([problem('file-too-large', { file })]);
  const content = decode(bytes);
  if (content === undefined) return refuse([problem('encoding', { file })]);
  if (content.trim() === '') return refuse([problem('empty-file', { file })]);

  const known = schema.columns.map((column) => column.header);
  const parsed = Papa.parse<string[]>(content, { delimiter: guessDelimiter(content, known) });
  const quoting = parsed.errors.find((error) => error.type === 'Quotes');
  if (quoting) return refuse([problem('quotes', { file, line: (quoting.row ?? 0) + 1 })]);

  const records = dropEmptyTail(parsed.data);
  const headers = matchHeaders(records, known, file);
  const problems = [...headers.problems];
  if (headers.problems.some((found) => found.code !== 'header-unknown')) return refuse(problems);

  const rows: Located<AnyRow>[] = [];
  const broken: AnyRow[] = [];
  const width = headers.width;
  for (const [index, record] of records.entries()) {
    if (index === 0) continue;
    const line = index + 1;
    const cells = record.slice(0, width).concat(record.slice(width).filter((cell) => cell.trim() !== ''));
    if (cells.every((cell) => cell.trim() === '')) {
      problems.push(problem('blank-row', { file, line }));
    } else if (cells.length !== width) {
      const facts = { found: String(cells.length), expected: String(width) };
      const code = cells.length > width ? 'cells-too-many' : 'cells-too-few';
      problems.push(problem(code, { file, line }, '', facts));
    } else {
      const row: AnyRow = {};
      const before = problems.length;
      for (const column of schema.columns) {
        const at = headers.names.indexOf(column.header);
        const cell = (cells[at] ?? '').replaceAll('\r\n', '\n').trim();
        const place = { file, line, column: columnLetter(at), header: column.header };
        const fault = faultOfText(cell);
        const read = fault ? { fault } : readCell(column, cell);
        if ('fault' in read) {
          problems.push(problem(read.fault, place, cell, 'facts' in read ? read.facts : undefined));
        } else row[column.field] = read.value;
      }
      if (problems.length === before) rows.push({ row, file, line, headers: headers.names });
      else broken.push(row);
    }
  }
  return { rows, broken, isReadable: true, problems };
}

function readCell(column: AnyColumn, cell: string): ReturnType<AnyColumn['parse']> {
  return cell === '' && column.required ? { fault: 'required' } : column.parse(cell);
}

function faultOfText(cell: string): 'replacement-character' | 'control-character' | undefined {
  if (cell.includes('\uFFFD')) return 'replacement-character';
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused here
  return /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u.test(cell) ? 'control-character' : undefined;
}

/** The delimiter that splits the first line into the most known headers. */
function guessDelimiter(content: string, known: string[]): string {
  const head = content.slice(0, content.search(/[\r\n]|$/u));
  const hits = (delimiter: string): number =>
    head.split(delimiter).filter((cell) => known.includes(cell.replaceAll('"', '').trim().toLowerCase()))
      .length;
  return [',', ';', '\t'].reduce((best, next) => (hits(next) > hits(best) ? next : best));
}

/** Office software leaves empty rows below the table. */
function dropEmptyTail(records: string[][]): string[][] {
  const last = records.findLastIndex((record) => record.some((cell) => cell.trim() !== ''));
  return records.slice(0, last + 1);
}
