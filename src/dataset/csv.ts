/** The one way CSV is written: RFC 4180 with CRLF, by PapaParse. What must be quoted is; beside it, our rule. */
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
