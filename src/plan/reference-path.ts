/**
 * The reference path: our straight line, not the plan's, from the baseline to the target through the milestones.
 * Rule: `/phuong-phap/#duong-tham-chieu`.
 */
import { daysBetween, endOfYear } from '../calendar/dates.ts';
import { atMilestone, isPeriodic, levelOf, milestonesBefore, pointOf, wayOf } from './target.ts';
import type { Indicator, Milestone } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';

export interface PathPoint {
  date: IsoDate;
  value: number;
}

export interface ReferencePath {
  from: PathPoint;
  /** The milestones between, if any. */
  through?: PathPoint[];
  to: PathPoint;
  /** Counts are rounded down: half a patent does not count. */
  isCount: boolean;
  /** For a falling target, counts are rounded up. */
  isFalling?: true;
}

/**
 * Undefined without a target or a starting point (baseline or milestone). A range uses the end reached first.
 * Periodic and yes/no targets have no path.
 */
export function referencePath(
  indicator: Indicator,
  milestones: readonly Milestone[] = [],
): ReferencePath | undefined {
  const { baseline, baselineYear, measure, targetYear } = indicator;
  const level = levelOf(indicator);
  if (!level || targetYear === undefined || isPeriodic(indicator) || measure === 'co_khong') return undefined;
  const to = { date: endOfYear(targetYear), value: pointOf(indicator, level) };
  const start = baselineYear === undefined ? undefined : endOfYear(baselineYear);
  // Growth per year is required from the first year on.
  const first = measure === 'tang_binh_quan' ? to.value : baseline;
  const between = milestonesBefore(milestones, to.date).flatMap((milestone) => {
    const row = atMilestone(indicator, milestone);
    const asked = levelOf(row);
    return asked ? [{ date: milestone.date, value: pointOf(row, asked) }] : [];
  });
  const begins = start === undefined || first === undefined ? [] : [{ date: start, value: first }];
  const [from, ...through] = [...begins, ...between];
  if (!from) return undefined;
  return {
    from,
    ...(through.length > 0 ? { through } : {}),
    to,
    isCount: isCounted(indicator),
    ...(wayOf(indicator, level) === 'giam' ? { isFalling: true as const } : {}),
  };
}

/** Whether its values are whole things, not shares, scores or growth. */
export function isCounted({ measure }: Pick<Indicator, 'measure'>): boolean {
  return measure !== 'ty_le' && measure !== 'diem' && measure !== 'tang_binh_quan';
}

export function pathPoints({ from, through = [], to }: ReferencePath): PathPoint[] {
  return [from, ...through, to];
}

/** Value of the path on a day: before its start the first value, after its end the target. */
export function readPath(path: ReferencePath, date: IsoDate): number {
  if (date <= path.from.date && date < path.to.date) return path.from.value;
  const points = pathPoints(path);
  const at = points.findIndex((point) => date < point.date);
  const [before, after] = [points[at - 1], points[at]];
  if (!before || !after) return path.to.value;
  // Multiply before dividing: otherwise a whole number can come out slightly too small and be rounded down.
  const value =
    before.value +
    ((after.value - before.value) * daysBetween(before.date, date)) / daysBetween(before.date, after.date);
  if (!path.isCount) return value;
  return path.isFalling ? Math.ceil(value) : Math.floor(value);
}
