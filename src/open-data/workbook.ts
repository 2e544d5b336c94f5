/**
 * All data as one Excel file: notes, one sheet per table, the dictionary. Numbers, years and dates are typed;
 * every other cell is text, never a formula.
 */
import { writeXlsx, type CellValue, type ColumnDef, type WriteSheet } from 'hucre/xlsx';
import type { AnyColumn, AnyRow } from '../tables/any-table.ts';
import { columnLetter } from '../problems/problem.ts';
import { publishedBy } from '../plan/site.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { formatDate } from '../format/days.ts';
import type { About } from './about.ts';
import { cellKind, dictionaryRows } from './dictionary.ts';
import type { OpenTable } from './open-table.ts';

/**
 * Excel opens no file with a longer cell:
 * https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
 */
export const MAX_CELL = 32_767;
const CUT_NOTE = ' … [Ô này dài hơn mức Excel cho phép; xem nguyên văn trong bản CSV.]';

const HEAD = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const;
const TEXT = { alignment: { wrapText: true, vertical: 'top' } } as const;

/** The same tables on the same day give the same bytes. */
export function workbook(tables: OpenTable[], about: About): Promise<Uint8Array> {
  const day = midnight(about.asOf);
  return writeXlsx({
    sheets: [
      firstSheet(tables, about),
      ...tables.map(tableSheet),
      plainSheet('tu-dien', dictionaryRows(tables), [26, 22, 80, 50]),
    ],
    properties: {
      title: about.title,
      description: about.notices.join(' '),
      creator: publishedBy(about.site),
      created: day,
      modified: day,
    },
  });
}

function firstSheet(tables: OpenTable[], about: About): WriteSheet {
  const rows = [
    ['Nội dung', about.title],
    ['Tính đến ngày', formatDate(about.asOf)],
    ['Văn bản làm căn cứ', about.shownText],
    ...about.notices.map((notice) => ['Lưu ý', notice]),
    ['Cơ quan công bố', publishedBy(about.site)],
    ['Giấy phép', `${about.site.licence.data}, ${about.site.licence.dataLink}`],
    ['Trích dẫn', about.citation],
    ['Ý nghĩa các cột', 'Xem trang tính tu-dien.'],
    ...tables.map(({ id, title, description }) => [id, `${title}. ${description}`]),
  ];
  return plainSheet('doc-truoc', rows, [26, 110], false);
}

function plainSheet(name: string, rows: string[][], widths: number[], hasHead = true): WriteSheet {
  return {
    name,
    columns: widths.map((width) => ({ width, style: TEXT })),
    rows: rows.map((cells) => cells.map(textCell)),
    ...(hasHead ? headLine(rows[0] ?? [], rows.length) : {}),
  };
}

function tableSheet({ id, columns, rows }: OpenTable): WriteSheet {
  const headers = columns.map(({ header }) => header);
  return {
    name: id,
    columns: columns.map(columnStyle),
    rows: [headers, ...rows.map((row) => columns.map((column) => cell(column, row)))],
    ...headLine(headers, rows.length + 1),
  };
}

/** The header line is frozen and has filters. */
function headLine(headers: string[], lines: number): Pick<WriteSheet, 'freezePane' | 'autoFilter' | 'cells'> {
  const cells = headers.map((value, column) => [`0,${column}`, { value, style: HEAD }] as const);
  return {
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnLetter(headers.length - 1)}${lines}` },
    cells: new Map(cells),
  };
}

function columnStyle(column: AnyColumn): ColumnDef {
  const { header, type } = column;
  switch (cellKind(column)) {
    case 'date':
      return { width: 14, style: { ...TEXT, numFmt: 'dd/mm/yyyy' } };
    case 'number':
      return { width: Math.max(10, header.length + 4), style: TEXT };
    default:
      return { width: type === 'text' ? 44 : 22, style: TEXT };
  }
}

function cell(column: AnyColumn, row: AnyRow): CellValue {
  const value = row[column.field];
  if (value === undefined) return null;
  const kind = cellKind(column);
  if (kind === 'number' && typeof value === 'number') return value;
  if (kind === 'date') return dateCell(column.write(value));
  return textCell(column.write(value));
}

/** Empty cells are left out: an empty string would count as filled in. */
function textCell(text: string): string | null {
  if (text === '') return null;
  return text.length <= MAX_CELL ? text : text.slice(0, MAX_CELL - CUT_NOTE.length) + CUT_NOTE;
}

/** Excel's dates begin in 1900, with an error in the first two months: an older date stays text. */
function dateCell(date: IsoDate): Date | string {
  return date < '1900-03-01' ? date : midnight(date);
}

function midnight(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}
