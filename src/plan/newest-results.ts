/** Which of the published results is the newest: of a task, and across all tasks. */
import { yearOf } from '../calendar/dates.ts';
import { periodOf } from '../calendar/part-of-year.ts';
import { lastDayOf } from '../calendar/period.ts';
import { compareText } from '../format/order.ts';
import { type Plan } from './plan.ts';
import { eventOfResult } from './duplicate-events.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Result, Task } from '../tables/rows.ts';

export interface DatedResult {
  result: Result;
  /** Undefined where only its year is known. */
  day: IsoDate | undefined;
}

/**
 * The day of what a result tells: that of the event which tells the same, else the day it was published, else that
 * of its source (the contract's `ngay_cong_bo`). Undefined where no day is known, and where it lies outside the
 * result's year: a report of 2024 that tells of 2023 is no event of 2024.
 */
export function resultDay(plan: Plan, result: Result): IsoDate | undefined {
  const day = eventOfResult(plan, result)?.date ?? result.publishedOn ?? plan.source(result.source).date;
  return day !== undefined && yearOf(day) === result.year ? day : undefined;
}

/** Newest year first; what knows only its year stands behind the days of that year. */
export function byNewest(plan: Plan): (a: Result, b: Result) => number {
  return (a, b) =>
    b.year - a.year ||
    compareText(resultDay(plan, b) ?? '', resultDay(plan, a) ?? '') ||
    compareText(lastDayOf(periodOf(b)), lastDayOf(periodOf(a))) ||
    b.order - a.order;
}

/** All results of these tasks, newest first. */
export function resultsOf(plan: Plan, tasks: readonly Task[]): Result[] {
  return tasks.flatMap((task) => plan.resultsOf(task)).sort(byNewest(plan));
}

/** The newest first; what is known by its year alone comes after what has a day, also the newest first. */
function newestFirst(plan: Plan, results: readonly Result[]): DatedResult[] {
  return results
    .map((result) => ({ result, day: resultDay(plan, result) }))
    .sort(
      (a, b) =>
        compareText(b.day ?? '', a.day ?? '') ||
        b.result.year - a.result.year ||
        a.result.order - b.result.order,
    );
}

/** At most `most` of them, at most `perTask` of one task: a busy task must not hide the others. */
export function newestResults(plan: Plan, most = 5, perTask = 2): DatedResult[] {
  const seen = new Map<string, number>();
  return newestFirst(plan, plan.results)
    .filter(({ result: { task } }) => {
      const count = (seen.get(task) ?? 0) + 1;
      seen.set(task, count);
      return count <= perTask;
    })
    .slice(0, most);
}
