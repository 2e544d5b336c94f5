/** Order of the newest results. */
import { describe, expect, test } from 'vitest';
import { newestResults, resultDay, resultsOf } from '../../../src/plan/newest-results.ts';
import { makePlan } from '../../support/make-plan.ts';

const SOURCES = [
  { code: 'dated', date: '2024-11-15' },
  { code: 'undated', date: undefined },
];
const planOf = (results: NonNullable<Parameters<typeof makePlan>[0]>['results']) =>
  makePlan({
    sources: SOURCES,
    tasks: [{}, { code: 'III.1.2' }],
    assignments: [{}],
    results: results ?? [],
  });
const texts = (plan: ReturnType<typeof planOf>, most?: number) =>
  newestResults(plan, most).map(({ result }) => result.text);

describe('The day of a result', () => {
  test('is the day it was published, else that of its source', () => {
    const plan = planOf([
      { source: 'dated', publishedOn: '2024-12-01', year: 2024 },
      { source: 'dated', year: 2024 },
      { source: 'undated', year: 2024 },
      { source: 'dated', year: 2023 },
      { source: 'dated', year: 2025 },
    ]);
    const days = plan.results.map((row) => resultDay(plan, row));
    expect(days).toEqual(['2024-12-01', '2024-11-15', undefined, undefined, undefined]);
  });

  test('is that of the duplicate event: same task, source and year', () => {
    const event = { date: '2024-11-14', tasks: ['III.1.1'], source: 'undated' };
    const day = (result: { year: number; task?: string; source: string }, date = event.date) => {
      const plan = makePlan({
        sources: SOURCES,
        tasks: [{}, { code: 'III.1.2' }],
        assignments: [{}],
        events: [{ ...event, date }],
        results: [result],
      });
      return plan.results.map((row) => resultDay(plan, row))[0];
    };
    expect(day({ year: 2024, source: 'undated' })).toBe('2024-11-14');
    expect(day({ year: 2024, source: 'undated', task: 'III.1.2' })).toBeUndefined();
    expect(day({ year: 2024, source: 'dated' })).toBe('2024-11-15');
    expect(day({ year: 2023, source: 'undated' })).toBeUndefined();
  });
});

describe('The newest results', () => {
  test('are ordered by day, those without a day last', () => {
    const plan = planOf([
      { text: 'year 2026', year: 2026, source: 'undated' },
      { text: 'old day', year: 2021, source: 'dated', publishedOn: '2021-07-08' },
      { text: 'new day', year: 2024, source: 'dated', task: 'III.1.2' },
      { text: 'year 2022', year: 2022, source: 'undated', task: 'III.1.2' },
    ]);
    expect(texts(plan)).toEqual(['new day', 'old day', 'year 2026', 'year 2022']);
  });

  test('are at most two of one task, and at most as many as asked for', () => {
    const busy = Array.from({ length: 4 }, (_, index) => ({
      text: `busy ${index}`,
      year: 2024,
      source: 'dated',
      order: index,
    }));
    const plan = planOf([...busy, { text: 'other', source: 'undated', task: 'III.1.2' }]);
    expect(texts(plan)).toEqual(['busy 0', 'busy 1', 'other']);
    expect(texts(plan, 1)).toEqual(['busy 0']);
  });
});

describe('Of a task', () => {
  const plan = makePlan({
    sources: [{ code: 'dated', date: '2024-05-06' }, { code: 'undated' }],
    tasks: [{ code: 'III.1.1' }, { code: 'III.1.2' }],
    assignments: [{}, { task: 'III.1.2' }],
    results: [
      { year: 2024, order: 1, text: 'by its year alone', source: 'undated' },
      { year: 2024, order: 2, text: 'on the day of its source', source: 'dated' },
      { year: 2024, order: 3, text: 'on a day of its own', source: 'dated', publishedOn: '2024-11-28' },
      { year: 2023, order: 1, text: 'told a year later', source: 'dated' },
      { year: 2025, order: 1, task: 'III.1.2', text: 'of another task', source: 'undated' },
      { year: 2022, order: 1, text: 'first of its year', source: 'undated' },
      { year: 2022, order: 2, text: 'last of its year', source: 'undated' },
    ],
  });

  test('a result has its own day, else that of its source if it lies in its year', () => {
    const days = plan.results.map((result) => resultDay(plan, result));
    expect(days.slice(0, 4)).toEqual([undefined, '2024-05-06', '2024-11-28', undefined]);
  });

  test('the newest comes first: years, in a year the days, behind them what knows only its year', () => {
    expect(resultsOf(plan, [plan.task('III.1.1')]).map(({ text }) => text)).toEqual([
      'on a day of its own',
      'on the day of its source',
      'by its year alone',
      'told a year later',
      'last of its year',
      'first of its year',
    ]);
  });

  test('the results of several tasks are one list', () => {
    const [newest] = resultsOf(plan, plan.tasks);
    expect(newest?.text).toBe('of another task');
  });
});
