/**
 * WordprocessingML as text: runs, paragraphs, tables, sections. Lengths are twentieths of a point (567 = 1 cm),
 * sizes of letters half points, as in the files. The order of elements is the schema's: Word refuses another.
 */
import { escapeMarkup } from '../../charts/svg.ts';

/** Where a number or a day is written by hand. */
export const BLANK = '\u00a0'.repeat(6);

/** What a person is to fill in: `[Nêu nguyên nhân]` and blanks; not `[{so}]`, the number of a source. */
const TO_FILL_IN = new RegExp(`(\\[\\p{L}[^\\]]*\\]|${BLANK})`, 'u');

/** A mark stands whole within one run: a template whose marks are torn could not be read. */
function runs(text: string): string {
  const pieces = text.split(TO_FILL_IN).filter((piece) => piece !== '');
  return pieces.map((piece) => run(piece, TO_FILL_IN.test(piece) ? 'ChoDien' : undefined)).join('');
}

function run(text: string, style?: string): string {
  const properties = style ? `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>` : '';
  const lines = text
    .split(/(\t)/u)
    .map((piece) => (piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escapeMarkup(piece)}</w:t>`));
  return `<w:r>${properties}${lines.join('')}</w:r>`;
}

/** Of a style of `styles.ts`; `sides` is how far it keeps from both sides. */
export function paragraph(style: string, text = '', sides?: number): string {
  const indent = sides === undefined ? '' : `<w:ind w:left="${sides}" w:right="${sides}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${indent}</w:pPr>${text === '' ? '' : runs(text)}</w:p>`;
}

/** The content once for each entry: the lines of the marks vanish. */
export function each(list: string, ...content: string[]): string {
  return [paragraph('Normal', `{#${list}}`), ...content, paragraph('Normal', `{/${list}}`)].join('');
}

/** The content if the list is empty. */
export function ifNone(list: string, ...content: string[]): string {
  return [paragraph('Normal', `{^${list}}`), ...content, paragraph('Normal', `{/${list}}`)].join('');
}

/** One cell; `columns` of the grid are its. */
export function cell(width: number, content: string, columns = 1): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}</w:tcPr>${content}</w:tc>`;
}

/** A row does not break across pages; a heading row comes again on each. */
export function row(cells: string[], isHeading = false): string {
  const heading = isHeading ? '<w:tblHeader/>' : '';
  return `<w:tr><w:trPr><w:cantSplit/>${heading}</w:trPr>${cells.join('')}</w:tr>`;
}

/** `style`: `Bang` has lines, `KhongVien` has none. */
export function table(style: string, widths: number[], rows: string[]): string {
  const whole = sum(widths);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${whole}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/></w:tblPr>' +
    `<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

export function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What the lines of a page may take: A4 less 30 and 20 mm, lying less 20 and 15. */
export const PORTRAIT_WIDTH = 9071;
export const LANDSCAPE_WIDTH = 14854;

export type Section = 'first' | 'portrait' | 'landscape';

/** The paper of a section. The first page of the first one bears no number. */
export function sectionProperties(section: Section): string {
  const [size, margins] =
    section === 'landscape'
      ? ['w:w="16838" w:h="11906" w:orient="landscape"', 'w:right="850" w:bottom="1134" w:left="1134"']
      : ['w:w="11906" w:h="16838"', 'w:right="1134" w:bottom="1134" w:left="1701"'];
  const first = section === 'first';
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="rIdSoTrang"/>' +
    (first ? '<w:headerReference w:type="first" r:id="rIdTrangDau"/>' : '') +
    `<w:type w:val="nextPage"/><w:pgSz ${size}/>` +
    `<w:pgMar w:top="1134" ${margins} w:header="567" w:footer="567" w:gutter="0"/>` +
    `<w:cols w:space="720"/>${first ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}

/** A section that others follow ends with a paragraph that holds its paper. */
export function section(kind: Section, ...content: string[]): string {
  const end = `<w:p><w:pPr><w:pStyle w:val="NganDong"/>${sectionProperties(kind)}</w:pPr></w:p>`;
  return content.join('') + end;
}
