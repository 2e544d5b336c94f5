/** Rows that split into cells differently from the header line. */
import { parseCsv } from './csv.ts';
import { DELIMITERS } from './header-line.ts';
import { countFilled, linesInWords } from './lines.ts';
import type { Fault } from '../problems/messages.ts';
import { requiredCount, type Layout } from './read-row.ts';

const SIGNS = [...DELIMITERS, '|'];

/** Rows with another delimiter than the header's, or rows quoted as a whole. */
export function misalignedLines(
  layout: Layout,
  records: string[][],
  delimiter: string,
): { fault: Fault; line: number } | undefined {
  const { names } = layout;
  const width = names.length;
  const isMisaligned = (cells: string[]): boolean => {
    const used = countFilled(cells);
    if (used === 0) return false;
    const isAlone = used === 1 && requiredCount(layout) > 1;
    return isAlone || cells.length < width || cells.slice(width).some((cell) => cell.trim() !== '');
  };
  const torn = records.flatMap((cells, index) => (index > 0 && isMisaligned(cells) ? [index] : []));
  const splits = (index: number): string | undefined => {
    const cells = records[index] ?? [];
    const line = cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1).join(delimiter);
    const isAlone = countFilled(cells) === 1 && line === cells[0];
    const signs = SIGNS.filter((sign) => isAlone || sign !== delimiter);
    return signs.find((sign) => line.includes(sign) && parseCsv(line, sign).data[0]?.length === width);
  };
  const found = torn.slice(0, 50).map((index) => ({ index, sign: splits(index) }));
  const bad = found.filter(({ sign }) => sign !== undefined);
  const [first] = bad;
  if (!first?.sign || width < 2) return undefined;
  const lines = linesInWords(bad.map(({ index }) => index));
  const line = first.index + 1;
  if (first.sign === delimiter) return { fault: { fault: 'lines-quoted', facts: { lines } }, line };
  return { fault: mixed(lines, first.sign), line };
}

function mixed(lines: string, sign: string): Fault {
  return { fault: 'mixed-delimiters', facts: { lines, found: sign === '\t' ? 'phím Tab' : `“${sign}”` } };
}

/** The same for a line whose quotation marks seem misplaced because it uses another delimiter. */
export function misalignedAt(
  text: string,
  textLine: number,
  delimiter: string,
  width: number,
): Fault | undefined {
  const [line = ''] = text.split('\n').slice(textLine - 1, textLine);
  const sign = SIGNS.find(
    (other) => other !== delimiter && width > 1 && parseCsv(line, other).data[0]?.length === width,
  );
  return sign === undefined ? undefined : mixed(String(textLine), sign);
}
