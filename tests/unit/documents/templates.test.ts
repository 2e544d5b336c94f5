/** What must hold for the built-in templates: Word opens them filled in, and nothing that is filled in is lost. */
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/documents/fill.ts';
import { documentKinds, documentMarks } from '../../../src/documents/marks.ts';
import { builtInTemplate } from '../../../src/documents/templates/index.ts';
import { emptyLists, marksData, valuesOf } from '../../support/marks-data.ts';
import { allElements, parseXml, type XmlElement } from '../../support/xml.ts';

const PROPERTIES = { title: 'Báo cáo', creator: 'Sở Khoa học và Công nghệ', day: '2026-11-29' };

/** The order the schema asks for (ECMA-376, part 1, annex A), of what the templates use or an office may add. */
const ORDER: Record<string, string> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
    'suppressAutoHyphens spacing ind contextualSpacing mirrorIndents jc textDirection textAlignment outlineLvl ' +
    'cnfStyle rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike vanish color spacing w kern position sz szCs highlight u bdr ' +
    'shd vertAlign lang',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:trPr': 'gridBefore gridAfter trHeight cantSplit tblHeader jc',
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd noWrap tcMar textDirection vAlign',
  'w:sectPr':
    'headerReference footerReference type pgSz pgMar pgBorders pgNumType cols vAlign titlePg docGrid',
  'w:style': 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'trPr tc',
  'w:settings':
    'zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator',
};

type Parts = Record<string, XmlElement>;

function parts(document: Uint8Array): Parts {
  const files = Object.entries(unzipSync(document));
  return Object.fromEntries(files.map(([path, bytes]) => [path, parseXml(strFromU8(bytes))]));
}

function part(all: Parts, path: string): XmlElement {
  const found = all[path];
  if (!found) throw new Error(`No ${path}`);
  return found;
}

const named = (element: XmlElement, name: string) =>
  allElements(element).filter((one) => one.name === `w:${name}`);

const child = (element: XmlElement, name: string) => element.children.find((one) => one.name === `w:${name}`);

const value = (element: XmlElement | undefined, name = 'val') => element?.attributes[`w:${name}`];

/** Elements whose children are not in the schema's order, or whose properties come late. */
function outOfOrder(element: XmlElement): string[] {
  const names = ORDER[element.name]?.split(' ').map((name) => `w:${name}`);
  const found = element.children.map(({ name }) => name);
  const places = names
    ? found.map((name) => names.indexOf(name))
    : found.map((name) => (/^w:\w+Pr$/u.test(name) && name !== 'w:sectPr' ? 0 : 1));
  const isWrong = places.some((place, index) => place < (places[index - 1] ?? 0));
  return isWrong ? [`${element.name}: ${found.join(' ')}`] : [];
}

describe.each(documentKinds)('The template %s', (kind) => {
  const data = marksData(documentMarks[kind]);
  const empty = fill(builtInTemplate(kind), emptyLists(data), PROPERTIES);
  const full = fill(builtInTemplate(kind), data, PROPERTIES);
  const filled = parts(full);
  const text = part(filled, 'word/document.xml');
  const all = [...Object.values(filled), ...Object.values(parts(empty))].flatMap(allElements);

  test('is the same bytes each time', () => {
    expect(builtInTemplate(kind)).toEqual(builtInTemplate(kind));
  });

  test('takes every value and keeps no mark', async () => {
    expect(valuesOf(data).filter((one) => !text.text.includes(one))).toEqual([]);
    expect(text.text).not.toMatch(/[{}]/u);
    expect(part(parts(empty), 'word/document.xml').text).not.toMatch(/[{}]/u);
    const read = await mammoth.extractRawText({ buffer: Buffer.from(full) });
    expect(valuesOf(data).filter((one) => !read.value.includes(one))).toEqual([]);
  });

  test('has a type for each part, and a target for each relationship', () => {
    const types = part(filled, '[Content_Types].xml').children.flatMap(({ attributes }) => [
      attributes['PartName']?.slice(1) ?? '',
    ]);
    const paths = Object.keys(filled).filter((path) => !path.endsWith('.rels') && !path.startsWith('['));
    expect(types.filter((path) => path !== '').toSorted(byName)).toEqual(paths.toSorted(byName));
    const targets = (rels: string, folder: string) =>
      part(filled, rels).children.map(({ attributes }) => folder + (attributes['Target'] ?? ''));
    const reached = [...targets('_rels/.rels', ''), ...targets('word/_rels/document.xml.rels', 'word/')];
    expect(reached.toSorted(byName)).toEqual(paths.toSorted(byName));
  });

  test('uses only relationships and styles that there are', () => {
    const known = part(filled, 'word/_rels/document.xml.rels').children.map(
      ({ attributes }) => attributes['Id'],
    );
    const used = allElements(text).flatMap(({ attributes }) => attributes['r:id'] ?? []);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    const styles = named(part(filled, 'word/styles.xml'), 'style').map((style) => value(style, 'styleId'));
    expect(new Set(styles).size).toBe(styles.length);
    const uses = all.filter(({ name }) => /^w:(pStyle|rStyle|tblStyle|basedOn)$/u.test(name));
    expect(uses.map((use) => value(use)).filter((id) => !styles.includes(id))).toEqual([]);
  });

  test('has the elements in the order of the schema, and whole numbers', () => {
    expect(all.flatMap(outOfOrder)).toEqual([]);
    const lengths = all.flatMap(({ attributes }) => Object.values(attributes));
    expect(lengths.filter((length) => /^-?\d+\.\d+$/u.test(length))).toEqual([]);
  });

  test('has tables whose cells fill the grid, with a width each, and no automatic numbers', () => {
    const tables = all.filter(({ name }) => name === 'w:tbl');
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.flatMap(badRows)).toEqual([]);
    expect(besideTheLine(text)).toEqual([]);
    expect(all.filter(({ name }) => name === 'w:numPr')).toEqual([]);
    expect(Object.keys(filled)).not.toContain('word/numbering.xml');
  });

  test('ends each cell with a paragraph, and the text with the paper', () => {
    const cells = all.filter(({ name }) => name === 'w:tc');
    expect(cells.filter(({ children }) => children.at(-1)?.name !== 'w:p')).toEqual([]);
    expect(text.children[0]?.children.at(-1)?.name).toBe('w:sectPr');
  });

  test('names no person', () => {
    const core = part(parts(builtInTemplate(kind)), 'docProps/core.xml');
    expect(core.text).toBe('');
    expect(part(filled, 'docProps/app.xml').text).toBe('');
  });
});

/** What is wrong with the rows of a table. */
function badRows(table: XmlElement): string[] {
  const grid = named(table, 'gridCol').map((column) => Number(value(column, 'w')));
  const layout = child(table, 'tblPr');
  const isFixed = layout && value(child(layout, 'tblLayout'), 'type') === 'fixed';
  const whole = layout && Number(value(child(layout, 'tblW'), 'w'));
  const bad = isFixed && whole === total(grid) ? [] : ['no fixed width'];
  for (const row of table.children.filter(({ name }) => name === 'w:tr')) {
    let column = 0;
    for (const cell of row.children.filter(({ name }) => name === 'w:tc')) {
      const properties = child(cell, 'tcPr');
      const span = properties && child(properties, 'gridSpan');
      const columns = span ? Number(value(span)) : 1;
      const width = properties && Number(value(child(properties, 'tcW'), 'w'));
      if (width !== total(grid.slice(column, column + columns)))
        bad.push(`width ${width ?? ''} of ${cell.text}`);
      column += columns;
    }
    if (column !== grid.length) bad.push(`${column} cells in ${row.text}`);
  }
  return bad;
}

/** Tables not as wide as a line of their section, with a tolerance of a few twentieths of a point. */
function besideTheLine(text: XmlElement): string[] {
  let tables: XmlElement[] = [];
  const bad: string[] = [];
  for (const block of text.children[0]?.children ?? []) {
    if (block.name === 'w:tbl') tables.push(block);
    const [paper] = named(block, 'sectPr');
    if (!paper) continue;
    const margins = child(paper, 'pgMar');
    const side = (name: string) => Number(value(margins, name));
    const line = Number(value(child(paper, 'pgSz'), 'w')) - side('left') - side('right');
    const widths = tables.map((table) => Number(value(named(table, 'tblW')[0], 'w')));
    bad.push(...widths.filter((width) => Math.abs(line - width) > 5).map((width) => `${width} of ${line}`));
    tables = [];
  }
  return bad;
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function byName(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
