/**
 * Text width in pictures, for breaking lines without a font at hand. Widths are those of Be Vietnam Pro bold,
 * slightly overestimated; a test compares them with the font.
 */

/** In em, by kind of letter; the first match counts. */
const WIDTHS: [letter: RegExp, width: number][] = [
  [/\s/u, 0.24],
  [/[iIl.,:;'|·!]/u, 0.34],
  [/[fjrt1()“”/]/u, 0.46],
  [/[mwM%…]/u, 0.93],
  [/[^\p{Script=Latin}\p{N}\p{P}\p{Sc}W]/u, 1.1],
  [/W/u, 1.08],
  [/\p{Lu}/u, 0.8],
  [/[\p{N}đ–]/u, 0.71],
  [/[sz]/u, 0.54],
  [/[cehknuvxy]/u, 0.63],
];
const OTHERS = 0.67;

/** Maximum width of a line, in the units of `fontSize`. */
export function widthOf(text: string, fontSize: number): number {
  const letters = Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''));
  const widths = letters.map((letter) => WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHERS);
  return widths.reduce((sum, width) => sum + width, 0) * fontSize;
}

/**
 * Breaks text into lines no wider than `width`: at spaces, never at no-break spaces, inside a word only if
 * unavoidable.
 */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of bind(text)
    .split(/[ \t\n\r]+/u)
    .flatMap((whole) => pieces(whole, width, fontSize))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Keeps `năm 2030`, `mục II.2.1`, `ít nhất 10` on one line. The font of pictures has no arrow. */
function bind(text: string): string {
  return text
    .replace(/(?<=(?:^|\P{L})(?:năm|tháng|ngày|mục)) (?=[\dIVX])/gu, '\u00A0')
    .replace(/ít nhất (?=\d)/gu, 'ít\u00A0nhất\u00A0')
    .replaceAll(' → ', ' thành ');
}

function pieces(word: string, width: number, fontSize: number): string[] {
  const parts: string[] = [''];
  for (const letter of word.normalize('NFC')) {
    const longer = `${parts.at(-1) ?? ''}${letter}`;
    if (widthOf(longer, fontSize) <= width) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts.filter((part) => part !== '');
}

export interface Fitted {
  fontSize: number;
  lines: string[];
}

/** Uses the first size that needs at most `count` lines; at the last size the excess is cut off. */
export function fit(text: string, width: number, sizes: [number, ...number[]], count: number): Fitted {
  for (const fontSize of sizes) {
    const lines = wrap(text, width, fontSize);
    if (lines.length <= count) return { fontSize, lines };
  }
  const fontSize = sizes.at(-1) ?? sizes[0];
  const kept = wrap(text, width, fontSize).slice(0, count);
  const last = kept.pop() ?? '';
  return { fontSize, lines: [...kept, cut(last, width, fontSize)] };
}

/** The same number of lines, of similar length: no single word on the last line. */
export function balance(text: string, width: number, fontSize: number): string[] {
  const lines = wrap(text, width, fontSize);
  const narrower = wrap(text, width * 0.95, fontSize);
  return lines.length > 1 && narrower.length === lines.length ? balance(text, width * 0.95, fontSize) : lines;
}

/** At a word boundary if possible. */
function cut(line: string, width: number, fontSize: number): string {
  const words = line.split(' ');
  const fits = (kept: string): boolean => widthOf(`${kept}…`, fontSize) <= width;
  const count = words.findLastIndex((_, index) => fits(words.slice(0, index + 1).join(' '))) + 1;
  if (count > 0) return `${words.slice(0, count).join(' ')}…`;
  const letters = Array.from(line);
  const length = letters.findLastIndex((_, index) => fits(letters.slice(0, index + 1).join(''))) + 1;
  return `${letters.slice(0, length).join('')}…`;
}
