/** The preview picture of a link in messengers: few words, large text, real figures. */
import { placeDrawing, type Drawing } from '../drawing.ts';
import { drawMark, type MarkCode } from '../marks.ts';
import { filePalette } from '../palette.ts';
import { svg } from '../svg.ts';
import {
  bandPart,
  noticePart,
  pictureSvg,
  signaturePart,
  stack,
  textPart,
  type Canvas,
  type PicturePart,
} from '../picture-parts.ts';

/** The format Zalo and Facebook show uncropped: 1.91 to 1. */
export const CARD: Canvas = { width: 1200, height: 630, margin: 56, enlarged: 1.6 };

export interface CardLine {
  mark: MarkCode | undefined;
  text: string;
}

export interface CardWords {
  /** Publisher of the site. */
  site: string;
  title: string;
  lines: CardLine[];
  stamp: string;
  address: string;
  /** Notice of a draft or an invented plan; else empty. */
  notice: string;
}

const SMALL = { sizes: [24, 21] as [number, number], lines: 1 };

const SIZES: [number, ...number[]][] = [
  [32, 28],
  [26, 24],
  [22, 20],
];

/** Lines that do not fit are set smaller; if they still do not fit, the last are dropped. */
export function shareCard(words: CardWords, drawing?: Drawing): string {
  const { height, margin, width } = CARD;
  const inner = width - 2 * margin;
  const { ink, muted } = filePalette;
  const head = stack([
    noticePart(words.notice, CARD),
    textPart(words.site, margin, inner, { ...SMALL, fill: muted, weight: 700 }),
    textPart(words.title, margin, inner, {
      sizes: drawing ? [52, 46, 40] : [60, 54, 48, 40],
      lines: drawing ? 2 : 3,
      fill: ink,
      weight: 700,
      above: 4,
    }),
  ]);
  const foot = signaturePart(words, CARD, 22);
  const top = 18 + 26;
  const footTop = height - 28 - foot.height;
  const bottom = footTop - 12;
  const body = stack(roomFor(words.lines, bottom - top - head.height - (drawing ? 150 : 0)));
  const drawn = top + head.height + body.height + 14;
  return pictureSvg(
    CARD,
    svg`${bandPart(CARD).draw(0)}${head.draw(top)}${body.draw(top + head.height)}${drawing && placeDrawing(drawing, { x: margin, y: drawn, width: inner, height: bottom - drawn })}${foot.draw(footTop)}`,
  );
}

function linePart({ mark, text }: CardLine, sizes: [number, ...number[]]): PicturePart {
  const { margin, width } = CARD;
  const x = mark ? margin + 44 : margin;
  const words = textPart(text, x, width - margin - x, {
    sizes,
    lines: 3,
    fill: filePalette.ink,
    above: 12,
  });
  const drawMarkAt = (top: number) =>
    mark &&
    svg`<g transform="translate(${margin + 15} ${top + 34}) scale(2.2)">${drawMark(mark, filePalette)}</g>`;
  return { height: words.height, draw: (top) => svg`${drawMarkAt(top)}${words.draw(top)}` };
}

function roomFor(lines: CardLine[], height: number): PicturePart[] {
  const settings = SIZES.map((sizes) => lines.map((line) => linePart(line, sizes)));
  const fits = (parts: PicturePart[]) => parts.reduce((sum, part) => sum + part.height, 0) <= height;
  const parts = settings.find(fits) ?? settings.at(-1) ?? [];
  let used = 0;
  return parts.filter((part) => {
    used += part.height;
    return used <= height;
  });
}
