/** The plan as one object: which years it shows, how it answers, and that the order of rows means nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText } from '../../../src/format/order.ts';
import { makePlan } from '../../support/make-plan.ts';

describe('the years shown', () => {
  test.each([
    ['figures', { observations: [{ date: '2022-12-31' }] }],
    ['results', { results: [{ year: 2022 }] }],
    ['reports', { reports: [{ year: 2022 }] }],
  ])('begin with the first year %s were published for', (_, rows) => {
    expect(makePlan({ asOf: '2024-02-01', ...rows }).years).toEqual([2022, 2023, 2024]);
  });

  test('begin with the oldest of all tables and end with the as-of year', () => {
    const plan = makePlan({
      asOf: '2023-01-01',
      observations: [{ date: '2021-12-31' }],
      results: [{ year: 2020 }],
      reports: [{ year: 2022 }],
    });
    expect(plan.years).toEqual([2020, 2021, 2022, 2023]);
  });
});

describe('a look-up', () => {
  const plan = makePlan({
    tasks: [{ code: 'III.1.1' }, { code: 'PL.1', repeats: 'III.1.1' }],
    indicators: [{}],
    clauses: [{ code: 'I', text: 'Purpose' }],
  });

  test('finds a row by its code', () => {
    expect(plan.agency('so-a').name).toBe('Department A');
    expect(plan.task('PL.1').repeats).toBe('III.1.1');
    expect(plan.indicator('patents').target).toBe(10);
    expect(plan.source('nguon-a').title).toBe('A source');
    expect(plan.clause('I').text).toBe('Purpose');
  });

  test.each(['agency', 'task', 'indicator', 'source', 'clause'] as const)(
    'of an unknown %s throws',
    (what) => {
      expect(() => plan[what]('nowhere')).toThrow(`No ${what} with code "nowhere"`);
    },
  );

  test('finds the appendix rows of a body task, and none of an appendix row', () => {
    expect(plan.appendixOf(plan.task('III.1.1')).map(({ code }) => code)).toEqual(['PL.1']);
    expect(plan.appendixOf(plan.task('PL.1'))).toEqual([]);
  });

  test('of something nothing was published for is empty', () => {
    expect(plan.resultsOf(plan.task('PL.1'))).toEqual([]);
    expect(plan.observationsOf(plan.indicator('patents'))).toEqual([]);
    expect(plan.assignmentsOf(plan.task('PL.1'))).toEqual([]);
    expect(plan.assignmentsFor(plan.agency('so-a'))).toEqual([]);
  });
});

describe('rows come', () => {
  test('as assignments in the order of the text, of one role or of all', () => {
    const plan = makePlan({
      agencies: [{ code: 'so-a' }, { code: 'so-b' }, { code: 'so-c' }],
      tasks: [{}],
      assignments: [
        { agency: 'so-c', role: 'phoi_hop', order: 3 },
        { agency: 'so-b', role: 'phoi_hop', order: 2 },
        { agency: 'so-a', role: 'chu_tri', order: 1 },
      ],
    });
    const task = plan.task('III.1.1');
    expect(plan.assignmentsOf(task).map(({ agency }) => agency)).toEqual(['so-a', 'so-b', 'so-c']);
    expect(plan.assignmentsOf(task, 'phoi_hop').map(({ agency }) => agency)).toEqual(['so-b', 'so-c']);
    expect(plan.agenciesOf(task).map(({ code }) => code)).toEqual(['so-a', 'so-b', 'so-c']);
    expect(plan.agenciesOf(task, 'phoi_hop')).toEqual([plan.agency('so-b'), plan.agency('so-c')]);
    expect(plan.assignmentsFor(plan.agency('so-b'))).toHaveLength(1);
  });

  test('as results newest year first and as figures oldest first, however the file was sorted', () => {
    const results = [2021, 2023, 2023, 2022].map((year, index) => ({ year, order: index }));
    const observations = ['2021-12-31', '2022-06-30', '2022-12-31'].map((date) => ({ date }));
    const shuffled = fc.record({
      results: fc.shuffledSubarray(results, { minLength: 4 }),
      observations: fc.shuffledSubarray(observations, { minLength: 3 }),
    });
    fc.assert(
      fc.property(shuffled, (rows) => {
        const plan = makePlan({ tasks: [{}], indicators: [{}], ...rows });
        expect(plan.resultsOf(plan.task('III.1.1')).map(({ order }) => order)).toEqual([1, 2, 3, 0]);
        const dates = plan.observationsOf(plan.indicator('patents')).map(({ date }) => date);
        expect(dates).toEqual(['2021-12-31', '2022-06-30', '2022-12-31']);
      }),
    );
  });
});

test('text is compared by code units, the same on every machine', () => {
  expect(['đ', 'z', 'a', 'Z', 'a'].sort(compareText)).toEqual(['Z', 'a', 'a', 'z', 'đ']);
});
