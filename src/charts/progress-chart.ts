/**
 * Published values against the target and our reference path, 2020–2030. Without values it is an honest empty
 * chart: the target is shown, years without figures are hatched, nothing is zero.
 */
import { curveLinear, curveStepAfter, line } from 'd3';
import { formatBare } from '../wording/target-words.ts';
import { endOfYear, yearsBetween } from '../calendar/dates.ts';
import type { Observation } from '../tables/rows.ts';
import { pageSvg, type Drawing } from './drawing.ts';
import type { Label } from './label-placement.ts';
import type { Palette } from './palette.ts';
import type { ProgressData } from '../plan/progress.ts';
import { emptySpans, maximum, pathLine, progressScales, type ProgressScales } from './progress-scales.ts';
import type { Frame } from './progress-frame.ts';
import { chartWords, type ChartWords } from './progress-words.ts';
import type { ChartSize } from './chart-size.ts';
import { svg, type Markup } from './svg.ts';

/** `label` is for screen readers; `id` keeps the hatch pattern apart from other charts of the page. */
export function progressChart(
  data: ProgressData,
  size: ChartSize,
  palette: Palette,
  { id, label }: { id: string; label: string },
): string {
  return pageSvg(progressDrawing(data, size, palette, id), label);
}

/** The same without an SVG frame. */
export function progressDrawing(data: ProgressData, size: ChartSize, palette: Palette, id: string): Drawing {
  const isWide = size.width >= 600;
  const margin = {
    top: 34,
    right: isWide && data.mark ? 14 + size.fontSize * 7.5 * (size.widen ?? 1) : 12,
    bottom: 30,
    left: tickWidth(data, size),
  };
  const scales = progressScales(data, size, margin);
  const dots = data.observations.map(({ date, value }) => ({
    x: scales.x(date),
    y: scales.y(value),
    text: formatBare(value, data.measure),
  }));
  const frame: Frame = { data, scales, palette, size, isWide, dots };
  const words = chartWords(frame);
  const body = svg`
    ${hatchPattern(id, palette)}${hatches(frame, id)}${rangeBand(frame)}${grid(frame)}${boundary(frame, words)}
    ${targetRule(frame, words)}${path(frame, words)}${series(frame, words)}${emptyNote(frame, words)}`;
  return { ...size, body };
}

/** Space for the longest number next to the axis. */
function tickWidth(data: ProgressData, size: ChartSize): number {
  const longest = Math.max(
    ...[0, Math.ceil(maximum(data))].map((value) => formatBare(value, data.measure).length),
  );
  return 14 + longest * size.fontSize * 0.6;
}

export function hatchPattern(id: string, palette: Palette): Markup {
  return svg`<pattern id="${id}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V7" stroke="${palette.hatch}" stroke-width="1.5"/></pattern>`;
}

function hatches({ data, scales }: Frame, id: string): Markup[] {
  return emptySpans(data).map(({ from, to }) => {
    const left = scales.x(from);
    return svg`<rect x="${left}" y="${scales.top}" width="${scales.x(to) - left}" height="${scales.bottom - scales.top}" fill="url(#${id})"/>`;
  });
}

function grid({ data, scales, palette, size }: Frame): Markup {
  const all = yearsBetween(data.from, data.to);
  // Four digits and a gap per year.
  const every = Math.ceil(
    (all.length * size.fontSize * 2.7 * (size.widen ?? 1)) / (scales.right - scales.left),
  );
  const years = all.filter((year) => (year - data.from) % every === 0);
  const lines = scales.ticks.map(
    (tick) => svg`
      <path d="M${scales.left} ${scales.y(tick)}H${scales.right}" stroke="${tick === 0 ? palette.ink : palette.line}"/>
      <text x="${scales.left - 8}" y="${scales.y(tick)}" dy=".35em" text-anchor="end" fill="${palette.muted}">${formatBare(tick, data.measure)}</text>`,
  );
  const labels = years.map((year) => {
    const middle = (scales.x(`${year}-01-01`) + scales.x(endOfYear(year))) / 2;
    return svg`<text x="${middle}" y="${scales.bottom + 20}" text-anchor="middle" fill="${palette.muted}">${year}</text>`;
  });
  return svg`${lines}${labels}`;
}

/** Lines of a label, with a halo where they cross other strokes. */
function lines(words: Label[], attributes: Markup): Markup[] {
  return words.map(
    ({ x, y, anchor, text }) =>
      svg`<text x="${x}" y="${y}" text-anchor="${anchor}" ${attributes}>${text}</text>`,
  );
}

function halo(palette: Palette): Markup {
  return svg`stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`;
}

/** The day of the boundary change: figures of the two sides are never joined. */
function boundary({ data, scales, palette }: Frame, words: ChartWords): Markup | undefined {
  if (!data.boundary) return undefined;
  const x = scales.x(data.boundary);
  return svg`
    <path d="M${x} ${scales.top - 8}V${scales.bottom}" stroke="${palette.ink}" stroke-dasharray="5 4"/>
    ${lines(words.boundary, svg`fill="${palette.ink}"`)}`;
}

function rangeBand({ data, scales, palette }: Frame): Markup | undefined {
  const { mark } = data;
  if (mark?.upper === undefined) return undefined;
  const top = scales.y(mark.upper);
  return svg`<rect x="${scales.left}" y="${top}" width="${scales.right - scales.left}" height="${scales.y(mark.value) - top}" fill="${palette.accent}" fill-opacity=".12"/>`;
}

/** The target: a bold stroke; figures are dots, filled or hollow. */
export function targetMark(x: number, y: number, half: number, palette: Palette): Markup {
  return svg`<path d="M${x - half} ${y}H${x + half}" stroke="${palette.accent}" stroke-width="5"/>`;
}

/** Milestones: shorter strokes than the target's. */
export function milestoneMarks(
  { milestones }: ProgressData,
  scales: Pick<ProgressScales, 'x' | 'y'>,
  palette: Palette,
  half: number,
): Markup[] | undefined {
  if (milestones.length === 0) return undefined;
  return milestones.map(({ date, value }) => targetMark(scales.x(date), scales.y(value), half, palette));
}

function targetRule({ data, scales, palette }: Frame, words: ChartWords): Markup | undefined {
  const { mark } = data;
  if (!mark) return undefined;
  const x = scales.x(mark.date);
  const y = scales.y(mark.value);
  return svg`
    <path d="M${scales.left} ${y}H${x}" stroke="${palette.accent}" stroke-width="1.5"/>
    ${targetMark(x, y, 8, palette)}${milestoneMarks(data, scales, palette, 5)}
    ${lines(words.target, svg`fill="${palette.ink}" font-weight="700" ${halo(palette)}`)}`;
}

/** Fainter than published values and than the hatch of missing ones, because the path is ours. */
function path({ data, scales, palette }: Frame, words: ChartWords): Markup | undefined {
  const line = pathLine(data, scales);
  if (line === undefined) return undefined;
  return svg`
    <path ${line} stroke="${palette.muted}" stroke-width="1.5" stroke-dasharray="0 6" stroke-linecap="round"/>
    ${lines(words.path, svg`fill="${palette.muted}" ${halo(palette)}`)}`;
}

/**
 * One line per territory; filled dots before the boundary change, hollow ones after it. Cumulative values hold
 * until the next one (steps); scores of different years are not joined, since their method changes.
 */
function series({ data, scales, palette }: Frame, words: ChartWords): Markup[] {
  const curve = data.measure === 'luy_ke' ? curveStepAfter : curveLinear;
  const draw = line<Observation>(
    (row) => scales.x(row.date),
    (row) => scales.y(row.value),
  )
    .curve(curve)
    .digits(3);
  return (['cu', 'moi'] as const).map((scope) => {
    const rows = data.observations.filter((row) => (row.scope ?? 'cu') === scope);
    const fill = scope === 'cu' ? palette.accent : palette.paper;
    const marks = rows.map((row) => {
      const value = words.values[data.observations.indexOf(row)];
      return svg`
        <circle cx="${scales.x(row.date)}" cy="${scales.y(row.value)}" r="5" fill="${fill}" stroke="${palette.accent}" stroke-width="2.5"/>
        ${lines(value ? [value] : [], svg`font-weight="700" fill="${palette.ink}" ${halo(palette)}`)}`;
    });
    return svg`${rows.length > 1 && data.measure !== 'diem' ? svg`<path d="${draw(rows) ?? ''}" fill="none" stroke="${palette.accent}" stroke-width="2"/>` : undefined}${marks}`;
  });
}

/** The main message if nothing is published. */
function emptyNote({ palette }: Frame, words: ChartWords): Markup[] {
  return lines(words.note, svg`fill="${palette.ink}" font-weight="700" ${halo(palette)}`);
}
