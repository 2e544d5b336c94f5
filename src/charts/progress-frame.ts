/** What the parts of a progress chart have in common, and the room its drawing takes from words. */
import { dotBox, type Box, type Dot } from './label-placement.ts';
import type { Palette } from './palette.ts';
import type { ProgressData } from '../plan/progress.ts';
import type { PathPoint } from '../plan/reference-path.ts';
import { shownPath, type ProgressScales } from './progress-scales.ts';
import type { ChartSize } from './chart-size.ts';

export interface Frame {
  data: ProgressData;
  scales: ProgressScales;
  palette: Palette;
  size: ChartSize;
  isWide: boolean;
  /** Of the observations, in their order. */
  dots: Dot[];
}

/** What dots and the values over them need. */
export function withRoomAbove(dots: Dot[], { fontSize }: ChartSize): Box[] {
  return dots.map((dot) => ({ ...dotBox(dot), top: dot.y - fontSize * 1.6 }));
}

/** Where the numbers of the two axes stand. */
export function axes({ scales, size }: Frame): Box[] {
  return [
    { left: 0, right: size.width, top: scales.bottom + 2, bottom: size.height },
    { left: 0, right: scales.left - 7, top: scales.top - size.fontSize, bottom: size.height },
  ];
}

export function boundaryLine({ data, scales }: Frame): Box[] {
  if (!data.boundary) return [];
  const x = scales.x(data.boundary);
  return [{ left: x - 3, right: x + 3, top: scales.top - 8, bottom: scales.bottom }];
}

/** The long line of what the plan asks for, and the room over it: what stands there is read as above it. */
export function targetLine({ data: { mark }, scales, size }: Frame): Box[] {
  if (!mark) return [];
  const y = scales.y(mark.value);
  return [{ left: scales.left, right: scales.x(mark.date), top: y - size.fontSize * 0.6, bottom: y + 2 }];
}

/** The short strokes of what is asked on the way. */
export function milestoneBoxes({ data: { milestones }, scales }: Frame): Box[] {
  return milestones.map(({ date, value }) => {
    const [x, y] = [scales.x(date), scales.y(value)];
    return { left: x - 6, right: x + 6, top: y - 3, bottom: y + 3 };
  });
}

/** The dotted line, dot by dot: it slants. */
export function pathBoxes({ data, scales }: Frame): Box[] {
  const points = shownPath(data);
  return points.slice(1).flatMap((to, index) => slope(points[index] ?? to, to, scales));
}

function slope(from: PathPoint, to: PathPoint, scales: ProgressScales): Box[] {
  return Array.from({ length: 101 }, (_, index) => {
    const x = scales.x(from.date) + ((scales.x(to.date) - scales.x(from.date)) * index) / 100;
    const y = scales.y(from.value + ((to.value - from.value) * index) / 100);
    return { left: x - 2, right: x + 2, top: y - 2, bottom: y + 2 };
  });
}
