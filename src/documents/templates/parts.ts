/** Parts of a Word file besides its text: the same bytes for every document. */
import { zip } from '../../open-data/zip.ts';
import { styles } from './styles.ts';
import { sectionProperties, type Section } from './wml.ts';

const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Media type of each part. */
const TYPES: Record<string, string> = {
  'word/document.xml': `${WORD_TYPE}.document.main+xml`,
  'word/styles.xml': `${WORD_TYPE}.styles+xml`,
  'word/settings.xml': `${WORD_TYPE}.settings+xml`,
  'word/fontTable.xml': `${WORD_TYPE}.fontTable+xml`,
  'word/header1.xml': `${WORD_TYPE}.header+xml`,
  'word/header2.xml': `${WORD_TYPE}.header+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
};

const contentTypes =
  `<Types xmlns="${PACKAGE}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  Object.entries(TYPES)
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

function relationships(targets: [id: string, type: string, target: string][]): string {
  const each = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

const ofPackage = relationships([
  ['rId1', `${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
  ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ['rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
]);

const ofText = relationships([
  ['rId1', `${OFFICE}/relationships/styles`, 'styles.xml'],
  ['rId2', `${OFFICE}/relationships/settings`, 'settings.xml'],
  ['rId3', `${OFFICE}/relationships/fontTable`, 'fontTable.xml'],
  ['rIdTrangDau', `${OFFICE}/relationships/header`, 'header1.xml'],
  ['rIdSoTrang', `${OFFICE}/relationships/header`, 'header2.xml'],
]);

const settings =
  `<w:settings ${WORD}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
  // Word 2013 and newer; without it Word uses compatibility mode.
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';

const fontTable =
  `<w:fonts ${WORD}><w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/>` +
  '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>';

const header = (content: string) =>
  `<w:hdr ${WORD}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${content}</w:p></w:hdr>`;

const pageNumber = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>';

/** Rewritten on filling, with title, office and date of the document. */
const core = `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"/>`;

const app = `<Properties xmlns="${OFFICE}/extended-properties"/>`;

/** `last`: page setup of the last section. */
export function packed(last: Section, ...content: string[]): Uint8Array {
  const body = content.join('') + sectionProperties(last);
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': ofPackage,
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': ofText,
    'word/styles.xml': `<w:styles ${WORD}>${styles}</w:styles>`,
    'word/settings.xml': settings,
    'word/fontTable.xml': fontTable,
    'word/header1.xml': header(''),
    'word/header2.xml': header(pageNumber),
    'docProps/core.xml': core,
    'docProps/app.xml': app,
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, encoded(xml)] as const);
  // A fixed date, so that the template has the same bytes every day.
  return zip(Object.fromEntries(files), '2026-01-01');
}

function encoded(xml: string): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}
