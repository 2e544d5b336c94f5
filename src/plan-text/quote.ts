/**
 * Compares a quote with the plan's words: whether it is a complete piece of them, and if not, where it differs.
 * The caller normalises white space.
 */
import { shorten } from '../format/text.ts';

/** Signs that may precede or end a piece of a paragraph. */
const BORDER = /[.;:!?]/u;

/**
 * Whether the quote is the beginning of the text, or a later piece that begins before `before`: bounded by full
 * stops, semicolons or colons, so that half a sentence does not pass as a whole one.
 */
export function isPieceOf(quote: string, text: string, before: number): boolean {
  for (let at = text.indexOf(quote); at >= 0 && at < before; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const beginsWhole = at === 0 || (text[at - 1] === ' ' && BORDER.test(text[at - 2] ?? ''));
    const endsWhole = end === text.length || BORDER.test(quote.at(-1) ?? '') || BORDER.test(text[end] ?? '');
    if (beginsWhole && endsWhole) return true;
  }
  return false;
}

/** A text the quote may come from, and its name. */
interface Nearby {
  name: string;
  text: string;
}

/** Describes the first difference from the most similar text; empty if no text is similar. */
export function differenceOf(quote: string, nearby: readonly Nearby[]): string | undefined {
  const whole = nearby.find(({ text }) => text.includes(quote));
  if (whole) return `có trong ${whole.name}, nhưng chỉ một phần`;
  for (const { text, name } of nearby) {
    const at = text.toLowerCase().indexOf(quote.toLowerCase());
    const found = at < 0 ? '' : text.slice(at, at + quote.length);
    if (found !== '') return `khác chữ hoa, chữ thường: ${name} viết “${shorten(found, 60)}”`;
  }
  const words = quote.split(' ');
  const nearest = nearby
    .map(({ name, text }) => ({ name, theirs: text.split(' ') }))
    .map((item) => ({ ...item, same: sameWords(words, item.theirs) }))
    .reduce((best, item) => (item.same > best.same ? item : best), { name: '', theirs: [''], same: 0 });
  if (nearest.same === 0) return undefined;
  const rest = (list: readonly string[]): string => shorten(list.slice(nearest.same).join(' '), 40);
  const theirs = rest(nearest.theirs);
  return theirs === ''
    ? `${nearest.name} không có chữ “${rest(words)}” ở cuối`
    : `khác từ chữ “${rest(words)}”: ${nearest.name} viết “${theirs}”`;
}

/** Number of leading words two texts share. */
function sameWords(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => word !== b[index]);
  return at < 0 ? a.length : at;
}
