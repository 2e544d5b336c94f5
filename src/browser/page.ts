/**
 * What the pages with script share: elements, where what is given as text becomes text, whatever stands in it; forms;
 * files. One module, for each further one is a request more.
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

/** What a form would send, without files. */
export function formParams(form: HTMLFormElement): URLSearchParams {
  const fields = [...new FormData(form)];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** SVG of `src/charts`, where all text is escaped already. */
export function drawing(markup: string): Node | undefined {
  return new DOMParser().parseFromString(markup, 'text/html').querySelector('svg') ?? undefined;
}

/** What the page was built with; throws where it is missing or of another kind. */
export function part<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is missing on ${location.pathname}`);
  return found;
}

/** Time enough for a browser that asks where to save. */
const KEPT_MS = 60_000;

/** Hands a file to the reader under the last part of its path; a text may begin with the mark that lets Excel read Vietnamese. */
export function saveFile(path: string, content: BlobPart, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  make('a', { href: address, download: path.split('/').at(-1) ?? path }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
