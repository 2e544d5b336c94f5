/**
 * What happened may stand in two tables: as an event, and as a result of the task, or a value of the indicator, it
 * is about. It is told once, as the latter. Where it cannot be told which is meant, both stand: nothing is lost.
 */
import { yearOf } from '../calendar/dates.ts';
import type { Plan } from './plan.ts';
import type { Indicator, PlanEvent, Result } from '../tables/rows.ts';

/** The one event that tells the same as a result; undefined where there is none, or several could be meant. */
export function eventOfResult(plan: Plan, result: Result): PlanEvent | undefined {
  const [event, ...more] = plan.events.filter((row) => describesSame(row, result));
  if (!event || more.length > 0) return undefined;
  const results = plan.resultsOf(plan.task(result.task)).filter((row) => describesSame(event, row));
  return results.length === 1 ? event : undefined;
}

/** The events that are not told as one of these results, in their order. */
export function eventsWithoutResult(plan: Plan, events: PlanEvent[], results: Result[]): PlanEvent[] {
  const ofResults = new Set(results.map((result) => eventOfResult(plan, result)));
  return events.filter((event) => !ofResults.has(event));
}

/**
 * Of one task, and either of the day the result was published or of the same source and year: one article may
 * tell of last year's results and of this year's plans.
 */
function describesSame(event: PlanEvent, { task, source, year, publishedOn }: Result): boolean {
  if (!event.tasks.includes(task)) return false;
  return event.date === publishedOn || (event.source === source && yearOf(event.date) === year);
}

/** The events about an indicator that are none of its values: of no value's day, nor of its source and year. */
export function eventsWithoutValue(plan: Plan, indicator: Indicator): PlanEvent[] {
  const values = plan.observationsOf(indicator);
  return plan.events.filter(
    ({ indicators, date, source }) =>
      indicators.includes(indicator.code) &&
      !values.some((row) => row.date === date || (row.sources.includes(source) && row.year === yearOf(date))),
  );
}
