/** Whether XML as Word writes it is whole: every element closed where it should be, no sign that opens nothing. */

/** An element's beginning or end, or the line that says it is XML. */
const TAG = /<(?:\?[^<>]*\?|(\/?)([^\s<>/!?]+)(?:"[^"<]*"|'[^'<]*'|[^<>"'])*?(\/?))>/gu;
const STRAY = /<|&(?!(?:#\d+|#x[\da-f]+|\w+);)/iu;

/** Comments, CDATA and declarations are not among what Word writes: a text with one is not taken for whole. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let end = 0;
  for (const { 0: tag, 1: closes, 2: name, 3: closesItself, index } of xml.matchAll(TAG)) {
    if (STRAY.test(xml.slice(end, index))) return false;
    end = index + tag.length;
    if (name === undefined) continue;
    if (closes) {
      if (open.pop() !== name) return false;
    } else if (!closesItself) open.push(name);
  }
  return open.length === 0 && end > 0 && !STRAY.test(xml.slice(end));
}
