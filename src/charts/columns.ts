/** Lays rows out in the number of columns that keeps the text largest, for wide and low pictures. */
import type { Drawing } from './drawing.ts';
import type { ChartSize } from './chart-size.ts';
import { svg } from './svg.ts';

const GAP = 28;
/** Narrower places are phones: one column, as high as its rows. */
const NARROWEST = 400;

/** Smallest gain in text size worth another column. */
const WORTH = 1.2;

interface Rows<T> {
  heightOf: (count: number) => number;
  /** Minimum width of a column. */
  minWidth: number;
  draw: (rows: T[], width: number) => Drawing;
}

export function inColumns<T>(rows: T[], size: ChartSize, { heightOf, minWidth, draw }: Rows<T>): Drawing {
  if (size.width < NARROWEST) return draw(rows, size.width);
  const layouts = [1, 2, 3].map((count) => {
    const length = Math.ceil(rows.length / count);
    const scale = Math.min(1, size.height / heightOf(length));
    const width = (size.width / scale - GAP * (count - 1)) / count;
    return { count, length, scale, width };
  });
  const possible = layouts.filter(({ count, width }) => count === 1 || width >= minWidth);
  const best = possible.reduce((a, b) => (b.scale > a.scale * WORTH ? b : a));
  const columns = Array.from({ length: best.count }, (_, index) =>
    draw(rows.slice(index * best.length, (index + 1) * best.length), best.width),
  );
  const placed = columns.map(
    ({ body }, index) => svg`<g transform="translate(${index * (best.width + GAP)} 0)">${body}</g>`,
  );
  return {
    width: size.width / best.scale,
    height: heightOf(best.length),
    fontSize: columns[0]?.fontSize ?? size.fontSize,
    body: svg`${placed}`,
  };
}
