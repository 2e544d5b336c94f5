/** The newest of what was published, across all tasks. */
import { yearOf } from './dates.ts';
import { compareText, type Plan } from './plan.ts';
import type { IsoDate, Result } from './types.ts';

export interface DatedResult {
  result: Result;
  /** Undefined where only its year is known. */
  day: IsoDate | undefined;
}

/**
 * The day of what a result tells, where an event of the same task and source states one; else the day it was
 * published, else that of its source (the contract's `ngay_cong_bo`).
 */
export function resultDay(plan: Plan, { publishedOn, source, task, year }: Result): IsoDate | undefined {
  const event = plan.events.find(
    (row) => row.source === source && row.tasks.includes(task) && yearOf(row.date) === year,
  );
  return event?.date ?? publishedOn ?? plan.source(source).date;
}

/** The newest first; what is known by its year alone comes after what has a day, also the newest first. */
export function newestFirst(plan: Plan, results: readonly Result[]): DatedResult[] {
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
