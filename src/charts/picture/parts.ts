/** What every picture that leaves the site is put together from, top to bottom. */
import { drawMark, type MarkCode } from '../marks.ts';
import { filePalette } from '../palette.ts';
import { svg, type Markup } from '../svg.ts';
import { fit, widthOf } from './letters.ts';

export interface Canvas {
  width: number;
  height: number;
  margin: number;
}

/** A part of a picture: as high as it is, drawn wherever it comes to stand. */
export interface Part {
  height: number;
  draw(top: number): Markup;
}

export interface TextStyle {
  /** Tried one after the other. */
  sizes: [number, ...number[]];
  /** At most so many lines; the rest is cut off. */
  lines: number;
  fill: string;
  weight?: 400 | 700;
  /** Room above, in units of the picture. */
  above?: number;
}

const LINE_HEIGHT = 1.34;

/** A paragraph. Empty text takes no room. */
export function textPart(text: string, x: number, width: number, style: TextStyle): Part {
  if (text.trim() === '') return { height: 0, draw: () => svg`` };
  const { fontSize, lines } = fit(text, width, style.sizes, style.lines);
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

/** Whose figures of which day, and where they live: in one line if there is room for both. */
export function signaturePart(
  { stamp, address }: { stamp: string; address: string },
  { width, margin }: Canvas,
  size: number,
): Part {
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

/** That the plan shown is a draft, or invented: what must not get lost when the picture is passed on. */
export function noticePart(words: string, { margin, width }: Canvas): Part {
  if (words === '') return { height: 0, draw: () => svg`` };
  const inner = textPart(words, margin + 20, width - 2 * margin - 40, {
    sizes: [20, 18],
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

export interface Key {
  mark: MarkCode;
  label: string;
}

const KEY_SIZE = 19;

/** A legend: marks with their words, in as many lines as they need. */
export function keysPart(keys: Key[], x: number, width: number): Part {
  let line = 0;
  let left = 0;
  const places = keys.map(({ mark, label }) => {
    const needed = 26 + widthOf(label, KEY_SIZE);
    if (left > 0 && left + needed > width) {
      line += 1;
      left = 0;
    }
    const place = { mark, label, x: x + left, y: line * 28 };
    left += needed + 24;
    return place;
  });
  return {
    height: keys.length === 0 ? 0 : (line + 1) * 28 + 6,
    draw: (top) => {
      const drawn = places.map(
        (place) => svg`
          <g transform="translate(${place.x + 9} ${top + place.y + 18}) scale(1.4)">${drawMark(place.mark, filePalette)}</g>
          <text x="${place.x + 26}" y="${top + place.y + 25}">${place.label}</text>`,
      );
      return svg`<g font-size="${KEY_SIZE}" fill="${filePalette.muted}">${drawn}</g>`;
    },
  };
}

/** One under the other; `total` is their height. */
export function stack(parts: Part[]): Part {
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

/** The ornament of the site: the woven band along the upper edge. */
export function bandPart({ width }: Canvas): Part {
  return {
    height: 18,
    draw: () => svg`
      <pattern id="det" width="54" height="18" patternUnits="userSpaceOnUse"><path d="M0 0H54V18H0Z" fill="#1b295a"/>
      <path d="M0 15 9 3 18 15M36 15 45 3 54 15" fill="none" stroke="#c9962f" stroke-width="2.25"/>
      <path d="M27 1.5 34.500 9 27 16.500 19.500 9Z" fill="#b02b27"/><path d="M27 6 30 9 27 12 24 9Z" fill="#f6f2e3"/></pattern>
      <rect width="${width}" height="18" fill="url(#det)"/>`,
  };
}

/** Colours, letters and size of a whole picture. */
export function pictureSvg({ width, height }: Canvas, body: Markup): string {
  return svg`
    <svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Be Vietnam Pro">
    <rect width="${width}" height="${height}" fill="${filePalette.paper}"/>${body}</svg>`.markup;
}
