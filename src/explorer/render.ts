/** Renders chosen rows as tables: clones of the page's own, filled with text only. */
import { differences, isSaidBy, joinPairs, type WorkLine } from '../views/task/work-line.ts';
import type { Group } from './choose.ts';
import type { ExplorerData, ExplorerRow } from './rows.ts';

export interface Templates {
  /** A table without rows, as on the page without script. */
  table: HTMLTemplateElement;
  /** A row with every possible part. */
  row: HTMLTemplateElement;
  /** Mark of each status. */
  marks: HTMLTemplateElement;
}

/** One heading and one table per group; `nameOf` names a group. */
export function groupElements(
  groups: Group[],
  data: ExplorerData,
  templates: Templates,
  nameOf: (value: string) => string,
): Node[] {
  return groups.flatMap(({ value, rows }) => {
    const name = value === '' ? undefined : nameOf(value);
    const table = copyOf(templates.table, 'table');
    const caption = table.querySelector('caption');
    if (caption) caption.textContent = `${rows.length} nhiệm vụ`;
    const body = table.querySelector('tbody');
    body?.append(...joinPairs(rows).map((work) => workElement(work, data, templates, name)));
    if (name === undefined) return [table];
    const heading = document.createElement('h2');
    heading.textContent = name;
    return [heading, table];
  });
}

function workElement(
  work: WorkLine<ExplorerRow>,
  data: ExplorerData,
  templates: Templates,
  heading: string | undefined,
): Element {
  const { line, appendix } = work;
  const element = copyOf(templates.row, 'tr');
  const all = (selector: string) => [...element.querySelectorAll(selector)];
  const write = (selector: string, text: string) => {
    for (const part of all(selector)) part.textContent = text;
  };
  const link = (selector: string, url: string, text: string) => {
    const [found] = all(selector);
    found?.setAttribute('href', url);
    write(selector, text);
  };
  link('th a', line.url, line.title);
  write('.who', line.who);
  write('.when', line.when);
  write('.code', line.code);
  write('.status span', line.statusWords);
  const mark = templates.marks.content.querySelector(`[data-code="${line.status}"] svg`);
  if (mark) element.querySelector('.status svg')?.replaceWith(mark.cloneNode(true));
  if (heading !== undefined && isSaidBy(heading, line)) element.querySelector('.status')?.remove();
  write('b', line.newest?.when ?? '');
  write('.words', line.newest?.words ?? '');
  write('.in span', line.yearWords);
  for (const [at, square] of all('.years i').entries())
    square.classList.toggle('has', line.years.includes(data.years[at] ?? 0));
  if (!line.newest) for (const part of all('.newest, .last')) part.remove();
  write('.plan', line.text);
  const [twin] = all('.twin');
  const [, words] = all('.plan');
  for (const row of appendix) {
    twin?.before(twinElement(twin, line, row));
    words?.before(filledCopy(words, '.plan', `Phụ lục ${row.code}: ${row.text}`));
  }
  twin?.remove();
  words?.remove();
  return element;
}

function twinElement(blank: Element, line: ExplorerRow, row: ExplorerRow): Element {
  const twin = filledCopy(blank, 'span', differences(line, row));
  const link = twin.querySelector('a');
  link?.setAttribute('href', row.url);
  if (link) link.textContent = `Phụ lục ${row.code}`;
  return twin;
}

/** A clone with this text in the given part, which may be the whole element. */
function filledCopy(blank: Element, selector: string, text: string): Element {
  const copy = blank.cloneNode(true) as Element;
  const part = copy.matches(selector) ? copy : copy.querySelector(selector);
  if (part) part.textContent = text;
  return copy;
}

function copyOf(template: HTMLTemplateElement, selector: string): Element {
  const found = template.content.querySelector(selector)?.cloneNode(true);
  if (!(found instanceof Element)) throw new Error(`The template has no ${selector}`);
  return found;
}
