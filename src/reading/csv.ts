/**
 * The only place that reads and writes CSV, with PapaParse. Output: RFC 4180 with CRLF, with the extra quoting
 * of AT_THE_EDGE.
 */
import Papa from 'papaparse';

const LINE_END = '\r\n';

/** Leading or trailing white space, which programs drop from unquoted cells. */
const AT_THE_EDGE = /^\s|\s$/u;

interface Dialect {
  delimiter?: ',' | ';';
  /** Cells to quote in addition to RFC 4180. */
  quoted?: RegExp;
}

/** Every line ends with CRLF, the last one too. No BOM. */
export function writeCsv(lines: string[][], { delimiter = ',', quoted = AT_THE_EDGE }: Dialect = {}): string {
  const quotes = (cell: string): boolean => quoted.test(cell);
  return Papa.unparse(lines, { delimiter, newline: LINE_END, quotes }) + LINE_END;
}

/**
 * Unifies line ends: the parser guesses one kind per file and would treat another, as in a file pasted from two,
 * as part of a cell.
 */
export function oneLineEnd(content: string): string {
  return content.includes('\n') ? content.replaceAll(/\r+\n/gu, '\n') : content.replaceAll('\r', '\n');
}

export type Parsed = Papa.ParseResult<string[]>;

/** Parses a text with one kind of line end. */
export function parseCsv(text: string, delimiter: string): Parsed {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n' });
}
