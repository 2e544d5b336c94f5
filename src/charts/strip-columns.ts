/** The strip of reports where a picture is wide and low: its rows stand in two columns. */
import type { Drawing } from './drawing.ts';
import type { Palette } from './palette.ts';
import { stripDrawing, type StripRow } from './report-strip.ts';
import type { ChartSize } from './size.ts';
import { svg } from './svg.ts';

const GAP = 24;

export function drawStrip(rows: StripRow[], years: number[], size: ChartSize, palette: Palette): Drawing {
  const whole = stripDrawing(rows, years, size, palette);
  if (size.width < 600 || whole.height <= size.height) return whole;
  const half = Math.ceil(rows.length / 2);
  const column = { ...size, width: (size.width - GAP) / 2, fontSize: size.fontSize - 2 };
  const [left, right] = [rows.slice(0, half), rows.slice(half)].map((part) =>
    stripDrawing(part, years, column, palette),
  );
  return {
    width: size.width,
    height: left?.height ?? 0,
    fontSize: column.fontSize,
    body: svg`${left?.body}<g transform="translate(${column.width + GAP} 0)">${right?.body}</g>`,
  };
}
