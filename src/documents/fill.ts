/** Fills a Word template. The same input gives the same bytes, on every machine and in the browser. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { escapeMarkup } from '../charts/svg.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { zip } from '../open-data/zip.ts';

/** Syntax of marks: `{ten}`, lists on lines of their own, line breaks kept. */
export const TEMPLATE_OPTIONS = {
  paragraphLoop: true,
  linebreaks: true,
  errorLogging: false,
  // A mark without data is reported by the check of templates; it prints nothing.
  nullGetter: () => '',
} as const;

/** Metadata of the file; never a person's name. */
export interface Properties {
  title: string;
  /** The office. */
  creator: string;
  day: IsoDate;
}

/** Throws docxtemplater's errors for a broken template, which the check of templates reports before. */
export function fill(template: Uint8Array, data: object, properties: Properties): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), TEMPLATE_OPTIONS);
  document.render(data);
  const files = Object.values(document.getZip().files).filter(({ dir }) => !dir);
  const content = Object.fromEntries(files.map((file) => [file.name, file.asUint8Array()]));
  for (const name of WITH_NAMES) if (content[name]) content[name] = emptied(content[name]);
  return zip({ ...content, 'docProps/core.xml': coreXml(properties) }, properties.day);
}

/** Metadata of an office's template: owner, manager, authors. */
const WITH_NAMES = ['docProps/app.xml', 'docProps/custom.xml', 'word/people.xml'];

/** Only the outermost element. */
function emptied(xml: Uint8Array): Uint8Array {
  const [start = ''] = /^(?:<\?.*?\?>\s*)?<[^>]*[^/]>/su.exec(new TextDecoder().decode(xml)) ?? [];
  const [, name = ''] = /<([\w:]+)[^>]*>$/u.exec(start) ?? [];
  return name === '' ? xml : new TextEncoder().encode(`${start}</${name}>`);
}

/** Rewritten: a template saved by an office contains a person's name and the time. */
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
