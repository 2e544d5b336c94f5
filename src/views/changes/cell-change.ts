/** A changed cell in words: `25,83 → 26,01 điểm`, `thêm số hiệu “12/BC-SCT”`, `sửa ghi chú`. */
import type { AnyColumn } from '../../tables/any-table.ts';
import { publishedColumns } from '../../reading/canonical.ts';
import type { Cells } from '../../changes/snapshot.ts';
import type { TableName } from '../../tables/table-names.ts';
import { capitalize, quote } from '../../format/text.ts';
import { formatDate } from '../../format/days.ts';
import { formatBare } from '../../wording/target-words.ts';
import { columnLabel, measuredBy, periodWords, valuesIn, valueWords } from './cell-words.ts';
import type { KnownRows } from './known-rows.ts';
import { changedHeaders, PARTS_OF_DAY } from './row-changes.ts';

export interface CellChange {
  header: string;
  /** Name of the column in a sentence. */
  label: string;
  /** Both empty if values cannot be shown: a code, an order. */
  before: string;
  after: string;
}

/** The row before and after, and its table. */
export interface RowPair {
  table: TableName;
  before: Cells;
  after: Cells;
}

/** Differing cells, in the order of columns; parts of a figure's date are one change. */
export function cellChanges(known: KnownRows, pair: RowPair): CellChange[] {
  const changed = changedHeaders(pair.before, pair.after);
  const period = pair.table === 'observations' ? periodChange(pair) : [];
  const inPeriod = period.length > 0 ? ['ngay_so_lieu', ...PARTS_OF_DAY] : [];
  const columns = publishedColumns(pair.table, known.plan.site).filter(
    ({ header }) => changed.includes(header) && !inPeriod.includes(header),
  );
  return [...period, ...columns.map((column) => cellChange(known, pair, column))];
}

/**
 * The date as precise as its source states, or the whole date if only that differs; undefined if neither
 * differs.
 */
function periodChange({ before, after }: RowPair): CellChange[] {
  const header = 'ngay_so_lieu';
  const whole = (row: Cells) => `ngày ${formatDate(row[header] ?? '')}`;
  return [periodWords, whole]
    .map((words) => ({ header, label: columnLabel({ header }), before: words(before), after: words(after) }))
    .filter((change) => change.before !== change.after)
    .slice(0, 1);
}

/** For a list, only removed and added values; a changed number without its unit. */
export function cellChange(known: KnownRows, pair: RowPair, column: AnyColumn): CellChange {
  const { header, type, ref } = column;
  const isQuoted = type === 'text' || type === 'enum' || ref === 'tasks' || ref === 'sources';
  const wordsIn = (row: Cells, other: Cells): string =>
    valuesIn(row, column)
      .filter((value) => !valuesIn(other, column).includes(value))
      .map((value) => valueWords(known, { table: pair.table, row }, column, value))
      .map((words) => (isQuoted && words !== '' ? quote(words) : words))
      .join(', ');
  const [before, after] = [wordsIn(pair.before, pair.after), wordsIn(pair.after, pair.before)];
  const was = Number(pair.before[header] || NaN);
  const isMeasured = type === 'number' && before !== '' && after !== '' && !Number.isNaN(was);
  const { measure } = measuredBy(known, { table: pair.table, row: pair.before }, column);
  return {
    header,
    label: columnLabel(column),
    before: isMeasured ? formatBare(was, measure) : before,
    after,
  };
}

/** Longest value in a title, in characters. */
const LETTERS = 60;

export function isShort({ before, after }: CellChange): boolean {
  return Math.max(before.length, after.length) <= LETTERS;
}

export function changeVerb({ before, after }: CellChange): string {
  if (before === after) return 'đổi';
  return before === '' ? 'thêm' : after === '' ? 'bỏ' : 'sửa';
}

/** Omits values too long for a title; the lines below show them. */
export function changePhrase(change: CellChange): string {
  const { header, label, before, after } = change;
  const verb = changeVerb(change);
  if (!isShort(change) || verb === 'đổi') return `${verb} ${label}`;
  // The value of a figure needs no label.
  if (verb === 'sửa') return `${header === 'gia_tri' ? '' : `${label} `}${before} → ${after}`;
  return `${verb} ${label} ${before || after}`;
}

/** Label of a line. An empty side is not called empty: for a list it only means nothing was removed or added. */
export function changeLabel(change: CellChange): string {
  const verb = changeVerb(change);
  return capitalize(verb === 'sửa' ? change.label : `${verb} ${change.label}`);
}
