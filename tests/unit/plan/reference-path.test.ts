/** The straight line between baseline and target, read by days. Rule: `/phuong-phap/#duong-tham-chieu`. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, yearsBetween } from '../../../src/calendar/dates.ts';
import { readPath, referencePath, type ReferencePath } from '../../../src/plan/reference-path.ts';
import type { Indicator } from '../../../src/tables/rows.ts';
import { makePlan, RANGE } from '../../support/make-plan.ts';

function pathOf(indicator: Partial<Indicator> = {}): ReferencePath {
  const path = referencePath(makePlan({ indicators: [indicator] }).indicator('patents'));
  if (!path) throw new Error('This indicator has no path');
  return path;
}

const exact = (path: ReferencePath): ReferencePath => ({ ...path, isCount: false });

describe('the reference path', () => {
  test('runs from the last day of the baseline year to the last day of the target year', () => {
    expect(pathOf()).toEqual({
      from: { date: '2020-12-31', value: 0 },
      to: { date: '2030-12-31', value: 10 },
      isCount: true,
    });
    expect(daysBetween('2020-12-31', '2030-12-31')).toBe(3652);
  });

  test('of 0 to 10 reads the published worked numbers', () => {
    expect(readPath(exact(pathOf()), '2024-11-30')).toBeCloseTo(3.91566, 5);
    expect(readPath(pathOf(), '2024-11-30')).toBe(3);
    expect(readPath(exact(pathOf()), '2024-12-31')).toBeCloseTo(4.00055, 5);
    expect(readPath(pathOf(), '2024-12-31')).toBe(4);
    expect(readPath(pathOf(), '2025-12-31')).toBe(5);
  });

  test.each([
    [{}, [0, 0, 1, 2, 4, 5, 5, 6, 8, 9, 10]],
    [{ target: 15 }, [0, 1, 2, 4, 6, 7, 8, 10, 12, 13, 15]],
    [RANGE, [0, 0, 0, 1, 2, 2, 2, 3, 4, 4, 5]],
  ])('of %o at the ends of the years is the published table', (indicator, values) => {
    const path = pathOf(indicator);
    expect(yearsBetween(2020, 2030).map((year) => readPath(path, `${year}-12-31`))).toEqual(values);
  });

  test('is the baseline before its start and the target from its end on', () => {
    const path = pathOf({ baseline: 2 });
    expect(['2015-01-01', '2020-12-31'].map((date) => readPath(path, date))).toEqual([2, 2]);
    expect(['2030-12-31', '2040-01-01'].map((date) => readPath(path, date))).toEqual([10, 10]);
  });

  test('of no length is the target on its day and after it', () => {
    const path = pathOf({ baselineYear: 2030 });
    expect(['2030-12-31', '2031-06-01'].map((date) => readPath(path, date))).toEqual([10, 10]);
  });

  test.each(['ty_le', 'diem'] as const)('of a measure %s is not rounded', (measure) => {
    expect(Number.isInteger(readPath(pathOf({ measure }), '2024-11-30'))).toBe(false);
  });

  test.each(['luy_ke', 'hien_co', 'trong_nam'] as const)('of a measure %s is a whole number', (measure) => {
    expect(readPath(pathOf({ measure }), '2024-11-30')).toBe(3);
  });

  test('loses no whole number to the arithmetic of fractions', () => {
    // 22 × 2.490 ÷ 3.652 is 15, not a little less.
    expect(daysBetween('2020-12-31', '2027-10-26')).toBe(2490);
    expect(readPath(pathOf({ target: 22 }), '2027-10-26')).toBe(15);
  });

  test.each(['baseline', 'baselineYear', 'target', 'targetYear'] as const)('needs a %s', (field) => {
    const indicator = makePlan({ indicators: [{ [field]: undefined }] }).indicator('patents');
    expect(referencePath(indicator)).toBeUndefined();
  });
});

describe('any reference path', () => {
  const days = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  const paths = fc
    .record({
      baseline: fc.integer({ min: 0, max: 500 }),
      target: fc.integer({ min: 0, max: 500 }),
      baselineYear: fc.integer({ min: 2015, max: 2030 }),
      targetYear: fc.integer({ min: 2015, max: 2035 }),
      measure: fc.constantFrom('luy_ke' as const, 'ty_le' as const),
    })
    .filter((row) => row.baselineYear < row.targetYear)
    .map(pathOf);

  test('stays between its ends', () => {
    fc.assert(
      fc.property(paths, days, (path, date) => {
        const value = readPath(path, date);
        expect(value).toBeGreaterThanOrEqual(Math.min(path.from.value, path.to.value));
        expect(value).toBeLessThanOrEqual(Math.max(path.from.value, path.to.value));
      }),
    );
  });

  test('never turns back on its way to the target', () => {
    fc.assert(
      fc.property(paths, days, days, (path, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const step = readPath(path, late) - readPath(path, early);
        expect(step * Math.sign(path.to.value - path.from.value)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
