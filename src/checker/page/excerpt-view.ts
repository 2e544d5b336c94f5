/** Excerpt of a table around a problem: the row with its neighbours, the cell marked in words. */
import { make } from '../../browser/page.ts';
import type { Excerpt, ExcerptColumn, ExcerptRow } from '../worker/excerpt.ts';

/** On a narrow screen the neighbouring columns are hidden, so that the table never scrolls. */
export function excerptTable({ columns, rows }: Excerpt, mark: string, caption: string): HTMLElement {
  const head = make('tr', {}, make('th', { scope: 'col' }, 'Dòng'), ...columns.map(headCell));
  return make(
    'table',
    { class: 'excerpt' },
    make('caption', { class: 'hidden' }, caption),
    make('thead', {}, head),
    make('tbody', {}, ...rows.map((row) => bodyRow(columns, row, mark))),
  );
}

function bodyRow(
  columns: Excerpt['columns'],
  { line, isFaulty, cells }: ExcerptRow,
  mark: string,
): HTMLElement {
  const texts = cells.values();
  const hasCell = columns.some((column) => column?.isFaulty);
  const sign = (): HTMLElement => make('strong', {}, mark);
  return make(
    'tr',
    { class: isFaulty ? 'faulty-row' : 'neighbour' },
    // Without a faulty cell, the row is marked.
    make('th', { scope: 'row' }, isFaulty && !hasCell ? sign() : undefined, String(line)),
    ...columns.map((column) => {
      if (!column) return gap();
      const text = texts.next().value ?? '';
      const isMarked = isFaulty && column.isFaulty;
      const className = isMarked ? 'faulty' : classOf(column);
      const words = text === '' ? make('i', {}, 'để trống') : text;
      return make('td', { class: className }, isMarked ? sign() : undefined, words);
    }),
  );
}

function headCell(column: ExcerptColumn | undefined): HTMLElement {
  if (!column) return gap();
  const { letter, header } = column;
  const name = make('span', {}, header);
  return make('th', { scope: 'col', class: classOf(column) }, letter, header && ' ', name);
}

function gap(): HTMLElement {
  return make('td', { class: 'gap' }, '…');
}

function classOf({ isFaulty, isBeside }: ExcerptColumn): string {
  return isFaulty ? 'at' : isBeside ? 'near' : 'first';
}
