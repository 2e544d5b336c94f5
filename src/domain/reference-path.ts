/**
 * The reference path: a straight line of ours, not of the plan, from the baseline to the target.
 * Rule: `/phuong-phap/#duong-tham-chieu`.
 */
import { daysBetween, endOfYear } from './dates.ts';
import type { Indicator, IsoDate } from './types.ts';

export interface ReferencePath {
  from: { date: IsoDate; value: number };
  to: { date: IsoDate; value: number };
  /** Counts are read rounded down: half a patent is none. */
  isCount: boolean;
}

/** Undefined where the plan gives no baseline or no target. A range is read by its lower end. */
export function referencePath(indicator: Indicator): ReferencePath | undefined {
  const { baseline, baselineYear, target, targetYear } = indicator;
  if (baseline === undefined || baselineYear === undefined) return undefined;
  if (target === undefined || targetYear === undefined) return undefined;
  return {
    from: { date: endOfYear(baselineYear), value: baseline },
    to: { date: endOfYear(targetYear), value: target },
    isCount: isCounted(indicator),
  };
}

/** Whether its values are whole things: not shares, not scores. */
export function isCounted({ measure }: Pick<Indicator, 'measure'>): boolean {
  return measure !== 'ty_le' && measure !== 'diem';
}

/** The path's value on a day; before its start the baseline, after its end the target. */
export function readPath(path: ReferencePath, date: IsoDate): number {
  const length = daysBetween(path.from.date, path.to.date);
  if (date >= path.to.date || length <= 0) return path.to.value;
  if (date <= path.from.date) return path.from.value;
  // Multiplied before divided: otherwise a whole number can come out a hair too small and be rounded down.
  const value =
    path.from.value + ((path.to.value - path.from.value) * daysBetween(path.from.date, date)) / length;
  return path.isCount ? Math.floor(value) : value;
}
