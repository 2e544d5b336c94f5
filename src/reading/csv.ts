/** The one way CSV is written and read, by PapaParse. Written: RFC 4180 with CRLF; what must be quoted is, and beside it, our rule. */
import Papa from 'papaparse';

const LINE_END = '\r\n';

/** White space that opens or ends a cell: programs drop it where it is not quoted. */
const AT_THE_EDGE = /^\s|\s$/u;

interface Dialect {
  delimiter?: ',' | ';';
  /** Cells quoted beside those that RFC 4180 wants quoted. */
  quoted?: RegExp;
}

/** Every line ends with CRLF, the last one too. No mark at the start. */
export function writeCsv(lines: string[][], { delimiter = ',', quoted = AT_THE_EDGE }: Dialect = {}): string {
  const quotes = (cell: string): boolean => quoted.test(cell);
  return Papa.unparse(lines, { delimiter, newline: LINE_END, quotes }) + LINE_END;
}

/**
 * Line ends are made one kind first: the parser guesses one for the whole file and would take another, as a file
 * put together from two has it, for part of a cell.
 */
export function oneLineEnd(content: string): string {
  return content.includes('\n') ? content.replaceAll(/\r+\n/gu, '\n') : content.replaceAll('\r', '\n');
}

export type Parsed = Papa.ParseResult<string[]>;

/** A text whose line ends are one kind → its cells. */
export function parseCsv(text: string, delimiter: string): Parsed {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n' });
}
