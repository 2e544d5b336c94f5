/**
 * WordprocessingML as text: runs, paragraphs, tables, sections. Lengths in twentieths of a point (567 = 1 cm),
 * font sizes in half points, as in the files. Elements follow the schema's order: Word refuses any other.
 */
import { escapeMarkup } from '../../charts/svg.ts';

/** Blank for a handwritten number or date. */
export const BLANK = '\u00a0'.repeat(6);

/** Blanks for a person: `[Nêu nguyên nhân]`; not `[{so}]`, the number of a source. */
const TO_FILL_IN = new RegExp(`(\\[\\p{L}[^\\]]*\\]|${BLANK})`, 'u');

/** A mark stays within one run: split marks could not be read. */
function runs(text: string): string {
  const pieces = text.split(TO_FILL_IN).filter((piece) => piece !== '');
  return pieces.map((piece) => run(piece, TO_FILL_IN.test(piece) ? 'ChoDien' : undefined)).join('');
}

function run(text: string, style?: string): string {
  const properties = style ? `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>` : '';
  const words = text
    .split(/(\t)/u)
    .map((piece) => (piece === '\t' ? '<w:tab/>' : `<w:t xml:space="preserve">${escapeMarkup(piece)}</w:t>`));
  return `<w:r>${properties}${words.join('')}</w:r>`;
}

/** With a style of `styles.ts`; `sides`: margin on both sides. */
export function paragraph(style: string, text = '', sides?: number): string {
  const indent = sides === undefined ? '' : `<w:ind w:left="${sides}" w:right="${sides}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${indent}</w:pPr>${text === '' ? '' : runs(text)}</w:p>`;
}

/** Prefix of a line of `lines`, and its style. */
const STYLE_OF: Record<string, string> = { '#': 'Heading1', '##': 'Heading2', '###': 'Heading3' };

/** One paragraph per line: `# I. …`, `## 1. …`, `### a) …` are headings. */
export function lines(words: string, style = 'Doan'): string {
  const paragraphs = words.split('\n').map((line) => line.trim());
  return paragraphs
    .filter((line) => line !== '')
    .map((line) => {
      const [, sign, heading = ''] = /^(#{1,3}) (.*)$/u.exec(line) ?? [];
      return sign ? paragraph(STYLE_OF[sign] ?? style, heading) : paragraph(style, line);
    })
    .join('');
}

/** Sentences of a list as lines, each with a dash; `none` if there are none. */
export function sentences(list: string, none?: string): string {
  const block = `\n{#${list}}\n- {cau}\n{/${list}}\n`;
  return none === undefined ? block : `${block}{^${list}}\n- ${none}\n{/${list}}\n`;
}

/** One cell, spanning `columns` of the grid. */
export function cell(width: number, content: string, columns = 1): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}</w:tcPr>${content}</w:tc>`;
}

export type RowKind = 'whole' | 'heading' | 'breaking';

/** A heading row repeats on each page; only a breaking row may span two pages. */
export function row(cells: string[], kind: RowKind = 'whole'): string {
  const properties = { whole: '<w:cantSplit/>', heading: '<w:cantSplit/><w:tblHeader/>', breaking: '' }[kind];
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`;
}

/** `style`: `Bang` has borders, `KhongVien` has none. */
export function table(style: string, widths: number[], rows: string[]): string {
  const whole = sum(widths);
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${whole}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/></w:tblPr>' +
    `<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
  );
}

/** Two columns without borders, row by row. */
export function sideBySide(left: number, right: number, ...rows: [left: string, right: string][]): string {
  const cells = rows.map(([one, other]) => row([cell(left, one), cell(right, other)]));
  return table('KhongVien', [left, right], cells);
}

export function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** `first`: portrait, without a number on its first page; `sheet`: with smaller margins than a letter. */
export type Section = 'first' | 'portrait' | 'landscape' | 'sheet';

const LETTER = paper('w:w="11906" w:h="16838"', 'w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"');
const PAPER: Record<Section, string> = {
  first: LETTER,
  portrait: LETTER,
  landscape: paper(
    'w:w="16838" w:h="11906" w:orient="landscape"',
    'w:top="1134" w:right="850" w:bottom="1134" w:left="1134"',
  ),
  sheet: paper('w:w="11906" w:h="16838"', 'w:top="850" w:right="850" w:bottom="680" w:left="1134"'),
};

function paper(size: string, margins: string): string {
  return `<w:pgSz ${size}/><w:pgMar ${margins} w:header="567" w:footer="567" w:gutter="0"/>`;
}

export function sectionProperties(section: Section): string {
  const isFirst = section === 'first' || section === 'sheet';
  return (
    '<w:sectPr><w:headerReference w:type="default" r:id="rIdSoTrang"/>' +
    (isFirst ? '<w:headerReference w:type="first" r:id="rIdTrangDau"/>' : '') +
    `<w:type w:val="nextPage"/>${PAPER[section]}<w:cols w:space="720"/>` +
    `${isFirst ? '<w:titlePg/>' : ''}</w:sectPr>`
  );
}

/** A section followed by others ends with a paragraph that holds its page setup. */
export function section(kind: Section, ...content: string[]): string {
  const end = `<w:p><w:pPr><w:pStyle w:val="NganDong"/>${sectionProperties(kind)}</w:pPr></w:p>`;
  return content.join('') + end;
}
