/** Parts of every exported picture, from top to bottom. */
import { drawMark, type MarkCode } from './marks.ts';
import { filePalette } from './palette.ts';
import { svg, type Markup } from './svg.ts';
import { balance, fit, widthOf, wrap, type Fitted } from './text-width.ts';

export interface Canvas {
  width: number;
  height: number;
  margin: number;
  /** Text size relative to the page: a picture is usually seen reduced. */
  enlarged: number;
}

/** A part of a picture: its height, and how to draw it at a vertical position. */
export interface PicturePart {
  height: number;
  draw(top: number): Markup;
}

export interface TextStyle {
  /** Tried in order. */
  sizes: [number, ...number[]];
  /** Maximum number of lines; the rest is cut off. */
  lines: number;
  fill: string;
  weight?: 400 | 700;
  /** Space above, in units of the picture. */
  above?: number;
}

const LINE_HEIGHT = 1.34;

/** Headings get lines of equal length, and a smaller size rather than a second line. */
function layOut(text: string, width: number, { sizes, lines, weight }: TextStyle): Fitted {
  if (weight !== 700) return fit(text, width, sizes, lines);
  const fitted = fit(text, width, sizes, lines);
  const smallest = sizes.at(-1) ?? sizes[0];
  if (fitted.lines.length > 1 && wrap(text, width, smallest).length === 1) return fit(text, width, sizes, 1);
  return fitted.lines.at(-1)?.endsWith('…') === true
    ? fitted
    : { ...fitted, lines: balance(text, width, fitted.fontSize) };
}

/** A paragraph. Empty text takes no room. */
export function textPart(text: string, x: number, width: number, style: TextStyle): PicturePart {
  if (text.trim() === '') return { height: 0, draw: () => svg`` };
  const { fontSize, lines } = layOut(text, width, style);
  const above = style.above ?? 0;
  const step = fontSize * LINE_HEIGHT;
  return {
    height: above + lines.length * step,
    draw: (top) => {
      const rows = lines.map(
        (line, index) => svg`<text x="${x}" y="${top + above + step * index + fontSize}">${line}</text>`,
      );
      return svg`<g font-size="${fontSize}" font-weight="${style.weight ?? 400}" fill="${style.fill}">${rows}</g>`;
    },
  };
}

/** Date and publisher of the figures, and the address: on one line if both fit. */
export function signaturePart(
  { stamp, address }: { stamp: string; address: string },
  { width, margin }: Canvas,
  size: number,
): PicturePart {
  const inner = width - 2 * margin;
  const styles = { sizes: [size, size - 2] as [number, number], lines: 1, above: 3 };
  const left = textPart(stamp, margin, inner, { ...styles, fill: filePalette.ink });
  const used = widthOf(stamp, size) + 24;
  const needed = widthOf(address, size);
  if (used + needed > inner) {
    const below = textPart(address, margin, inner, { ...styles, fill: filePalette.accent, weight: 700 });
    return stack([left, below]);
  }
  const right = textPart(address, margin + used, inner, { ...styles, fill: filePalette.accent, weight: 700 });
  return { height: left.height, draw: (top) => svg`${left.draw(top)}${right.draw(top)}` };
}

/** Notice that the plan shown is a draft or invented, which must travel with the picture. */
export function noticePart(words: string, { margin, width, enlarged }: Canvas): PicturePart {
  if (words === '') return { height: 0, draw: () => svg`` };
  const inner = textPart(words, margin + 20, width - 2 * margin - 40, {
    sizes: [13.5 * enlarged, 12 * enlarged],
    lines: 2,
    fill: filePalette.ink,
    weight: 700,
  });
  const height = inner.height + 8;
  return {
    height: height + 10,
    draw: (top) =>
      svg`<path d="M${margin} ${top}H${width - margin}V${top + height}H${margin}Z" fill="#f3ead6"/><path d="M${margin} ${top}h8V${top + height}h-8Z" fill="${filePalette.below}"/>${inner.draw(top + 2)}`,
  };
}

export interface LegendKey {
  mark: MarkCode;
  label: string;
}

/** A legend: marks with labels, in as many lines as needed. */
export function keysPart(keys: LegendKey[], x: number, width: number, size: number): PicturePart {
  let line = 0;
  let left = 0;
  const places = keys.map(({ mark, label }) => {
    const needed = size * 1.4 + widthOf(label, size);
    if (left > 0 && left + needed > width) {
      line += 1;
      left = 0;
    }
    const place = { mark, label, x: x + left, y: line * size * 1.5 };
    left += needed + size;
    return place;
  });
  return {
    height: keys.length === 0 ? 0 : (line + 1) * size * 1.5 + 6,
    draw: (top) => {
      const drawn = places.map(
        (place) => svg`
          <g transform="translate(${place.x + size * 0.5} ${top + place.y + size * 0.95}) scale(${size / 14})">${drawMark(place.mark, filePalette)}</g>
          <text x="${place.x + size * 1.4}" y="${top + place.y + size * 1.3}">${place.label}</text>`,
      );
      return svg`<g font-size="${size}" fill="${filePalette.muted}">${drawn}</g>`;
    },
  };
}

/** Stacks parts; `total` is their height. */
export function stack(parts: PicturePart[]): PicturePart {
  return {
    height: parts.reduce((sum, part) => sum + part.height, 0),
    draw: (top) => {
      let y = top;
      const drawn = parts.map((part) => {
        const markup = part.draw(y);
        y += part.height;
        return markup;
      });
      return svg`${drawn}`;
    },
  };
}

/** The site's ornament: the woven band along the upper edge. */
export function bandPart({ width }: Canvas): PicturePart {
  return {
    height: 18,
    draw: () => svg`
      <pattern id="det" width="54" height="18" patternUnits="userSpaceOnUse"><path d="M0 0H54V18H0Z" fill="#1b295a"/>
      <path d="M0 15 9 3 18 15M36 15 45 3 54 15" fill="none" stroke="#c9962f" stroke-width="2.25"/>
      <path d="M27 1.5 34.500 9 27 16.500 19.500 9Z" fill="#b02b27"/><path d="M27 6 30 9 27 12 24 9Z" fill="#f6f2e3"/></pattern>
      <rect width="${width}" height="18" fill="url(#det)"/>`,
  };
}

/** Colours, font and size of a whole picture. */
export function pictureSvg({ width, height }: Canvas, body: Markup): string {
  return svg`
    <svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Be Vietnam Pro">
    <rect width="${width}" height="${height}" fill="${filePalette.paper}"/>${body}</svg>`.markup;
}
