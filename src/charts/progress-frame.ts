/** Shared geometry of a progress chart, and the areas its drawing occupies. */
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
  /** One per observation, in order. */
  dots: Dot[];
}

/** Space for dots and the values above them. */
export function withRoomAbove(dots: Dot[], { fontSize }: ChartSize): Box[] {
  return dots.map((dot) => ({ ...dotBox(dot), top: dot.y - fontSize * 1.6 }));
}

/** Areas of the numbers of both axes. */
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

/** The target's line and the space above it: a label there would read as above the target. */
export function targetLine({ data: { mark }, scales, size }: Frame): Box[] {
  if (!mark) return [];
  const y = scales.y(mark.value);
  return [{ left: scales.left, right: scales.x(mark.date), top: y - size.fontSize * 0.6, bottom: y + 2 }];
}

/** The strokes of milestones. */
export function milestoneBoxes({ data: { milestones }, scales }: Frame): Box[] {
  return milestones.map(({ date, value }) => {
    const [x, y] = [scales.x(date), scales.y(value)];
    return { left: x - 6, right: x + 6, top: y - 3, bottom: y + 3 };
  });
}

/** The dotted path, dot by dot, since it slants. */
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
