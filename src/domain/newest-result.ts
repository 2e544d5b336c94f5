/** Which of the published results is the newest: a day orders better than a year, a year better than nothing. */
import { yearOf } from './dates.ts';
import { compareText, type Plan } from './plan.ts';
import type { IsoDate, Result, Task } from './types.ts';

/**
 * The day a result was told on. Undefined where no day is known, and where it lies outside the result's year: a
 * report of 2024 that tells of 2023 is no event of 2024.
 */
export function toldOn(plan: Plan, { year, publishedOn, source }: Result): IsoDate | undefined {
  const day = publishedOn ?? plan.source(source).date;
  return day !== undefined && yearOf(day) === year ? day : undefined;
}

/** Newest first. What knows only its year stands behind the days of that year. */
export function byNewest(plan: Plan): (a: Result, b: Result) => number {
  return (a, b) =>
    b.year - a.year || compareText(toldOn(plan, b) ?? '', toldOn(plan, a) ?? '') || b.order - a.order;
}

/** All results of these tasks, newest first. */
export function resultsOf(plan: Plan, tasks: readonly (Task | undefined)[]): Result[] {
  return tasks.flatMap((task) => (task ? plan.resultsOf(task) : [])).sort(byNewest(plan));
}
