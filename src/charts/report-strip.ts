/** Year × agency: which annual report was published when. One mark a cell, one row an agency. */
import { scaleBand } from 'd3';
import { pageSvg, type Drawing } from './drawing.ts';
import { drawMark, type MarkCode } from './marks.ts';
import { fit } from './letters.ts';
import type { Palette } from './palette.ts';
import type { ChartSize } from './size.ts';
import { svg } from './svg.ts';

export interface StripRow {
  label: string;
  cells: MarkCode[];
}

const ROW = 28;

export const stripHeight = (count: number, row = ROW): number => row * (count + 1);

/** `size.height` is not used: the strip is as high as it has rows. */
export function reportStrip(
  rows: StripRow[],
  years: number[],
  size: ChartSize,
  palette: Palette,
  label: string,
): string {
  return pageSvg(stripDrawing(rows, years, size, palette), label);
}

/** The same without a frame. */
export function stripDrawing(
  rows: StripRow[],
  years: number[],
  size: ChartSize,
  palette: Palette,
  rowHeight = ROW,
): Drawing {
  const labelWidth = size.width >= 600 ? 250 : size.width >= 340 ? 190 : 132;
  const x = scaleBand(years.map(String), [labelWidth, size.width]);
  const middle = (year: number): number => (x(String(year)) ?? 0) + x.bandwidth() / 2;
  // Four digits must fit over a narrow column; where they do not, every second year is named.
  const yearSize = size.width >= 600 ? size.fontSize : 11;
  const step = x.step() < yearSize * 2.6 * (size.widen ?? 1) ? 2 : 1;
  const named = years.filter((_, index) => index % step === 0);
  const heads = named.map(
    (year) =>
      svg`<text x="${middle(year)}" y="${rowHeight - 10}" text-anchor="middle" font-size="${yearSize}" fill="${palette.muted}">${year}</text>`,
  );
  const lines = rows.map((row, index) => {
    const y = rowHeight * (index + 1.5);
    const cells = row.cells.map(
      (code, column) =>
        svg`<g transform="translate(${middle(years[column] ?? 0)} ${y})">${drawMark(code, palette)}</g>`,
    );
    return svg`
      <path d="M0 ${y - rowHeight / 2}H${size.width}" stroke="${palette.line}" shape-rendering="crispEdges"/>
      <text y="${y}" dy=".35em" fill="${palette.ink}">${fit(row.label, labelWidth - 6, [size.fontSize], 1).lines.join('')}</text>${cells}`;
  });
  return { ...size, height: stripHeight(rows.length, rowHeight), body: svg`${heads}${lines}` };
}
