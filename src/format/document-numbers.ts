/** Keeps document numbers (`1911/KH-UBND`) on one line: a browser would break them after a slash or a hyphen. */

/** Number, year, document type and issuer; drafts leave the digits blank. Does not match `</Clause>`. */
const NUMBER =
  /(?<!<|&lt;|[\p{L}\p{N}/-])(\d*(?:[/-](?:\d+|\p{Lu}[\p{L}\d]*))*\/\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*)(?![\p{L}\p{N}/])/u;
/** A tag, a comment, or an element whose text is not displayed. */
const TAG =
  /<(?:!--[^]*?-->|(script|style|title|textarea|svg|select)\b[^]*?<\/\1\s*>|(?:"[^"]*"|'[^']*'|[^'">])*>)/u;
const TAG_OR_NUMBER = new RegExp(`${TAG.source}|${NUMBER.source}`, 'gu');

/** Class of text that must not break; its rule is in `styles/parts.css`. */
export const UNBROKEN = 'unbroken';

/** Alternates text and numbers. */
export function splitAtNumbers(text: string): string[] {
  return text.split(NUMBER);
}

/** Wraps document numbers in a finished page; the text stays unchanged for copying and searching. */
export function holdNumbers(html: string): string {
  return html.replace(TAG_OR_NUMBER, (found, _element, number?: string) =>
    number === undefined ? found : `<span class="${UNBROKEN}">${number}</span>`,
  );
}
