/**
 * Places labels in a chart so that none overlaps another. Ten years of values do not all fit on a phone: the
 * newest and the first have priority, and the table under the chart lists every one.
 */
import type { ChartSize } from './chart-size.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Label {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Properties of the font at the label's size. */
export type FontMetrics = Pick<ChartSize, 'fontSize' | 'widen'>;

/** Approximate width of bold text, without measuring a font. */
function widthOf(text: string, { fontSize, widen = 1 }: FontMetrics): number {
  const widths = Array.from(text.normalize('NFC'), (letter) =>
    /\d/u.test(letter) ? 0.6 : /[\s.,:–]/u.test(letter) ? 0.3 : 0.53,
  );
  return widths.reduce((sum, width) => sum + width, 0) * fontSize * widen;
}

export function boxOf({ text, x, y, anchor }: Label, letters: FontMetrics): Box {
  const { fontSize } = letters;
  const width = widthOf(text, letters);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return { left, right: left + width, top: y - fontSize * 0.8, bottom: y + fontSize * 0.15 };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The first free candidate, each of one or more lines; undefined if all overlap something. */
export function firstFree(places: Label[][], letters: FontMetrics, taken: Box[]): Label[] | undefined {
  return places.find((lines) =>
    lines.every((line) => {
      const box = boxOf(line, letters);
      return taken.every((other) => !overlaps(box, other));
    }),
  );
}

export interface Dot {
  x: number;
  y: number;
  text: string;
}

const RADIUS = 6;

export function dotBox({ x, y }: Dot): Box {
  return { left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS };
}

/**
 * The value of each dot: above it, else below, else beside it, within the chart's width; undefined if no place
 * is free. Overlaps a line only if there is no other place.
 */
export function placeValues(
  dots: Dot[],
  size: FontMetrics & { width: number },
  taken: Box[],
  lines: Box[] = [],
): (Label | undefined)[] {
  const placed: (Label | undefined)[] = dots.map(() => undefined);
  const blocked = [...taken];
  for (const index of byImportance(dots.length)) {
    const dot = dots[index];
    if (!dot) continue;
    const others = dots.filter((other) => other !== dot).map(dotBox);
    const [places, full] = [valuePlaces(dot, size), [...blocked, ...others]];
    const [words] = firstFree(places, size, [...full, ...lines]) ?? firstFree(places, size, full) ?? [];
    placed[index] = words;
    if (words) blocked.push(boxOf(words, size));
  }
  return placed;
}

function valuePlaces(dot: Dot, size: FontMetrics & { width: number }): Label[][] {
  const { x, y, text } = dot;
  const { width, fontSize } = size;
  const half = widthOf(text, size) / 2;
  const above = y - fontSize * 0.8;
  const below = y + fontSize * 1.5;
  const beside = y + fontSize * 0.35;
  const middle = Math.min(x, width - half);
  const places: Label[] = [
    { text, x: middle, y: above, anchor: 'middle' },
    { text, x: middle, y: below, anchor: 'middle' },
    ...[above, below].flatMap((line): Label[] => [
      { text, x: x + RADIUS, y: line, anchor: 'end' },
      { text, x: x - RADIUS, y: line, anchor: 'start' },
    ]),
    { text, x: x - RADIUS - 4, y: beside, anchor: 'end' },
    { text, x: x + RADIUS + 4, y: beside, anchor: 'start' },
  ];
  return places
    .filter((words) => boxOf(words, size).left >= 0 && boxOf(words, size).right <= width + 0.001)
    .map((words) => [words]);
}

/** The newest, the first, then backwards from the newest. */
function byImportance(count: number): number[] {
  const backwards = Array.from({ length: count }, (_, index) => count - 1 - index);
  return [...new Set([count - 1, 0, ...backwards])].filter((index) => index >= 0);
}
