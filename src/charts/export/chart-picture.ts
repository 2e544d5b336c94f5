/** Downloadable picture of a chart, with everything it needs to stand alone in an article. */
import { placeDrawing, type Drawing } from '../drawing.ts';
import { filePalette, type Palette } from '../palette.ts';
import type { ChartSize } from '../chart-size.ts';
import { svg } from '../svg.ts';
import {
  bandPart,
  keysPart,
  noticePart,
  pictureSvg,
  signaturePart,
  stack,
  textPart,
  type Canvas,
  type LegendKey,
  type TextStyle,
} from '../picture-parts.ts';

/** For articles. */
export const PICTURE_WIDE: Canvas = { width: 1200, height: 675, margin: 48, enlarged: 1.5 };
/** For feeds on phones. */
export const PICTURE_SQUARE: Canvas = { width: 1080, height: 1080, margin: 48, enlarged: 2 };

/** Draws the chart at any size and palette; the id keeps its patterns apart from those of other charts. */
export type Draw = (size: ChartSize, palette: Palette, id: string) => Drawing;

export interface PictureWords {
  /** Heading of the picture. */
  heading: string;
  /** The finding: what the chart shows. */
  finding: string;
  /** Unit and territory. */
  scope: string;
  /** The legend, unless the drawing labels everything itself. */
  keys: LegendKey[];
  /** Sources, and what the figures do not say. */
  notes: string[];
  /** Date, publisher, licence. */
  stamp: string;
  /** Address of the live figure. */
  address: string;
  /** Notice of a draft or an invented plan; else empty. */
  notice: string;
}

export function chartPicture(words: PictureWords, draw: Draw, canvas: Canvas): string {
  const { width, height, margin, enlarged } = canvas;
  const inner = width - 2 * margin;
  const { ink, muted, accent, line } = filePalette;
  /** Sizes of the page version. */
  const text = (content: string, style: TextStyle) =>
    textPart(content, margin, inner, {
      ...style,
      sizes: style.sizes.map((size) => size * enlarged) as [number],
    });
  const head = stack([
    noticePart(words.notice, canvas),
    text(words.heading, { sizes: [17, 15.5, 14], lines: 2, fill: accent, weight: 700 }),
    text(words.finding, { sizes: [22, 20.5, 19], lines: 2, fill: ink, weight: 700, above: 2 }),
    text(words.scope, { sizes: [13.5, 12.5], lines: 2, fill: muted, above: 4 }),
    keysPart(words.keys, margin, inner, 13 * enlarged),
  ]);
  const foot = stack([
    text(words.notes.join(' '), { sizes: [12, 11], lines: 3, fill: muted }),
    signaturePart(words, canvas, 12 * enlarged),
  ]);
  const top = 18 + 22;
  const box = { x: margin, y: top + head.height + 16, width: inner };
  const footTop = height - 22 - foot.height;
  const room = footTop - 14 - box.y;
  const size = { width: inner / enlarged, height: room / enlarged, fontSize: 15, widen: 1.17 };
  return pictureSvg(
    canvas,
    svg`${bandPart(canvas).draw(0)}${head.draw(top)}${placeDrawing(draw(size, filePalette, 'gach'), { ...box, height: room })}<path d="M${margin} ${footTop - 6}H${width - margin}" stroke="${line}" stroke-width="1.5"/>${foot.draw(footTop)}`,
  );
}
