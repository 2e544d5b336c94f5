/**
 * Reads one CSV file into typed rows and all its problems. Tolerates what office software writes (delimiter,
 * BOM, line ends, letter case of headers, trailing empty cells), strict about the rest.
 */
import { keptColumns, type AnyRow, type AnySchema } from '../tables/any-table.ts';
import { conflictLines } from './conflict-marks.ts';
import { oneLineEnd, parseCsv, type Parsed } from './csv.ts';
import { brokenLetters, decode } from './decode.ts';
import { kindOf } from './file-kind.ts';
import { faultOfHead, guessDelimiter } from './header-line.ts';
import { MAX_BYTES, MAX_COLUMNS, MAX_ROWS, tooMuch } from '../tables/cells/limits.ts';
import { matchHeaders, READING_AID } from '../tables/match-headers.ts';
import { problem, problemOf, type Problem } from '../problems/problem.ts';
import { orderOfDays } from './order-of-days.ts';
import { readRow, type Layout } from './read-row.ts';
import { isBlank, linesInWords } from './lines.ts';
import { strayLines } from './stray-lines.ts';
import type { Located } from '../tables/table.ts';
import { misalignedAt } from './misaligned-lines.ts';

export interface ReadResult {
  rows: Located<AnyRow>[];
  /** Partly readable rows: still checked, and still valid targets of references. */
  broken: Located<AnyRow>[];
  /** Template rows nobody filled in: not data, not a problem. */
  untouchedTemplateRows: Located<AnyRow>[];
  /** The schema's columns that the file has, by header. */
  headers: string[];
  /** False if not even the key columns are known. */
  isReadable: boolean;
  problems: Problem[];
  /** A warning about ambiguous dates; reported only for a new file. */
  doubtfulDays: Problem | undefined;
}

/** An empty sheet is saved as delimiters only. */
const NOTHING = /^[\s",;|]*$/u;

export function readTable(schema: AnySchema, file: string, bytes: Uint8Array): ReadResult {
  const refuse = (...problems: Problem[]): ReadResult => ({
    rows: [],
    broken: [],
    untouchedTemplateRows: [],
    headers: [],
    isReadable: false,
    problems,
    doubtfulDays: undefined,
  });
  if (bytes.length > MAX_BYTES) return refuse(problem('file-too-large', { file }));
  const kind = kindOf(bytes);
  if (kind) return refuse(problem('not-csv', { file }, '', kind));
  const content = decode(bytes);
  if (content === undefined) return refuse(problem('encoding', { file }));
  if (NOTHING.test(content)) return refuse(problem('empty-file', { file }));
  const broken = brokenLetters(content);
  if (broken) return refuse(problem('letters-broken', { file, line: broken.line }, broken.words));
  const text = oneLineEnd(content);
  const [mark, ...marks] = conflictLines(text);
  if (mark !== undefined) {
    const facts = { lines: linesInWords([mark, ...marks]) };
    return refuse(problem('conflict-marks', { file, line: mark + 1 }, '', facts));
  }

  const kept = keptColumns(schema);
  const known = kept.map((column) => column.header);
  const delimiter = guessDelimiter(text, new Set(known));
  const parsed = parseCsv(text, delimiter);
  const records = dropEmptyTail(parsed.data);
  const textLines = firstTextLines(records);
  const at = (line: number) => ({ file, line, textLine: textLines[line - 1] ?? line });
  const head = faultOfHead(schema, records, text);
  if (head) return refuse(problemOf(head.fault, at(head.line)));
  const badLine = unbalancedLine(text, parsed);
  if (badLine !== undefined) {
    const place = at(badLine);
    const torn = misalignedAt(text, place.textLine, delimiter, records[0]?.length ?? 0);
    return refuse(torn ? problemOf(torn, place) : problem('quotes', place));
  }

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
    isComplete: columns.length === kept.length,
    unread,
    monthFirst: days.monthFirst,
  };
  const stray = strayLines(layout, records, delimiter);
  const strayProblems = stray.faults.map(({ fault, line }) => problemOf(fault, at(line)));
  if (stray.isWhole) return refuse(...headers.problems, ...strayProblems);
  const result: ReadResult = {
    rows: [],
    broken: [],
    untouchedTemplateRows: [],
    headers: known.filter((header) => headers.names.includes(header)),
    isReadable: hasKey(layout),
    problems: [...headers.problems, ...strayProblems],
    doubtfulDays: days.doubtful,
  };
  const aidAt = headers.names.indexOf(READING_AID);
  for (const [index, record] of records.entries()) {
    if (index === 0 || stray.indexes.has(index)) continue;
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

/** Cells of a file as a spreadsheet shows them, header line first; empty if it cannot be read. */
export function readRecords(schema: AnySchema, bytes: Uint8Array): string[][] {
  const content = bytes.length > MAX_BYTES ? undefined : decode(bytes);
  if (content === undefined) return [];
  const text = oneLineEnd(content);
  const known = new Set(schema.columns.map((column) => column.header));
  return dropEmptyTail(parseCsv(text, guessDelimiter(text, known)).data);
}

/** A table too large for any office program: reported once, not per cell. */
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
  const needed = schema.key.filter(
    (field) => schema.columns.find((column) => column.field === field)?.required !== false,
  );
  return needed.every((field) => columns.some((column) => column.field === field));
}

/** Line of an unclosed quotation mark, or undefined. Well-formed files have an even number of them. */
function unbalancedLine(content: string, parsed: Parsed): number | undefined {
  const reported = parsed.errors.find((error) => error.type === 'Quotes');
  if (reported) return (reported.row ?? 0) + 1;
  const isOdd = (text: string): boolean => (text.match(/"/gu)?.length ?? 0) % 2 === 1;
  if (!isOdd(content)) return undefined;
  const record = parsed.data.findIndex((cells) => cells.some(isOdd));
  return record < 0 ? 1 : record + 1;
}

/** Office software leaves empty rows below the table. */
function dropEmptyTail(records: string[][]): string[][] {
  const last = records.findLastIndex((record) => !isBlank(record));
  return records.slice(0, last + 1);
}

/** Line of the text each row begins on: a cell may span several lines. */
function firstTextLines(records: string[][]): number[] {
  let line = 1;
  return records.map((record) => {
    const first = line;
    line += 1 + record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\n|\r/gu)?.length ?? 0), 0);
    return first;
  });
}
