/** Small Word documents for tests: paragraphs, a table row, headers, further parts. */
import type { Marks } from '../../src/documents/marks.ts';
import { zip } from '../../src/open-data/zip.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text as one run; a line that begins with `<` is markup. */
export const paragraph = (text: string): string =>
  text.startsWith('<') ? text : `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const row = (...cells: string[]): string =>
  `<w:tbl><w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr></w:tbl>`;

export const relation = (kind: string, target: string, mode = ''): string =>
  `<Relationship Id="r${target.length}" Type="${RELATION}/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;

export interface DocxParts {
  header?: string;
  footer?: string;
  relations?: string[];
  /** Content type of the main part, if it is not a document. */
  main?: string;
  files?: Record<string, string | Uint8Array>;
}

/** Files of a document by path; `lines` are its paragraphs. */
export function docxFiles(lines: string[], more: DocxParts = {}): Record<string, Uint8Array> {
  const { header, footer, relations = [], main = `${TYPE}.document.main+xml`, files = {} } = more;
  const ends = Object.entries({ header, footer }).filter(([, text]) => text !== undefined);
  const tags: Record<string, string> = { header: 'w:hdr', footer: 'w:ftr' };
  const content: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/>${ends.map(([end]) => `<Override PartName="/word/${end}1.xml" ContentType="${TYPE}.${end}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationsFile([relation('officeDocument', 'word/document.xml')]),
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${lines.map(paragraph).join('')}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationsFile([
      ...ends.map(([end]) => relation(end, `${end}1.xml`)),
      ...relations,
    ]),
    ...Object.fromEntries(
      ends.map(([end, text = '']) => [
        `word/${end}1.xml`,
        `${HEAD}<${tags[end] ?? ''} ${W}>${paragraph(text)}</${tags[end] ?? ''}>`,
      ]),
    ),
    ...files,
  };
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(content).map(([path, text]) => [
      path,
      typeof text === 'string' ? encoder.encode(text) : text,
    ]),
  );
}

export function docx(lines: string[], more?: DocxParts): Uint8Array {
  return zip(docxFiles(lines, more), '2026-11-30');
}

function relationsFile(all: string[]): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

/** Lines of a template with every mark of a kind, each list in paragraphs of its own. */
export function linesWith(marks: Marks): string[] {
  return Object.entries(marks).flatMap(([name, { each }]) =>
    each ? [`{#${name}}`, ...linesWith(each), `{/${name}}`] : [`{${name}}`],
  );
}
