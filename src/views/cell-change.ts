/** A cell that changed, in words: `25,83 → 26,01 điểm`, `thêm số hiệu “12/BC-SCT”`, `sửa ghi chú`. */
import type { AnyColumn } from '../dataset/any-table.ts';
import { publishedColumns } from '../dataset/canonical.ts';
import type { Cells } from '../dataset/snapshot.ts';
import type { TableName } from '../dataset/table.ts';
import { capitalize, formatDate, formatNumber, quote } from '../format.ts';
import { cellWords, columnLabel, periodWords } from './cell-words.ts';
import type { KnownRows } from './known-rows.ts';
import { changedHeaders } from './row-changes.ts';

export interface CellChange {
  header: string;
  /** What a sentence calls the column. */
  label: string;
  /** Both empty where only the fact of the change can be said: a code, an order. */
  before: string;
  after: string;
}

/** The row before and after, and its table. */
export interface RowPair {
  table: TableName;
  before: Cells;
  after: Cells;
}

/** The cells that differ, in the order of the columns. */
export function cellChanges(known: KnownRows, pair: RowPair): CellChange[] {
  const changed = changedHeaders(pair.before, pair.after);
  const columns = publishedColumns(pair.table).filter(({ header }) => changed.includes(header));
  const [ofDay, others] = [columns.filter(isOfDay), columns.filter((column) => !isOfDay(column))];
  const period = pair.table === 'observations' && ofDay.length > 0 && periodChange(pair);
  return period
    ? [period, ...others.map((column) => cellChange(known, pair, column))]
    : columns.map((column) => cellChange(known, pair, column));
}

/** The folder and the precision of a figure's day belong to its day. */
function isOfDay({ header }: AnyColumn): boolean {
  return ['nam', 'ngay_so_lieu', 'do_chinh_xac'].includes(header);
}

/** As much of the day as the source states, the whole day where only that differs. */
function periodChange({ before, after }: RowPair): CellChange | undefined {
  const header = 'ngay_so_lieu';
  const whole = (row: Cells) => `ngày ${formatDate(row[header] ?? '')}`;
  const words = [periodWords, whole].find((wordsOf) => wordsOf(before) !== wordsOf(after));
  return words && { header, label: columnLabel(header), before: words(before), after: words(after) };
}

export function cellChange(known: KnownRows, pair: RowPair, column: AnyColumn): CellChange {
  const { header } = column;
  const [was, is] = column.list
    ? onlyIn(pair, header)
    : [pair.before, pair.after].map((row) => row[header] ?? '');
  const wordsOf = (row: Cells, cells = '') => {
    const parts = column.list ? cells.split('|') : [cells];
    const words = parts.map((cell) =>
      cellWords(known, { table: pair.table, row: { ...row, [header]: cell } }, header),
    );
    return words.map((word) => (word === '' || !isQuoted(column) ? word : quote(word))).join(', ');
  };
  const [before, after] = [wordsOf(pair.before, was), wordsOf(pair.after, is)];
  const isMeasured = column.type === 'number' && was && is && 'value' in column.parse(was);
  return {
    header,
    label: columnLabel(header),
    before: isMeasured ? formatNumber(Number(was)) : before,
    after,
  };
}

/** The parts only one of the two lists has; both empty where only the order differs. */
function onlyIn({ before, after }: RowPair, header: string): string[] {
  const [was = [], is = []] = [before, after].map((row) => (row[header] ?? '').split('|'));
  return [was.filter((part) => !is.includes(part)), is.filter((part) => !was.includes(part))].map((parts) =>
    parts.join('|'),
  );
}

function isQuoted({ type, ref }: AnyColumn): boolean {
  return type === 'text' || type === 'enum' || ref === 'tasks' || ref === 'sources';
}

/** Longest value a title shows, in letters. */
const LETTERS = 60;

export function isShort({ before, after }: CellChange): boolean {
  return Math.max(before.length, after.length) <= LETTERS;
}

export function changeVerb({ before, after }: CellChange): string {
  if (before === after) return 'đổi';
  return before === '' ? 'thêm' : after === '' ? 'bỏ' : 'sửa';
}

/** Omits values that are too long for a title: the lines below it show them. */
export function changePhrase(change: CellChange): string {
  const { header, label, before, after } = change;
  const verb = changeVerb(change);
  if (!isShort(change) || verb === 'đổi') return `${verb} ${label}`;
  // The value of a figure needs no label.
  if (verb === 'sửa') return `${header === 'gia_tri' ? '' : `${label} `}${before} → ${after}`;
  return `${verb} ${label} ${before || after}`;
}

/** The label of a line. An empty side is not called empty: of a list only the difference is known here. */
export function changeLabel(change: CellChange): string {
  const verb = changeVerb(change);
  return capitalize(verb === 'sửa' ? change.label : `${verb} ${change.label}`);
}
