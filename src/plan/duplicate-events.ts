/**
 * The same fact may be recorded twice: as an event, and as a result of a task or a value of an indicator. Pages
 * then show only the result or the value. If the match is ambiguous, both are shown.
 */
import { yearOf } from '../calendar/dates.ts';
import type { Plan } from './plan.ts';
import type { Indicator, PlanEvent, Result } from '../tables/rows.ts';

/**
 * The one event that describes the same fact as a result; undefined if there is none or more than one candidate.
 */
export function eventOfResult(plan: Plan, result: Result): PlanEvent | undefined {
  const [event, ...more] = plan.events.filter((row) => describesSame(row, result));
  if (!event || more.length > 0) return undefined;
  const results = plan.resultsOf(plan.task(result.task)).filter((row) => describesSame(event, row));
  return results.length === 1 ? event : undefined;
}

/** Events that do not duplicate any of these results, in their order. */
export function eventsWithoutResult(plan: Plan, events: PlanEvent[], results: Result[]): PlanEvent[] {
  const ofResults = new Set(results.map((result) => eventOfResult(plan, result)));
  return events.filter((event) => !ofResults.has(event));
}

/**
 * Same task, and either the publication day of the result, or the same source and year: one article may cover
 * last year's results and this year's plans.
 */
function describesSame(event: PlanEvent, { task, source, year, publishedOn }: Result): boolean {
  if (!event.tasks.includes(task)) return false;
  return event.date === publishedOn || (event.source === source && yearOf(event.date) === year);
}

/** Events about an indicator that match none of its values by day, nor by source and year. */
export function eventsWithoutValue(plan: Plan, indicator: Indicator): PlanEvent[] {
  const values = plan.observationsOf(indicator);
  return plan.events.filter(
    ({ indicators, date, source }) =>
      indicators.includes(indicator.code) &&
      !values.some((row) => row.date === date || (row.sources.includes(source) && row.year === yearOf(date))),
  );
}
