/**
 * One CSV file → typed rows and all its problems. Tolerant of what office software writes
 * (delimiter, BOM, line ends, letter case of headers, trailing empties), strict about the rest.
 */
import Papa from 'papaparse';
import { keptColumns, type AnyColumn, type AnyRow, type AnySchema } from './any-table.ts';
import { orderOf, readingsOf } from './date-forms.ts';
import { decode } from './decode.ts';
import { MAX_BYTES, MAX_COLUMNS, MAX_ROWS, tooMuch } from './limits.ts';
import { matchHeaders, READING_AID } from './match-headers.ts';
import { columnLetter, problem, type Problem } from './problem.ts';
import { readRow, type Layout } from './read-row.ts';
import type { Located } from './table.ts';

export interface ReadResult {
  rows: Located<AnyRow>[];
  /** What could be read of lines with problems: they are still checked, and still referred to. */
  broken: Located<AnyRow>[];
  /** Lines of a template nobody filled in: they say nothing and are no problem. */
  unfilled: Located<AnyRow>[];
  /** The schema's columns that the file has, by header. */
  headers: string[];
  /** False when not even the keys of the table's rows are known. */
  isReadable: boolean;
  problems: Problem[];
  /** A warning where days read two ways in a column that proves neither: said only of a file that is new. */
  doubtfulDays: Problem | undefined;
}

export function readTable(schema: AnySchema, file: string, bytes: Uint8Array): ReadResult {
  const refuse = (found: Problem): ReadResult => ({
    rows: [],
    broken: [],
    unfilled: [],
    headers: [],
    isReadable: false,
    problems: [found],
    doubtfulDays: undefined,
  });
  if (bytes.length > MAX_BYTES) return refuse(problem('file-too-large', { file }));
  const content = decode(bytes);
  if (content === undefined) return refuse(problem('encoding', { file }));
  if (content.trim() === '') return refuse(problem('empty-file', { file }));

  const kept = keptColumns(schema);
  const known = kept.map((column) => column.header);
  const parsed = parse(content, known);
  const badLine = unbalancedLine(content, parsed);
  if (badLine !== undefined) {
    const textLine = firstTextLines(parsed.data)[badLine - 1] ?? badLine;
    return refuse(problem('quotes', { file, line: badLine, textLine }));
  }

  const records = dropEmptyTail(parsed.data);
  const excess = beyondLimits(records, file);
  if (excess) return refuse(excess);
  const allowed = schema.prefilled.length > 0 ? [READING_AID] : [];
  const headers = matchHeaders(records, kept, file, allowed);
  const columns = kept.filter(({ header, required }) => {
    const count = headers.names.filter((name) => name === header).length;
    return count === 1 || (count === 0 && !required);
  });
  const unread = headers.names.flatMap((name, at) =>
    columns.some(({ header }) => header === name) ? [] : [at],
  );
  const days = orderOfDays(columns, headers.names, records, file);
  const layout: Layout = {
    schema,
    file,
    names: headers.names,
    columns,
    unread,
    monthFirst: days.monthFirst,
  };
  const result: ReadResult = {
    rows: [],
    broken: [],
    unfilled: [],
    headers: known.filter((header) => headers.names.includes(header)),
    isReadable: hasKey(layout),
    problems: headers.problems,
    doubtfulDays: days.doubtful,
  };
  const textLines = firstTextLines(records);
  const aidAt = headers.names.indexOf(READING_AID);
  for (const [index, record] of records.entries()) {
    if (index === 0) continue;
    const { row, kind, problems } = readRow(layout, record, index + 1);
    for (const found of problems) result.problems.push({ ...found, textLine: textLines[index] });
    const located: Located<AnyRow> = {
      row,
      file,
      line: index + 1,
      textLine: textLines[index] ?? 0,
      headers: headers.names,
    };
    if (aidAt >= 0) located.aid = record[aidAt] ?? '';
    result[kind].push(located);
  }
  return result;
}

/** Which columns have their month first, and the first day that reads two ways with nothing to prove either. */
function orderOfDays(
  columns: AnyColumn[],
  names: string[],
  records: string[][],
  file: string,
): { monthFirst: Set<string>; doubtful: Problem | undefined } {
  const monthFirst = new Set<string>();
  let doubtful: Problem | undefined;
  for (const { header, type } of columns) {
    const at = names.indexOf(header);
    if (type !== 'date' || at < 0) continue;
    const cells = records.map((record) => record[at] ?? '');
    const order = orderOf(cells);
    if (order.isMonthFirst) monthFirst.add(header);
    if (order.doubtful === undefined) continue;
    const value = (cells[order.doubtful] ?? '').trim();
    const { dayFirst = '', monthFirst: other = '' } = readingsOf(value) ?? {};
    const place = { file, line: order.doubtful + 1, column: columnLetter(at), header };
    doubtful ??= problem('ngay_doc_hai_cach', place, value, { dayFirst, monthFirst: other });
  }
  return { monthFirst, doubtful };
}

/** The cells of a file as a spreadsheet shows them, the header line first; none where it cannot be read. */
export function readRecords(schema: AnySchema, bytes: Uint8Array): string[][] {
  const content = bytes.length > MAX_BYTES ? undefined : decode(bytes);
  if (content === undefined) return [];
  const known = schema.columns.map((column) => column.header);
  return dropEmptyTail(parse(content, known).data);
}

/**
 * Line ends are made one kind first: the parser guesses one for the whole file and would take another, as a file
 * put together from two has it, for part of a cell.
 */
function parse(content: string, known: string[]): Papa.ParseResult<string[]> {
  const text = content.includes('\n') ? content.replaceAll('\r\n', '\n') : content.replaceAll('\r', '\n');
  return Papa.parse<string[]>(text, { delimiter: guessDelimiter(text, known), newline: '\n' });
}

/** A table no office program could have been asked to hold: told in one line, not cell by cell. */
function beyondLimits(records: string[][], file: string): Problem | undefined {
  const rows = records.length - 1;
  if (rows > MAX_ROWS) return problem('too-much', { file }, '', tooMuch('Bảng', rows, 'dòng', MAX_ROWS));
  const wide = records.findIndex((record) => record.length > MAX_COLUMNS);
  if (wide < 0) return undefined;
  const columns = records[wide]?.findLastIndex((cell) => cell.trim() !== '') ?? 0;
  if (columns < MAX_COLUMNS) return undefined;
  return problem('too-much', { file, line: wide + 1 }, '', tooMuch('Dòng', columns + 1, 'cột', MAX_COLUMNS));
}

function hasKey({ schema, columns }: Layout): boolean {
  return schema.key.every((field) => columns.some((column) => column.field === field));
}

/** The delimiter that splits the first line into the most known headers. */
function guessDelimiter(content: string, known: string[]): string {
  const head = content.slice(0, content.search(/[\r\n]|$/u));
  const hits = (delimiter: string): number =>
    head.split(delimiter).filter((cell) => known.includes(cell.replaceAll('"', '').trim().toLowerCase()))
      .length;
  return [',', ';', '\t'].reduce((best, next) => (hits(next) > hits(best) ? next : best));
}

/** Where a quotation mark is left open, or undefined. Marks come in pairs in every well-formed file. */
function unbalancedLine(content: string, parsed: Papa.ParseResult<string[]>): number | undefined {
  const reported = parsed.errors.find((error) => error.type === 'Quotes');
  if (reported) return (reported.row ?? 0) + 1;
  const isOdd = (text: string): boolean => (text.match(/"/gu)?.length ?? 0) % 2 === 1;
  if (!isOdd(content)) return undefined;
  const record = parsed.data.findIndex((cells) => cells.some(isOdd));
  return record < 0 ? 1 : record + 1;
}

/** Office software leaves empty rows below the table. */
function dropEmptyTail(records: string[][]): string[][] {
  const last = records.findLastIndex((record) => record.some((cell) => cell.trim() !== ''));
  return records.slice(0, last + 1);
}

/** On which line of the text each row begins: a cell may run over several lines. */
function firstTextLines(records: string[][]): number[] {
  let line = 1;
  return records.map((record) => {
    const first = line;
    line += 1 + record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/gu)?.length ?? 0), 0);
    return first;
  });
}
