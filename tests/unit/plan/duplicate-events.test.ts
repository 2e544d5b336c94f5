/** A fact in two tables is shown once, and nothing published is lost. */
import { describe, expect, test } from 'vitest';
import {
  eventOfResult,
  eventsWithoutResult,
  eventsWithoutValue,
} from '../../../src/plan/duplicate-events.ts';
import type { PlanEvent, Result } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

const SOURCE = { source: 'nguon-a' };
const EVENT: Partial<PlanEvent> = { code: 'e1', tasks: ['III.1.1'], date: '2022-05-01', ...SOURCE };
const OTHER: Partial<PlanEvent> = { ...EVENT, code: 'e2', date: '2022-09-01' };

function told(results: Partial<Result>[], events: Partial<PlanEvent>[]) {
  const plan = makePlan({ tasks: [{}, { code: 'III.1.2' }], results, events });
  return {
    ofFirst: plan.results[0] && eventOfResult(plan, plan.results[0])?.code,
    beside: eventsWithoutResult(plan, plan.events, plan.results).map(({ code }) => code),
  };
}

describe('an event of the task', () => {
  test('is shown as the result with its source and its year', () => {
    expect(told([{ year: 2022, ...SOURCE }], [EVENT])).toEqual({ ofFirst: 'e1', beside: [] });
  });

  test('is shown as the result published that day, whatever the sources', () => {
    const result = { year: 2022, source: 'nguon-b', publishedOn: '2022-05-01' };
    expect(told([result], [EVENT])).toEqual({ ofFirst: 'e1', beside: [] });
  });

  test('is a separate fact if the same source is about another year', () => {
    expect(told([{ year: 2021, ...SOURCE }], [EVENT])).toEqual({ ofFirst: undefined, beside: ['e1'] });
  });

  test('is shown next to the results if two events or two results could match', () => {
    expect(told([{ year: 2022, ...SOURCE }], [EVENT, OTHER]).beside).toEqual(['e1', 'e2']);
    const two = [
      { year: 2022, ...SOURCE },
      { year: 2022, order: 2, ...SOURCE },
    ];
    expect(told(two, [EVENT]).beside).toEqual(['e1']);
  });
});

test('an event of another task never duplicates the result', () => {
  expect(told([{ year: 2022, task: 'III.1.2', ...SOURCE }], [EVENT]).beside).toEqual(['e1']);
});

test('an event duplicates a value of its day, or of its source and year', () => {
  const indicators = ['patents'];
  const plan = makePlan({
    indicators: [{}],
    observations: [
      { date: '2022-05-01', sources: ['nguon-b'] },
      { date: '2023-12-31', sources: ['nguon-a'] },
    ],
    events: [
      { ...EVENT, indicators },
      { ...EVENT, code: 'e2', date: '2023-03-01', indicators },
      { ...EVENT, code: 'e3', date: '2024-03-01', indicators },
      { ...EVENT, code: 'e4', date: '2024-03-01' },
    ],
  });
  const beside = eventsWithoutValue(plan, plan.indicator('patents'));
  expect(beside.map(({ code }) => code)).toEqual(['e3']);
});
