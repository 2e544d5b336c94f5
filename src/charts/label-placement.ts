/**
 * Where words stand in a chart so that none covers another. Ten years of values do not all find room on a
 * phone: the newest and the first come first, and the table under the chart has every one.
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

/** What is known of the letters where the words stand. */
export type FontMetrics = Pick<ChartSize, 'fontSize' | 'widen'>;

/** About the width of a text, bold: no font is measured here. */
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

/** The first of the places, each of one line or more, that touches nothing; undefined where all do. */
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
 * The value of each dot above it, else below it, else beside it, within the chart's width; undefined where nothing is
 * free. Across one of the lines only where there is no other room.
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

/** The newest, the first, then back from the newest. */
function byImportance(count: number): number[] {
  const backwards = Array.from({ length: count }, (_, index) => count - 1 - index);
  return [...new Set([count - 1, 0, ...backwards])].filter((index) => index >= 0);
}
