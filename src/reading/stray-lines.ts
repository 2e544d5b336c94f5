/**
 * Lines below the header that are not rows: repeated headers, explanations of them, totals, notes. Each kind is
 * reported once.
 */
import { shorten } from '../format/text.ts';
import type { AnyColumn } from '../tables/any-table.ts';
import { headerOf } from './header-line.ts';
import { countFilled, filled, isBlank, linesInWords } from './lines.ts';
import type { Fault } from '../problems/messages.ts';
import { plainName } from './file-names.ts';
import { requiredCount, type Layout } from './read-row.ts';
import { misalignedLines } from './misaligned-lines.ts';

export interface StrayLines {
  /** Indexes of records not read as rows. */
  indexes: Set<number>;
  faults: { fault: Fault; line: number }[];
  /** True if the rest of the file cannot be read either. */
  isWhole: boolean;
}

export function strayLines(layout: Layout, records: string[][], delimiter: string): StrayLines {
  const found: StrayLines = { indexes: new Set(), faults: [], isWhole: false };
  const misaligned = misalignedLines(layout, records, delimiter);
  if (misaligned) return { ...found, faults: [misaligned], isWhole: true };
  const below = records.slice(1);
  const where = (test: (cells: string[]) => boolean): number[] =>
    below.flatMap((cells, index) => (test(cells) ? [index + 1] : []));
  const add = (indexes: number[], faultOf: (lines: string, value: string) => Fault): void => {
    const [first] = indexes.filter((index) => !found.indexes.has(index));
    if (first === undefined) return;
    for (const index of indexes) found.indexes.add(index);
    const value = filled(
      records[indexes.find((index) => filled(records[index] ?? []).length > 0) ?? 0] ?? [],
    )[0];
    found.faults.push({
      fault: faultOf(linesInWords(indexes), shorten((value ?? '').replace(/\s+/gu, ' '), 60)),
      line: first + 1,
    });
  };
  const again = where((cells) => isHeader(layout, cells));
  add(again, (lines) => ({ fault: 'header-repeated', facts: { lines } }));
  found.isWhole = again.some((index) => !isSameHeader(layout, records[index] ?? []));
  let words = 1;
  while (words < 4 && isWordsOfHeader(layout, records[words] ?? [])) words += 1;
  add(
    Array.from({ length: words - 1 }, (_, index) => index + 1),
    (lines) => ({ fault: 'second-header', facts: { lines } }),
  );
  add(
    where((cells) => isTotals(layout, cells)),
    (lines, value) => ({ fault: 'totals-row', facts: { lines, value } }),
  );
  add(notes(layout, records, found.indexes), (lines, value) => ({
    fault: 'note-lines',
    facts: { lines, value },
  }));
  add(
    where(isBlank).filter((index) => !found.indexes.has(index)),
    (lines) => ({ fault: 'blank-row', facts: { lines } }),
  );
  return found;
}

function isHeader({ names }: Layout, cells: string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '');
  if (first === undefined || !names.includes(headerOf(first))) return false;
  const own = filled(cells).map(headerOf);
  return own.length >= 2 && own.filter((cell) => names.includes(cell)).length * 2 > own.length;
}

function isSameHeader({ names }: Layout, cells: string[]): boolean {
  return cells.every((cell, index) => cell.trim() === '' || headerOf(cell) === names[index]);
}

/** Column numbers, `(1)` and so on; or explanations of the headers, of which no cell fits its column. */
function isWordsOfHeader(layout: Layout, cells: string[]): boolean {
  const own = filled(cells);
  if (own.length < 2) return false;
  const numbers = own.map((cell) => /^[([]?(\d{1,2})[)\].]?(?:\s*=.*)?$/u.exec(cell)?.[1]);
  const counted = numbers.filter((number) => number !== undefined);
  const isCount = counted.length >= 2 && counted.every((number, index) => Number(number) === index + 1);
  if (isCount && own.every((cell, index) => numbers[index] !== undefined || /^\(?\p{L}\)?$/u.test(cell)))
    return true;
  const pairs = layout.names.map((name, index) => [plainName(name), plainName((cells[index] ?? '').trim())]);
  const areMost = (test: (header: string, word: string) => boolean): boolean =>
    pairs.filter(([header = '', word = '']) => word !== '' && test(header, word)).length * 2 >= own.length;
  if (areMost((header, word) => word === header)) return true;
  const { read, unread } = readings(layout, cells);
  if (read > 0) return false;
  // A label is short; a sentence may contain the same words.
  const isLabel = (header: string, word: string): boolean =>
    word.length <= header.length + 20 &&
    ((word.length > 3 && header.includes(word)) || word.includes(header));
  if (areMost(isLabel)) return true;
  return unread >= 3 && !own.some((cell) => /\d/u.test(cell));
}

/** Counts filled non-text cells that can and cannot be read. */
function readings({ columns, names }: Layout, cells: string[]): { read: number; unread: number } {
  let [read, unread] = [0, 0];
  for (const column of columns) {
    const cell = (cells[names.indexOf(column.header)] ?? '').trim();
    if (cell === '' || column.type === 'text') continue;
    if ('fault' in column.parse(cell)) unread += 1;
    else read += 1;
  }
  return { read, unread };
}

const TOTAL =
  /^[(*\s]*(?:(?:tổng|tong)(?:\s+(?:cộng|cong|số|so|chung|các|toàn)(?!\p{L}).*)?|cộng|cong|(?:grand\s+|sub-?)?totals?|sum|trung bình|bình quân|average)(?=$|[\s.]*[:(=\d)*]|\s*$)/iu;
const NUMERIC = /^[\d\s.,%()+-]+$|^[=#]/u;

/** A table row has its first code; a totals row has a word instead, or only figures next to it. */
function isTotals(layout: Layout, cells: string[]): boolean {
  // Fast path: most lines contain no such word.
  if (!cells.some((cell) => TOTAL.test(cell))) return false;
  const own = filled(cells);
  const at = own.findIndex((cell) => TOTAL.test(cell));
  if (at < 0) return false;
  const areFigures = own.every((cell, index) => index === at || NUMERIC.test(cell));
  const key = keyOf(layout);
  const lacksKey = key !== undefined && key.type !== 'text' && !hasKey(layout, key, cells);
  if (lacksKey && (at === 0 || areFigures)) return true;
  return areFigures && at === 0;
}

function keyOf({ schema, columns }: Layout): AnyColumn | undefined {
  return columns.find((column) => column.field === schema.key[0]);
}

function hasKey({ names }: Layout, key: AnyColumn, cells: string[]): boolean {
  const cell = (cells[names.indexOf(key.header)] ?? '').trim();
  return cell !== '' && !('fault' in key.parse(cell));
}

const NOTE =
  /^[\s(*"“-]*(?:ghi chú|chú thích|lưu ý|nguồn( số liệu)?\s*:|người lập|lập bảng|người (?:ký|duyệt)|thủ trưởng|nơi nhận|note|\(?\*)|ngày\s+\d+\s+tháng|^-{3,}/iu;

/** Text below the table, with the blank lines before it, and lines between rows that contain a single sentence. */
function notes(layout: Layout, records: string[][], taken: ReadonlySet<number>): number[] {
  const key = keyOf(layout);
  if (!key) return [];
  const isWords = (index: number): boolean => {
    const cells = records[index] ?? [];
    const own = filled(cells);
    if (own.length === 0 || own.length >= Math.max(2, requiredCount(layout)) || own.length > 3) return false;
    if (readings(layout, cells).read > 0 || !own.some((cell) => /\s|\P{ASCII}/u.test(cell))) return false;
    const isBelowGap = isBlank(records[index - 1] ?? []);
    return key.type === 'text' ? isBelowGap || NOTE.test(own[0] ?? '') : !hasKey(layout, key, cells);
  };
  let first = records.length;
  for (let index = records.length - 1; index > 0; index -= 1) {
    if (taken.has(index) || isBlank(records[index] ?? [])) continue;
    if (!isWords(index)) break;
    first = index;
  }
  while (first < records.length && first > 1 && isBlank(records[first - 1] ?? [])) first -= 1;
  const between = records.flatMap((cells, index) =>
    index > 0 && index < first && !taken.has(index) && countFilled(cells) === 1 && isWords(index)
      ? [index]
      : [],
  );
  const tail = Array.from({ length: records.length - first }, (_, index) => first + index);
  return [...between, ...tail.filter((index) => !taken.has(index))];
}
