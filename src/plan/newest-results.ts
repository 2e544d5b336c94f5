/** The newest published results, of one task and of all tasks. */
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
  /** Undefined if only its year is known. */
  day: IsoDate | undefined;
}

/**
 * Day of the fact a result describes: of the duplicate event, else its publication day, else that of its source
 * (`ngay_cong_bo`). Undefined if unknown, or outside the result's year: a report of 2024 about 2023 is not an
 * event of 2024.
 */
export function resultDay(plan: Plan, result: Result): IsoDate | undefined {
  const day = eventOfResult(plan, result)?.date ?? result.publishedOn ?? plan.source(result.source).date;
  return day !== undefined && yearOf(day) === result.year ? day : undefined;
}

/** Newest year first; results without a day come last in their year. */
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

/** Newest first; results without a day come last. */
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

/** At most `most` results in all and `perTask` per task, so that one busy task does not hide the others. */
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
