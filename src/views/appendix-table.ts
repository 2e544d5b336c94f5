/**
 * Prepares a table of an appendix for wide screens and phones, where each row is a card: each cell knows its
 * column heading, and a card repeats what its row shares with rows above. Input: the HTML of the elements of the
 * plan's text, one `<tr>` per row, `<tr class="head">` for the head, the number's cell first, and last, with
 * class `after`, the status line of the row; cells contain no tables.
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

/** The column that names the subject of a row, after the number: it heads the card and needs no label. */
const SUBJECT = 1;

/** Content of `<table>`, and whether it has too many columns for normal text size. */
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

/** Adds a number column, for the codes, to a table without one. */
function withNumber(head: Row[], width: number): Row[] {
  const [first, ...others] = head;
  if (!first || widthOf(placeCells(head.map(({ cells }) => cells))) >= width) return head;
  const rows = head.length;
  const number = { attributes: rows > 1 ? ` rowspan="${rows}"` : '', inner: '', columns: 1, rows };
  return [{ ...first, cells: [number, ...first.cells] }, ...others];
}

/** Headings above each column, from the top. */
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

/** From this number of columns on, widths follow the content, and the text is smaller. */
const MANY = 6;

/** Two columns with much more text than the others share most of the width; otherwise widths follow the content. */
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
