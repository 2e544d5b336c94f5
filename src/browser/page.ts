/**
 * Helpers of all pages with scripts: elements (strings always become text), forms, files. One module, since each
 * further one is another request.
 */

type Child = Node | string | undefined;

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => child !== undefined && child !== ''));
  return element;
}

export function button(
  words: string,
  onClick: () => void,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const element = make('button', { type: 'button', ...attributes }, words);
  element.addEventListener('click', onClick);
  return element;
}

/** The data a form would send, without files. */
export function formParams(form: HTMLFormElement): URLSearchParams {
  const fields = [...new FormData(form)];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** Parses SVG of `src/charts`, which is escaped already. */
export function drawing(markup: string): Node | undefined {
  return new DOMParser().parseFromString(markup, 'text/html').querySelector('svg') ?? undefined;
}

/** Finds an element of the page; throws if it is missing or of another type. */
export function part<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is missing on ${location.pathname}`);
  return found;
}

/** Long enough for a browser that asks where to save. */
const KEPT_MS = 60_000;

/** Saves a file under the last part of its path; a text may begin with a BOM, so that Excel reads Vietnamese. */
export function saveFile(path: string, content: BlobPart, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  make('a', { href: address, download: path.split('/').at(-1) ?? path }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
