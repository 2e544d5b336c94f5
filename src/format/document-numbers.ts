/** Numbers of documents (`1911/KH-UBND`) stay on one line: a browser would part them after a slash or a hyphen. */

/** Figures, a year, then the kind of document and who issued it; a draft leaves the figures blank. `</Clause>` is none. */
const NUMBER =
  /(?<!<|&lt;|[\p{L}\p{N}/-])(\d*(?:[/-](?:\d+|\p{Lu}[\p{L}\d]*))*\/\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*)(?![\p{L}\p{N}/])/u;
/** A tag, a comment, or an element whose text is no line of the page. */
const TAG =
  /<(?:!--[^]*?-->|(script|style|title|textarea|svg|select)\b[^]*?<\/\1\s*>|(?:"[^"]*"|'[^']*'|[^'">])*>)/u;
const TAG_OR_NUMBER = new RegExp(`${TAG.source}|${NUMBER.source}`, 'gu');

/** The class of what is not parted; its rule is in `styles/parts.css`. */
export const UNBROKEN = 'unbroken';

/** Text and numbers in turn. */
export function splitAtNumbers(text: string): string[] {
  return text.split(NUMBER);
}

/** A finished page with its numbers held together: its words stay as they are, to be copied and searched. */
export function holdNumbers(html: string): string {
  return html.replace(TAG_OR_NUMBER, (found, _element, number?: string) =>
    number === undefined ? found : `<span class="${UNBROKEN}">${number}</span>`,
  );
}
