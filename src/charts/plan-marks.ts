/**
 * Rows of marks after a label: the commitments of each agency. A pair of body task and appendix row is
 * underlined.
 */
import type { Drawing } from './drawing.ts';
import { fit, type Fitted } from './text-width.ts';
import { drawMark, type MarkCode } from './marks.ts';
import type { Palette } from './palette.ts';
import type { ChartSize } from './chart-size.ts';
import { svg, type Markup } from './svg.ts';

export interface PlanMark {
  code: MarkCode;
  isPair: boolean;
}

export interface MarkLine {
  /** Undefined if the line continues the marks of the one above. */
  label: string | undefined;
  marks: PlanMark[];
}

const ROW = 26;
const STEP = 17;
const WIDEST_LABEL = 260;
/** Marks per line; more would squeeze the label on a phone. */
const IN_LINE = 12;

export const linesHeight = (count: number): number => count * ROW;

/** One line per row, more if its marks need them. */
export function markLines(label: string, marks: PlanMark[]): MarkLine[] {
  const count = Math.max(1, Math.ceil(marks.length / IN_LINE));
  return Array.from({ length: count }, (_, index) => ({
    label: index === 0 ? label : undefined,
    marks: marks.slice(index * IN_LINE, (index + 1) * IN_LINE),
  }));
}

/** `size.height` is ignored: the height follows from the number of lines. */
export function planDrawing(lines: MarkLine[], size: ChartSize, palette: Palette): Drawing {
  const labelWidth = Math.min(WIDEST_LABEL, size.width - IN_LINE * STEP);
  const drawn = lines.map(({ label, marks }, index) => {
    const middle = (index + 0.5) * ROW;
    return svg`${label === undefined ? undefined : labelPart(label, labelWidth - 6, middle, size, palette)}${marks.map(
      (mark, column) => markPart(mark, labelWidth + (column + 0.5) * STEP, middle, palette),
    )}`;
  });
  return { ...size, height: linesHeight(lines.length), body: svg`${drawn}` };
}

/** On one line, or on two in smaller text. */
function labelPart(label: string, width: number, middle: number, size: ChartSize, palette: Palette): Markup {
  const whole = fit(label, width, [size.fontSize], 1);
  const { lines, fontSize }: Fitted =
    whole.lines.join('') === label ? whole : fit(label, width, [size.fontSize * 0.76], 2);
  const first = middle - ((lines.length - 1) * fontSize * 1.1) / 2;
  const words = lines.map(
    (line, index) =>
      svg`<text y="${first + index * fontSize * 1.1}" dy=".35em" font-size="${fontSize}" fill="${palette.ink}">${line}</text>`,
  );
  return svg`<path d="M0 ${middle - ROW / 2}H${size.width}" stroke="${palette.line}"/>${words}`;
}

function markPart({ code, isPair }: PlanMark, x: number, middle: number, palette: Palette): Markup {
  const line = svg`<path d="M-5.5 9H5.5" stroke="${palette.muted}" stroke-width="2"/>`;
  return svg`<g transform="translate(${x} ${middle - 1})">${drawMark(code, palette)}${isPair ? line : undefined}</g>`;
}
