/** Chosen rows as tables: copies of the page's own table, filled with text alone. */
import type { Group } from './choose.ts';
import type { ExplorerData, ExplorerRow } from './rows.ts';

export interface Templates {
  /** A table with one row, as on the page without script. */
  table: HTMLTemplateElement;
  /** The mark of each status. */
  marks: HTMLTemplateElement;
}

/** A heading and a table for each group; `nameOf` says what a group is called. */
export function groupElements(
  groups: Group[],
  data: ExplorerData,
  templates: Templates,
  nameOf: (value: string) => string,
): Node[] {
  return groups.flatMap(({ value, rows }) => {
    const table = copyOf(templates.table, 'table');
    const row = table.querySelector('tbody tr');
    const caption = table.querySelector('caption');
    if (!row || !caption) throw new Error('The template table has no row');
    caption.textContent = `${String(rows.length)} nhiệm vụ`;
    row.replaceWith(...rows.map((shown) => rowElement(shown, row, data, templates)));
    if (value === '') return [table];
    const heading = document.createElement('h2');
    heading.textContent = nameOf(value);
    return [heading, table];
  });
}

function rowElement(row: ExplorerRow, model: Element, data: ExplorerData, templates: Templates): Element {
  const element = model.cloneNode(true) as Element;
  const link = element.querySelector('a');
  if (link) {
    link.textContent = row.code;
    link.href = row.url;
  }
  const write = (selector: string, text: string) => {
    const cell = element.querySelector(selector);
    if (cell) cell.textContent = text;
  };
  write('.words', row.text);
  write('.lead-column', row.lead.map((code) => data.agencies[code] ?? code).join('; '));
  write('.timing', row.timing);
  write('.status span', row.statusWords);
  const mark = templates.marks.content.querySelector(`[data-code="${row.status}"] svg`);
  if (mark) element.querySelector('.status svg')?.replaceWith(mark.cloneNode(true));
  return element;
}

function copyOf(template: HTMLTemplateElement, selector: string): Element {
  const found = template.content.querySelector(selector)?.cloneNode(true);
  if (!(found instanceof Element)) throw new Error(`The template has no ${selector}`);
  return found;
}
