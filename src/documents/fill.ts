/**
 * A Word template and what is filled in → the document. The same input gives the same bytes, on every machine and
 * in the browser.
 */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { escapeMarkup } from '../charts/svg.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { zip } from '../open-data/zip.ts';

/** How marks are read: `{ten}`, lists that stand on lines of their own, line breaks kept. */
export const TEMPLATE_OPTIONS = {
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  // A mark that is not among the data is told by the check of templates; nothing is printed for it.
  nullGetter: () => '',
} as const;

/** What the file says of itself; never a person's name. */
export interface Properties {
  title: string;
  /** The office. */
  creator: string;
  day: IsoDate;
}

/** Throws what docxtemplater says of a template it cannot read; the check of templates has told it before. */
export function fill(template: Uint8Array, data: object, properties: Properties): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), TEMPLATE_OPTIONS);
  document.render(data);
  const files = Object.values(document.getZip().files).filter(({ dir }) => !dir);
  const content = Object.fromEntries(files.map((file) => [file.name, file.asUint8Array()]));
  for (const name of WITH_NAMES) if (content[name]) content[name] = emptied(content[name]);
  return zip({ ...content, 'docProps/core.xml': coreXml(properties) }, properties.day);
}

/** Parts of a template that an office saved: whose it is, who leads the office, who has written in it. */
const WITH_NAMES = ['docProps/app.xml', 'docProps/custom.xml', 'word/people.xml'];

/** The outermost element alone. */
function emptied(xml: Uint8Array): Uint8Array {
  const [start = ''] = /^(?:<\?.*?\?>\s*)?<[^>]*[^/]>/su.exec(new TextDecoder().decode(xml)) ?? [];
  const [, name = ''] = /<([\w:]+)[^>]*>$/u.exec(start) ?? [];
  return name === '' ? xml : new TextEncoder().encode(`${start}</${name}>`);
}

/** Written anew: a template that an office saved holds the name of who saved it, and the hour. */
function coreXml({ title, creator, day }: Properties): Uint8Array {
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return new TextEncoder().encode(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
      ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escapeMarkup(title)}</dc:title><dc:creator>${escapeMarkup(creator)}</dc:creator>` +
      `<dc:language>vi-VN</dc:language><cp:lastModifiedBy>${escapeMarkup(creator)}</cp:lastModifiedBy>` +
      `${time('created')}${time('modified')}` +
      '</cp:coreProperties>',
  );
}
