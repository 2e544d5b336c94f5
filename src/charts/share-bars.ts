/** Parts of a whole: one zero-based bar per status, with its mark, label and count. */
import { scaleLinear } from 'd3';
import { formatNumber } from '../format/numbers.ts';
import { pageSvg, type Drawing } from './drawing.ts';
import { fit } from './text-width.ts';
import { drawMark, type MarkCode } from './marks.ts';
import type { Palette } from './palette.ts';
import { svg, type Markup } from './svg.ts';

export interface Share {
  code: MarkCode;
  label: string;
  count: number;
  /** Filled bars: published; pale bars: the others. */
  isPublished: boolean;
}

const ROW = 46;

export const sharesHeight = (count: number): number => count * ROW;

export const wholeOf = (shares: Share[]): number => shares.reduce((sum, share) => sum + share.count, 0);

/** Every bar is relative to the sum of the counts. */
export function shareBars(shares: Share[], width: number, palette: Palette, label: string): string {
  return pageSvg(shareDrawing(shares, wholeOf(shares), width, palette), label);
}

/** In smaller text on narrow screens. */
function labelPart(label: string, width: number, palette: Palette): Markup {
  const { fontSize, lines } = fit(label, width, [15, 13.5, 12], 1);
  return svg`<text x="22" y="18" font-size="${fontSize}" fill="${palette.ink}">${lines}</text>`;
}

/** The same, or part of it, without an SVG frame. */
export function shareDrawing(shares: Share[], total: number, width: number, palette: Palette): Drawing {
  const x = scaleLinear([0, Math.max(total, 1)], [0, width - 40]);
  const rows = shares.map(
    (share, index) => svg`
      <g transform="translate(0 ${index * ROW})">
      <g transform="translate(8 13)">${drawMark(share.code, palette)}</g>
      ${labelPart(share.label, width - 22, palette)}
      <rect x="1" y="27" width="${width - 40}" height="9" fill="none" stroke="${palette.muted}" stroke-opacity=".6" shape-rendering="crispEdges"/>
      <rect x="1" y="27" width="${x(share.count)}" height="9" fill="${share.isPublished ? palette.accent : palette.line}" stroke="${share.isPublished ? palette.accent : palette.muted}" shape-rendering="crispEdges"/>
      <text x="${width}" y="36" text-anchor="end" font-weight="700" fill="${palette.ink}">${formatNumber(share.count)}</text>
      </g>`,
  );
  return { width, height: sharesHeight(shares.length), fontSize: 15, body: svg`${rows}` };
}
