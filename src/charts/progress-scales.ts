/** Coordinates of days and values in a progress chart. */
import { scaleLinear } from 'd3';
import { daysBetween, endOfYear, yearOf, yearsBetween } from '../calendar/dates.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { ProgressData } from '../plan/progress.ts';
import { svg, type Markup } from './svg.ts';
import { pathPoints, readPath, type PathPoint } from '../plan/reference-path.ts';

export interface Margin {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface ProgressScales {
  x: (date: IsoDate) => number;
  y: (value: number) => number;
  ticks: number[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The year axis always covers the whole horizon; the value axis begins at zero, or below the lowest negative
 * value.
 */
export function progressScales(
  data: ProgressData,
  size: { width: number; height: number },
  margin: Margin,
): ProgressScales {
  const start = `${data.from}-01-01`;
  const days = daysBetween(start, endOfYear(data.to));
  const right = size.width - margin.right;
  const bottom = size.height - margin.bottom;
  const x = scaleLinear([0, days], [margin.left, right]);
  const top = maximum(data);
  const y = scaleLinear([minimum(data), top], [bottom, margin.top]);
  return {
    x: (date) => x(daysBetween(start, date)),
    y: (value) => y(value),
    ticks: y.ticks(5).filter((tick) => Number.isInteger(tick) || !data.isCount),
    left: margin.left,
    right,
    top: margin.top,
    bottom,
  };
}

/** Top of the value axis: slightly above all values and the target; 100 for shares. */
export function maximum(data: ProgressData): number {
  const values = [
    ...data.observations.map((row) => row.value),
    data.mark?.upper ?? data.mark?.value ?? 0,
    ...shownPath(data).map(({ value }) => value),
  ];
  return data.isPercent ? 100 : Math.max(...values, 1) * 1.1;
}

/** Bottom of the value axis: zero, or slightly below negative values. */
function minimum(data: ProgressData): number {
  const { observations, mark } = data;
  const path = shownPath(data).map(({ value }) => value);
  const values = [...observations.map((row) => row.value), mark?.value ?? 0, ...path];
  return Math.min(...values, 0) * 1.1;
}

/** The path within the chart; its part before the plan is cut off. */
export function shownPath({ path, from }: ProgressData): PathPoint[] {
  if (!path) return [];
  const start = `${from}-01-01`;
  const points = pathPoints(path);
  const shown = points.filter(({ date }) => date >= start);
  // A line is not rounded, unlike a number read from it.
  return shown.length === points.length
    ? points
    : [{ date: start, value: readPath({ ...path, isCount: false }, start) }, ...shown];
}

/** Attributes of the path's stroke; undefined if there is no path. */
export function pathLine(data: ProgressData, { x, y }: Pick<ProgressScales, 'x' | 'y'>): Markup | undefined {
  const [first, ...others] = shownPath(data);
  if (!first) return undefined;
  const rest = others.map(({ date, value }) => svg`L${x(date)} ${y(value)}`);
  // A bent line would otherwise be filled.
  const hollow = others.length > 1 ? svg` fill="none"` : undefined;
  return svg`d="M${x(first.date)} ${y(first.value)}${rest}"${hollow}`;
}

/** Runs of years, up to the as-of day, without published values. */
export function emptySpans(data: ProgressData): { from: IsoDate; to: IsoDate }[] {
  const published = new Set(data.observations.map((row) => yearOf(row.date)));
  const spans: { from: IsoDate; to: IsoDate }[] = [];
  for (const year of yearsBetween(data.from, Math.min(yearOf(data.asOf), data.to))) {
    if (published.has(year)) continue;
    const last = spans.at(-1);
    const to = data.asOf < endOfYear(year) ? data.asOf : endOfYear(year);
    if (last && yearOf(last.to) === year - 1) last.to = to;
    else spans.push({ from: `${year}-01-01`, to });
  }
  return spans;
}
