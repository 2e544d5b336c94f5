/** Where a day and a value lie, and which years are hatched as unpublished. */
import { describe, expect, test } from 'vitest';
import { progressData, type ProgressData } from '../../../src/plan/progress.ts';
import { emptySpans, progressScales } from '../../../src/charts/progress-scales.ts';
import type { Indicator } from '../../../src/tables/rows.ts';
import { makePlan, PERCENT, RANGE, SCORE, type PlanParts } from '../../support/make-plan.ts';

const MARGIN = { top: 10, right: 10, bottom: 10, left: 10 };
const SIZE = { width: 420, height: 220 };

function dataOf(indicator: Partial<Indicator> = {}, parts: PlanParts = {}): ProgressData {
  const plan = makePlan({ indicators: [indicator], ...parts });
  return progressData(plan, plan.indicator('patents'));
}

const scalesOf = (data: ProgressData) => progressScales(data, SIZE, MARGIN);
const figures = (...dates: string[]) => ({ observations: dates.map((date) => ({ date })) });

describe('the axes', () => {
  test('of years reach from the first to the last day of the plan', () => {
    const { x, left, right } = scalesOf(dataOf());
    expect([x('2020-01-01'), x('2030-12-31')]).toEqual([left, right]);
    expect([left, right]).toEqual([10, 410]);
  });

  test('of values begin at zero and leave room above the target', () => {
    const { y, bottom, top } = scalesOf(dataOf());
    expect([y(0), y(11)]).toEqual([bottom, top]);
  });

  test('of values reach the upper end of a range and the greatest figure', () => {
    expect(scalesOf(dataOf(RANGE)).y(11)).toBeCloseTo(10, 6);
    const tall = dataOf({}, { observations: [{ value: 40 }] });
    expect(scalesOf(tall).y(44)).toBeCloseTo(10, 6);
  });

  test.each([-5.5, -0.1, -400])('of values reach below zero where a figure does: %d', (value) => {
    const { y, bottom, top } = scalesOf(dataOf({}, { observations: [{ value }] }));
    expect(y(value)).toBeLessThan(bottom);
    expect(y(value)).toBeGreaterThan(y(0));
    expect(y(0)).toBeGreaterThan(top);
  });

  test('of a percentage always end at 100', () => {
    expect(scalesOf(dataOf(PERCENT)).y(100)).toBe(10);
  });

  test('of counts have whole ticks only', () => {
    const { ticks } = scalesOf(dataOf({ target: 2 }));
    expect(ticks).toEqual([0, 1, 2]);
    const score = dataOf(SCORE, { observations: [{ value: 2 }] });
    expect(scalesOf(score).ticks).toContain(0.5);
  });

  test('of an indicator without target and figures still exist', () => {
    const { y } = scalesOf(dataOf(SCORE));
    expect([y(0), y(1)].every(Number.isFinite)).toBe(true);
  });
});

describe('the hatched years', () => {
  test('reach from the first day of the plan to the as-of day where nothing is published', () => {
    expect(emptySpans(dataOf({}, { asOf: '2026-11-22' }))).toEqual([
      { from: '2020-01-01', to: '2026-11-22' },
    ]);
  });

  test('leave out the years of figures', () => {
    const data = dataOf({}, { asOf: '2025-03-01', ...figures('2021-06-30', '2022-12-31', '2024-12-31') });
    expect(emptySpans(data)).toEqual([
      { from: '2020-01-01', to: '2020-12-31' },
      { from: '2023-01-01', to: '2023-12-31' },
      { from: '2025-01-01', to: '2025-03-01' },
    ]);
  });

  test('never reach into the future or beyond the plan', () => {
    expect(emptySpans(dataOf({}, { asOf: '2035-06-01' }))).toEqual([
      { from: '2020-01-01', to: '2030-12-31' },
    ]);
    expect(emptySpans(dataOf({}, { asOf: '2019-06-01' }))).toEqual([]);
  });

  test('are none where every year so far has a figure', () => {
    const data = dataOf({}, { asOf: '2021-05-01', ...figures('2020-12-31', '2021-03-31') });
    expect(emptySpans(data)).toEqual([]);
  });
});
