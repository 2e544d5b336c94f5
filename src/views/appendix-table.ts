/**
 * A table of an appendix, made ready for wide screens and for phones, where each row is a card: each cell knows the
 * words that head its column, and a card repeats what its row shares with the rows above. In goes what the elements
 * of the plan's text print, one `<tr>` a row, `<tr class="head">` for those of the head, the number's cell first, and
 * last, of class `after`, what is said under the words of the row; no cell holds a table.
 */
import { placeCells, type Placed } from '../plan/table-grid.ts';

interface Cell {
  attributes: string;
  inner: string;
  columns: number;
  rows: number;
}

interface Row {
  attributes: string;
  isHead: boolean;
  cells: Cell[];
  after: string;
}

/** The column that says what a row is about, behind the number's: a card is headed by it and needs no label. */
const SUBJECT = 1;

/** What stands in `<table>`, and whether it has too many columns for letters of the text's size. */
export function appendixTable(html: string): { inner: string; isWide: boolean } {
  const rows = readRows(html);
  const body = rows.filter(({ isHead }) => !isHead);
  const placed = placeCells(body.map(({ cells }) => cells));
  const width = widthOf(placed);
  const head = withNumber(
    rows.filter(({ isHead }) => isHead),
    width,
  );
  const labels = labelsOf(head);
  const printed = body.map((row, index) => printRow(row, placed[index] ?? [], labels));
  const inner = [
    `<colgroup>${columnClasses(placed, width).map(printColumn).join('')}</colgroup>`,
    head.length > 0
      ? `<thead>${head.map(({ attributes, cells }) => tr(attributes, cells)).join('')}</thead>`
      : '',
    `<tbody>${printed.join('').replaceAll(' data-rest', width > 2 ? ` colspan="${width - 1}"` : '')}</tbody>`,
  ].join('');
  return { inner, isWide: width >= MANY };
}

function readRows(html: string): Row[] {
  const rows = [...html.matchAll(/<tr\b(?<attributes>[^>]*)>(?<cells>.*?)<\/tr>/gsu)];
  return rows.map(({ groups = {} }) => {
    const found = [...(groups['cells'] ?? '').matchAll(/<td\b(?<attributes>[^>]*)>(?<inner>.*?)<\/td>/gsu)];
    const cells = found.map((cell) =>
      readCell(cell.groups?.['attributes'] ?? '', cell.groups?.['inner'] ?? ''),
    );
    const isAfter = ({ attributes }: Cell): boolean => attributes.includes('class="after"');
    return {
      attributes: groups['attributes'] ?? '',
      isHead: /\bclass="head"/u.test(groups['attributes'] ?? ''),
      cells: cells.filter((cell) => !isAfter(cell)),
      after: cells.find(isAfter)?.inner ?? '',
    };
  });
}

function readCell(attributes: string, inner: string): Cell {
  const count = (name: string): number =>
    Number(new RegExp(`\\b${name}="(?<count>\\d+)"`, 'u').exec(attributes)?.groups?.['count'] ?? 1);
  return { attributes, inner: inner.trim(), columns: count('colspan'), rows: count('rowspan') };
}

function widthOf(placed: Placed<Cell>[][]): number {
  return Math.max(0, ...placed.flat().map(({ cell, column }) => column + cell.columns));
}

/** A plan's table without a column for numbers gets one here, for the codes. */
function withNumber(head: Row[], width: number): Row[] {
  const [first, ...others] = head;
  if (!first || widthOf(placeCells(head.map(({ cells }) => cells))) >= width) return head;
  const rows = head.length;
  const number = { attributes: rows > 1 ? ` rowspan="${rows}"` : '', inner: '', columns: 1, rows };
  return [{ ...first, cells: [number, ...first.cells] }, ...others];
}

/** By column, what stands over it in the head, from above. */
function labelsOf(head: Row[]): string[] {
  const labels: (string[] | undefined)[] = [];
  for (const { cell, column, isShared } of placeCells(head.map(({ cells }) => cells)).flat())
    for (let at = column; !isShared && at < column + cell.columns; at += 1)
      labels[at] = [...(labels[at] ?? []), plainText(cell.inner)];
  return [...labels].map((words) => (words ?? []).filter(Boolean).join(', '));
}

function plainText(inner: string): string {
  return inner
    .replace(/<small\b[^>]*data-note.*?<\/small>/gsu, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function printRow({ attributes, cells, after }: Row, placed: Placed<Cell>[], labels: string[]): string {
  const labelOf = ({ cell, column }: Placed<Cell>): string => {
    if (column <= SUBJECT) return '';
    const words = [...new Set(labels.slice(column, column + cell.columns))].filter(Boolean).join(', ');
    return words && ` data-label="${words.replaceAll('"', '&quot;')}"`;
  };
  const shared = placed
    .filter(({ isShared }) => isShared)
    .map((item) => `<div class="shared"${labelOf(item)} data-note data-search-skip>${item.cell.inner}</div>`);
  const own = placed.filter(({ isShared }) => !isShared);
  return tr(
    attributes,
    cells.map((cell, index) => {
      const item = own[index];
      return {
        ...cell,
        attributes: cell.attributes + (item ? labelOf(item) : ''),
        inner:
          cell.inner +
          (index === 0 ? shared.join('') : '') +
          (index === Math.min(1, cells.length - 1) ? after : ''),
      };
    }),
  );
}

function tr(attributes: string, cells: Cell[]): string {
  return `<tr${attributes}>${cells.map((cell) => `<td${cell.attributes}>${cell.inner}</td>`).join('')}</tr>`;
}

/** From so many columns on they take what their words need, in smaller letters. */
const MANY = 6;

/** Two columns that say more than the others share most of a table; else each takes what its words need. */
function columnClasses(placed: Placed<Cell>[][], width: number): string[] {
  const letters = Array.from({ length: width }, () => 0);
  for (const { cell, column, isShared } of placed.flat())
    if (!isShared && cell.columns === 1 && column >= SUBJECT)
      letters[column] = (letters[column] ?? 0) + plainText(cell.inner).length;
  const [first = 0, second = 0] = letters.toSorted((a, b) => b - a);
  if (width >= MANY || second * 2 < first) return letters.map(() => '');
  return letters.map((count) => (count === first ? 'longest' : count === second ? 'long' : ''));
}

function printColumn(name: string): string {
  return name === '' ? '<col>' : `<col class="${name}">`;
}
