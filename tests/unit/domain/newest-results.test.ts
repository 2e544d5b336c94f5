/** Which results come first where the newest are told. */
import { describe, expect, test } from 'vitest';
import { newestResults, resultDay } from '../../../src/domain/newest-results.ts';
import { buildPlan } from '../../support/plan-builder.ts';

const SOURCES = [
  { code: 'dated', date: '2024-11-15' },
  { code: 'undated', date: undefined },
];
const planOf = (results: NonNullable<Parameters<typeof buildPlan>[0]>['results']) =>
  buildPlan({
    sources: SOURCES,
    tasks: [{}, { code: 'III.1.2' }],
    assignments: [{}],
    results: results ?? [],
  });
const texts = (plan: ReturnType<typeof planOf>, most?: number) =>
  newestResults(plan, most).map(({ result }) => result.text);

describe('A result became known', () => {
  test('on the day it was published, else on the day of its source', () => {
    const plan = planOf([
      { source: 'dated', publishedOn: '2024-12-01' },
      { source: 'dated' },
      { source: 'undated' },
    ]);
    expect(plan.results.map((row) => resultDay(plan, row))).toEqual(['2024-12-01', '2024-11-15', undefined]);
  });
});

describe('The newest results', () => {
  test('stand by their day, those known by their year alone after them', () => {
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
      text: `busy ${String(index)}`,
      source: 'dated',
      order: index,
    }));
    const plan = planOf([...busy, { text: 'other', source: 'undated', task: 'III.1.2' }]);
    expect(texts(plan)).toEqual(['busy 0', 'busy 1', 'other']);
    expect(texts(plan, 1)).toEqual(['busy 0']);
  });
});
