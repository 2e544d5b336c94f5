/** Which published result is the newest, and the day it was told on. */
import { expect, test } from 'vitest';
import { resultsOf, toldOn } from '../../../src/domain/newest-result.ts';
import { buildPlan } from '../../support/plan-builder.ts';

const plan = buildPlan({
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

test('a result was told on its own day, else on that of its source if it lies in its year', () => {
  const days = plan.results.map((result) => toldOn(plan, result));
  expect(days.slice(0, 4)).toEqual([undefined, '2024-05-06', '2024-11-28', undefined]);
});

test('the newest comes first: years, in a year the days, behind them what knows only its year', () => {
  expect(resultsOf(plan, [plan.task('III.1.1'), undefined]).map(({ text }) => text)).toEqual([
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
