/**
 * The canonical order and spelling of a published table: comma, CRLF, RFC 4180, ISO dates, decimal points, UTF-8
 * in NFC. The same table gives the same bytes, however it was typed.
 */
import { compareText } from '../format/order.ts';
import type { Site } from '../tables/schemas/site.ts';
import { downloadedName } from '../plan/site.ts';
import type { Tables } from '../tables/rows.ts';
import { anySchema, keptColumns, type AnyColumn, type AnyRow, type AnySchema } from '../tables/any-table.ts';
import { writeCsv } from './csv.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { folderYear } from '../tables/schemas/progress.ts';
import { REVIEWED_FIELD } from '../tables/schemas/reviewed.ts';
import type { TableName } from '../tables/table-names.ts';

/** Yearly tables get a first column `nam`, as all years are in one file. `own`: the plan's own columns. */
export function publishedColumns(name: TableName, own: WithOwnColumns = {}): AnyColumn[] {
  const { columns, yearly } = anySchema(name, own);
  return yearly ? [{ ...folderYear, field: 'year' }, ...columns] : columns;
}

/** Columns to write: rare ones only if a row fills them in. */
export function filledColumns(columns: AnyColumn[], rows: AnyRow[]): AnyColumn[] {
  return columns.filter(
    (column) => !column.isRare || rows.some((row) => column.write(row[column.field]) !== ''),
  );
}

/** All rows of a table in publication order. */
export function publishedRows(name: TableName, tables: Tables): AnyRow[] {
  return inOrder(name, tables[name], tables);
}

/** One file as committed under `data/`: the folder gives the year, so there is no column `nam`. */
export function canonicalFile(
  name: TableName,
  rows: AnyRow[],
  tables: Tables,
  own: WithOwnColumns = {},
): string {
  const isReviewed = rows.some((row) => (row[REVIEWED_FIELD] as string[] | undefined)?.length);
  const schema = anySchema(name, own);
  const columns = isReviewed ? keptColumns(schema) : schema.columns;
  return writeRows(filledColumns(columns, rows), inOrder(name, rows, tables));
}

/** The header line, then one line per row. */
export function writeRows(columns: AnyColumn[], rows: AnyRow[]): string {
  const lines = rows.map((row) => columns.map((column) => column.write(row[column.field])));
  return writeCsv([columns.map(({ header }) => header), ...lines]);
}

function inOrder(name: TableName, rows: AnyRow[], tables: Tables): AnyRow[] {
  if (name === 'tasks') return rows;
  const taskOrder = new Map(tables.tasks.map((task, index) => [task.code, index]));
  return rows.toSorted((a, b) => compareRows(anySchema(name), taskOrder, a, b));
}

/** By year, then by the parts of the key: tasks in the plan's order, other codes part by part. */
function compareRows(schema: AnySchema, taskOrder: Map<string, number>, a: AnyRow, b: AnyRow): number {
  const fields = schema.yearly ? ['year', ...schema.key] : schema.key;
  for (const field of fields) {
    const isTask = schema.columns.find((column) => column.field === field)?.ref === 'tasks';
    const [left, right] = [String(a[field]), String(b[field])];
    const order = isTask
      ? (taskOrder.get(left) ?? Infinity) - (taskOrder.get(right) ?? Infinity)
      : compareCodes(left, right);
    if (order !== 0) return order;
  }
  return 0;
}

/** Part by part: digits as numbers, the rest by code units; `a-2` before `a-10`. */
export function compareCodes(a: string, b: string): number {
  const left = a.match(/\d+|\D+/gu) ?? [];
  const right = b.match(/\d+|\D+/gu) ?? [];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const areNumbers = /^\d/u.test(part) && /^\d/u.test(other);
    const order = areNumbers ? Number(part) - Number(other) : compareText(part, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareText(a, b);
}

/** Published name of a table: `nhiem-vu`, `tien-do-nhiem-vu`. */
export function publishedName(name: TableName): string {
  const schema = anySchema(name);
  return schema.yearly ? `tien-do-${schema.name}` : schema.name;
}

/** Name of its file, marked if the plan is invented: `minh-hoa-nhiem-vu`. */
export function downloadName(name: TableName, site: Pick<Site, 'shownText'>): string {
  return downloadedName(publishedName(name), site);
}
