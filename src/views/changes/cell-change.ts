/** A cell that changed, in words: `25,83 → 26,01 điểm`, `thêm số hiệu “12/BC-SCT”`, `sửa ghi chú`. */
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

/** The cells that differ, in the order of the columns; what belongs to the day of a figure is told with it. */
export function cellChanges(known: KnownRows, pair: RowPair): CellChange[] {
  const changed = changedHeaders(pair.before, pair.after);
  const period = pair.table === 'observations' ? periodChange(pair) : [];
  const inPeriod = period.length > 0 ? ['ngay_so_lieu', ...PARTS_OF_DAY] : [];
  const columns = publishedColumns(pair.table, known.plan.site).filter(
    ({ header }) => changed.includes(header) && !inPeriod.includes(header),
  );
  return [...period, ...columns.map((column) => cellChange(known, pair, column))];
}

/** As much of the day as the source states, the whole day where only that differs; none where neither does. */
function periodChange({ before, after }: RowPair): CellChange[] {
  const header = 'ngay_so_lieu';
  const whole = (row: Cells) => `ngày ${formatDate(row[header] ?? '')}`;
  return [periodWords, whole]
    .map((words) => ({ header, label: columnLabel({ header }), before: words(before), after: words(after) }))
    .filter((change) => change.before !== change.after)
    .slice(0, 1);
}

/** Of a list only what it lost and what it gained; a number that became another without its unit. */
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
