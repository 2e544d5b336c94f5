/**
 * A quote of the plan held against the plan's words: whether it stands there as a whole sentence does, and where not,
 * what an official compares first. White space is folded by who asks.
 */
import { shorten } from '../format/text.ts';

/** After which a piece of a paragraph may begin, and with which it may end. */
const BORDER = /[.;:!?]/u;

/**
 * Whether the quote is the beginning of the text, or a later piece of it that begins before `before`: from one
 * sentence, semicolon or colon to another, so that no half sentence passes for the whole.
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

/** Words of the plan a quote may have meant, and how they are called. */
interface Nearby {
  name: string;
  text: string;
}

/** What is not as the plan has it: a clause of a sentence, or nothing where the quote is like none of them. */
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

/** How many words two texts begin with alike. */
function sameWords(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => word !== b[index]);
  return at < 0 ? a.length : at;
}
