/** The dictionary of the published tables in words, for the page and the workbook. */
import type { AnyColumn } from '../tables/any-table.ts';
import { publishedName } from '../reading/canonical.ts';
import type { ColumnType } from '../tables/column.ts';
import type { OpenTable } from './open-table.ts';
import { valueWords } from './value-words.ts';

/** Data type of a cell: several values joined in one are text. */
export function cellKind({ type, list }: AnyColumn): 'number' | 'date' | 'text' {
  if (list) return 'text';
  if (type === 'date') return 'date';
  return ['number', 'integer', 'year'].includes(type) ? 'number' : 'text';
}

const typeWords: Record<ColumnType, string> = {
  text: 'chữ',
  code: 'mã',
  enum: 'một trong các giá trị',
  date: 'ngày',
  'day-in-year': 'tháng-ngày hoặc tháng',
  'report-deadline': 'hạn gửi báo cáo',
  year: 'năm',
  number: 'số',
  integer: 'số nguyên',
  link: 'địa chỉ web',
};

/** Id of the table a code refers to; the plan's clauses are not a table. */
export function referredTable({ ref }: AnyColumn): string | undefined {
  return ref === undefined || ref === 'clauses' ? undefined : publishedName(ref);
}

/** `mã, có trong don-vi, có thể trống`. */
export function columnWords(column: AnyColumn): string {
  const table = referredTable(column);
  return [
    typeWords[column.type] + valueWords(column),
    column.ref === 'clauses' && 'có trong toàn văn Kế hoạch',
    table && `có trong ${table}`,
    column.list && 'có thể có nhiều giá trị',
    !column.required && 'có thể trống',
  ]
    .filter(Boolean)
    .join(', ');
}

/** A header line, then one line per column of each table. */
export function dictionaryRows(tables: OpenTable[]): string[][] {
  const lines = tables.flatMap((table) =>
    table.columns.map((column) => [table.id, column.header, column.description, columnWords(column)]),
  );
  return [['bang', 'cot', 'y_nghia', 'kieu'], ...lines];
}
