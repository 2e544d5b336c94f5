/** A cell in the wording of the pages: a number with its unit, a date, a label, the name of a code. */
import type { AnyColumn } from '../../tables/any-table.ts';
import { publishedColumns } from '../../reading/canonical.ts';
import { canonicalCell, type Cells } from '../../changes/snapshot.ts';
import type { TableName } from '../../tables/table-names.ts';
import { parseDayInYear } from '../../calendar/day-in-year.ts';
import type { Indicator, Observation, Scope } from '../../tables/rows.ts';
import { formatDate, formatDayInYear, formatPeriod } from '../../format/days.ts';
import { inSentence, quote } from '../../format/text.ts';
import { formatMeasured } from '../../wording/target-words.ts';
import { audienceName } from '../../labels/audiences.ts';
import { columnLabels } from '../../labels/columns.ts';
import { valueLabels } from '../../labels/values.ts';
import { href, urlOf } from '../../addresses/urls.ts';
import { nameOf, rowSpokenOf, type KnownRows, type NamedRow } from './known-rows.ts';
import { taskName } from '../../wording/task-name.ts';

/** The plan's column of a table by header; a yearly table also has `nam`. */
export function columnOf({ plan }: KnownRows, table: TableName, header: string): AnyColumn | undefined {
  return publishedColumns(table, plan.site).find((column) => column.header === header);
}

/** Name of a column in a sentence. A missing name is a defect of ours: the header itself is never shown. */
export function columnLabel({ header, own }: Pick<AnyColumn, 'header' | 'own'>): string {
  const label = own ? inSentence(own.name) : columnLabels[header];
  if (label === undefined) throw new Error(`No words for the column "${header}" in src/labels/`);
  return label;
}

/** Joins several values by semicolons. Empty for an empty cell, and for a row's own code. */
export function cellWords(known: KnownRows, of: NamedRow, header: string): string {
  const column = columnOf(known, of.table, header);
  return column
    ? valuesIn(of.row, column)
        .map((value) => valueWords(known, of, column, value))
        .join('; ')
    : '';
}

/** Values of a cell as written; empty for an empty cell. */
export function valuesIn(row: Cells, { header, list }: AnyColumn): string[] {
  const cell = row[header] ?? '';
  return (list ? cell.split('|') : [cell]).filter(Boolean);
}

export function valueWords(known: KnownRows, of: NamedRow, column: AnyColumn, value: string): string {
  const { type, header, ref } = column;
  const special = specialWords[header];
  if (special) return special(known, of.row, value);
  // A value of `dieu-chinh` or `dinh-chinh` that the column cannot read is shown as typed.
  if ('fault' in column.parse(value)) return value;
  if (type === 'number') return formatMeasured(Number(value), measuredBy(known, of, column));
  if (type === 'date') return formatDate(value);
  if (type === 'enum') return labelOf(header, value);
  if (type !== 'code') return value;
  return ref === undefined ? '' : ref === 'clauses' ? value : nameOf(known, ref, value);
}

type Special = (known: KnownRows, row: Cells, value: string) => string;

/** Cells whose wording depends on the rest of the row, or differs from that of their type. */
const specialWords: Record<string, Special> = {
  ngay_so_lieu: (_known, row) => periodWords(row),
  han_trong_nam: (_known, _row, value) => {
    const day = parseDayInYear(value);
    return day ? formatDayInYear(day) : value;
  },
  pham_vi: ({ plan }, _row, value) => plan.site.boundary?.names[value as Scope] ?? labelOf('pham_vi', value),
  doi_tuong: ({ plan }, _row, value) => audienceName(plan.site, value),
  trang: pageWords,
  tep: () => '',
  khoa: () => '',
  cot: wordsOfColumn,
  gia_tri_cu: wordsOfTarget,
  gia_tri_moi: wordsOfTarget,
};

function wordsOfColumn(known: KnownRows, row: Cells, value: string): string {
  if (value === '*') return 'cả dòng';
  const table = rowSpokenOf(known, row)?.table;
  return columnLabel((table && columnOf(known, table, value)) ?? { header: value });
}

/** Change of a whole row, by its value in `dieu-chinh`. */
export const wholeRowWords: Record<string, string | undefined> = { them: 'thêm', bai_bo: 'bãi bỏ' };

/** A value of the cell that a row of `dieu-chinh` or `dinh-chinh` refers to. */
function wordsOfTarget(known: KnownRows, row: Cells, value: string): string {
  const { tep: table = '', cot: column = '' } = row;
  if (column === '*') return wholeRowWords[value] ?? value;
  const target = rowSpokenOf(known, row);
  const cell = canonicalCell({ table, column }, value, known.plan.site);
  return target ? cellWords(known, { ...target, row: { ...target.row, [column]: cell } }, column) : value;
}

function labelOf(header: string, value: string): string {
  const label = valueLabels[header]?.[value];
  if (label === undefined) throw new Error(`No words for "${value}" of "${header}" in src/labels/`);
  return label;
}

/** A figure's date, as precise as its source states. */
export function periodWords({ ngay_so_lieu: date = '', do_chinh_xac: precision }: Cells): string {
  return formatPeriod({ date, precision: (precision || undefined) as Observation['precision'] });
}

/**
 * For a target, the unit and measure of its own row; for a figure, the current ones; for a plan's own column,
 * its unit.
 */
export function measuredBy(
  known: KnownRows,
  { table, row }: NamedRow,
  { own }: AnyColumn,
): Pick<Indicator, 'unit' | 'measure'> {
  if (own) return { unit: own.unit, measure: undefined };
  const ofRow = (cells: Cells | undefined) => ({
    unit: cells?.['don_vi_tinh'] || undefined,
    measure: (cells?.['cach_tinh'] || undefined) as Indicator['measure'],
  });
  if (table === 'indicators') return ofRow(row);
  const code = row['ma_chi_so'] ?? '';
  const indicator = known.plan.indicators.find((item) => item.code === code);
  return indicator ?? ofRow(known.at(`chi-so ${code}`));
}

/** Title of the page at this address, else the address. */
function pageWords({ plan }: KnownRows, _row: Cells, address: string): string {
  const is = (url: string) => url === href(address);
  const task = plan.tasks.find((row) => is(urlOf.task(row)));
  if (task) return `nhiệm vụ ${quote(taskName(task))}`;
  const thing =
    plan.indicators.find((row) => is(urlOf.indicator(row))) ??
    plan.agencies.find((row) => is(urlOf.agency(row)));
  return thing?.name ?? `trang ${address}`;
}
