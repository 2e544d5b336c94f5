/** The progress chart next to a line of text: no value axis, only the end values are labelled. */
import { formatBare, markWords } from '../wording/target-words.ts';
import { endOfYear, yearOf } from '../calendar/dates.ts';
import { pageSvg, type Drawing } from './drawing.ts';
import type { Palette } from './palette.ts';
import { hatchPattern, milestoneMarks, targetMark } from './progress-chart.ts';
import type { ProgressData } from '../plan/progress.ts';
import { emptySpans, pathLine, progressScales } from './progress-scales.ts';
import type { ChartSize } from './chart-size.ts';
import { svg } from './svg.ts';

export function smallProgressChart(
  data: ProgressData,
  size: ChartSize,
  palette: Palette,
  { id, label }: { id: string; label: string },
): string {
  return pageSvg(smallProgressDrawing(data, size, palette, id), label);
}

/** Without values there is nothing to compare: the path alone would look like progress. */
export function showsPath({ path, observations }: ProgressData): boolean {
  return path !== undefined && observations.length > 0;
}

/** The same without an SVG frame. */
export function smallProgressDrawing(
  data: ProgressData,
  size: ChartSize,
  palette: Palette,
  id: string,
): Drawing {
  const scales = progressScales(data, size, { top: 10, right: 76, bottom: 20, left: 16 });
  const { x, y, top, bottom, left, right } = scales;
  const hatches = emptySpans(data).map(
    ({ from, to }) =>
      svg`<rect x="${x(from)}" y="${top}" width="${x(to) - x(from)}" height="${bottom - top}" fill="url(#${id})"/>`,
  );
  const current = Math.min(yearOf(data.asOf), data.to);
  const middle = (year: number): number => (x(`${year}-01-01`) + x(endOfYear(year))) / 2;
  const ends = [...new Set([data.from, data.to])];
  const isApart = ends.every((end) => Math.abs(middle(end) - middle(current)) >= size.fontSize * 2.7);
  const years = (isApart ? [data.from, current, data.to] : ends).map(
    (year) =>
      svg`<text x="${middle(year)}" y="${size.height - 4}" text-anchor="middle" fill="${palette.muted}">${year}</text>`,
  );
  const path =
    showsPath(data) &&
    svg`<path ${pathLine(data, scales)} stroke="${palette.muted}" stroke-width="1.5" stroke-dasharray="0 5" stroke-linecap="round"/>`;
  const { mark, target, boundary } = data;
  // Only if there are values on both sides, which are separate series.
  const isParted = data.scopes.length > 1;
  const parting =
    boundary !== undefined &&
    isParted &&
    svg`<path d="M${x(boundary)} ${top}V${bottom}" stroke="${palette.ink}" stroke-dasharray="4 3"/>`;
  const band =
    mark?.upper === undefined
      ? undefined
      : svg`<path d="M${right} ${y(mark.value)}V${y(mark.upper)}" stroke="${palette.accent}" stroke-width="5" stroke-opacity=".5"/>`;
  const goal =
    mark &&
    svg`${band}${targetMark(right, y(mark.value), 6, palette)}${milestoneMarks(data, scales, palette, 4)}
      <text x="${right + 9}" y="${y(mark.upper ?? mark.value)}" dy=".35em" font-weight="700" fill="${palette.ink}">${markWords(data)}</text>`;
  const dots = data.observations.map(
    (row) =>
      svg`<circle cx="${x(row.date)}" cy="${y(row.value)}" r="4" fill="${row.scope === 'moi' ? palette.paper : palette.accent}" stroke="${palette.accent}" stroke-width="2"/>`,
  );
  const last = data.observations.at(-1);
  const lastValue =
    !last || target
      ? undefined
      : svg`<text x="${x(last.date) + 9}" y="${y(last.value)}" dy=".35em" font-weight="700" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${formatBare(last.value, data.measure)}</text>`;
  const body = svg`
    ${hatchPattern(id, palette)}${hatches}<path d="M${left} ${y(0)}H${right}" stroke="${palette.muted}"/>
    ${parting || undefined}${path || undefined}${goal}${dots}${lastValue}${years}`;
  return { ...size, body };
}
