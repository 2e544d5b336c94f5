/** Whether XML as Word writes it is well-formed: every element closed in order, no stray sign. */

/** A start or end tag, or the XML declaration. */
const TAG = /<(?:\?[^<>]*\?|(\/?)([^\s<>/!?]+)(?:"[^"<]*"|'[^'<]*'|[^<>"'])*?(\/?))>/gu;
const STRAY = /<|&(?!(?:#\d+|#x[\da-f]+|\w+);)/iu;

/** Word writes no comments, CDATA or declarations: a text with one is rejected. */
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
