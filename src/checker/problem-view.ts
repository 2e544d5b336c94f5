/** One problem: place, fact, mend, the cell in its row, and the row to copy where one is the mend. */
import { lowerFirst } from '../format.ts';
import { button, make } from '../browser/page.ts';
import type { Excerpt, ExcerptCell } from './excerpt.ts';
import type { ProblemView } from './report.ts';

export function problemItem({ file, place, message, hint, paste, excerpt }: ProblemView): HTMLLIElement {
  const mark = paste === undefined ? '▲ lỗi' : '▲ đã đổi';
  return make(
    'li',
    {},
    make('p', { class: 'place' }, file === undefined ? place : `${file}: ${lowerFirst(place)}`),
    make('p', { class: 'message' }, message),
    make('p', {}, hint),
    paste === undefined ? undefined : pasteBox(paste),
    excerpt && excerptTable(excerpt, mark),
  );
}

function pasteBox(row: string): HTMLElement {
  const done = make('span', { role: 'status', class: 'small' });
  const copy = button('Chép dòng này', () => {
    navigator.clipboard.writeText(row).then(
      () => (done.textContent = 'Đã chép.'),
      () => (done.textContent = 'Trình duyệt không cho chép: hãy bôi đen dòng trên rồi chép bằng tay.'),
    );
  });
  return make('div', { class: 'paste' }, make('code', {}, row), make('p', {}, copy, ' ', done));
}

/** On a narrow screen the neighbours give way: the table never needs scrolling. */
function excerptTable({ line, cells }: Excerpt, mark: string): HTMLElement {
  const head = make('tr', {}, make('th', { scope: 'col' }, 'Dòng'), ...cells.map(headCell));
  const row = make(
    'tr',
    {},
    make('th', { scope: 'row' }, String(line)),
    ...cells.map((cell) => bodyCell(cell, mark)),
  );
  return make('table', { class: 'excerpt' }, make('thead', {}, head), make('tbody', {}, row));
}

function headCell(cell: ExcerptCell | undefined): HTMLElement {
  if (!cell) return make('td', { class: 'gap' }, '…');
  return make(
    'th',
    { scope: 'col', class: classOf(cell) },
    cell.letter,
    cell.header && ' ',
    make('span', {}, cell.header),
  );
}

function bodyCell(cell: ExcerptCell | undefined, mark: string): HTMLElement {
  if (!cell) return make('td', { class: 'gap' }, '…');
  const text = cell.text === '' ? make('i', {}, 'để trống') : cell.text;
  return make('td', { class: classOf(cell) }, cell.isFaulty ? make('strong', {}, mark) : undefined, text);
}

function classOf({ isFaulty, isBeside }: ExcerptCell): string {
  return isFaulty ? 'faulty' : isBeside ? 'beside' : 'first';
}
