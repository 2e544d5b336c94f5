/** Period × agency: when each report was published. One mark per cell, one row per agency. */
import { scaleBand } from 'd3';
import { pageSvg, type Drawing } from './drawing.ts';
import { drawMark, type MarkCode } from './marks.ts';
import { fit } from './text-width.ts';
import type { Palette } from './palette.ts';
import type { ChartSize } from './chart-size.ts';
import { svg } from './svg.ts';

export interface StripRow {
  label: string;
  cells: MarkCode[];
}

const ROW = 28;

export const stripHeight = (count: number, row = ROW): number => row * (count + 1);

/** `size.height` is ignored: the height follows from the number of rows. */
export function reportStrip(
  rows: StripRow[],
  heads: string[],
  size: ChartSize,
  palette: Palette,
  label: string,
): string {
  return pageSvg(stripDrawing(rows, heads, size, palette), label);
}

/** The same without an SVG frame. */
export function stripDrawing(
  rows: StripRow[],
  heads: string[],
  size: ChartSize,
  palette: Palette,
  rowHeight = ROW,
): Drawing {
  const labelWidth = size.width >= 600 ? 250 : size.width >= 340 ? 190 : 132;
  const x = scaleBand(heads, [labelWidth, size.width]);
  const middle = (head = ''): number => (x(head) ?? 0) + x.bandwidth() / 2;
  // A heading must fit a narrow column; if not, only every second column has one.
  const headSize = size.width >= 600 ? size.fontSize : 11;
  const letters = Math.max(4, ...heads.map(({ length }) => length));
  const step = Math.ceil((headSize * 0.65 * letters * (size.widen ?? 1)) / x.step());
  const named = heads.filter((_, index) => index % step === 0);
  const words = named.map(
    (head) =>
      svg`<text x="${middle(head)}" y="${rowHeight - 10}" text-anchor="middle" font-size="${headSize}" fill="${palette.muted}">${head}</text>`,
  );
  const lines = rows.map((row, index) => {
    const y = rowHeight * (index + 1.5);
    const cells = row.cells.map(
      (code, column) =>
        svg`<g transform="translate(${middle(heads[column])} ${y})">${drawMark(code, palette)}</g>`,
    );
    return svg`
      <path d="M0 ${y - rowHeight / 2}H${size.width}" stroke="${palette.line}" shape-rendering="crispEdges"/>
      <text y="${y}" dy=".35em" fill="${palette.ink}">${fit(row.label, labelWidth - 6, [size.fontSize], 1).lines.join('')}</text>${cells}`;
  });
  return { ...size, height: stripHeight(rows.length, rowHeight), body: svg`${words}${lines}` };
}
