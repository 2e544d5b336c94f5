import { describe, expect, test } from 'vitest';
import { caveatWords, isAfterBoundary, reachesAfterBoundary } from '../../../src/views/page/caveat.ts';
import { makePlan } from '../../support/make-plan.ts';

const { notices } = makePlan({}).site;
const planAt = (asOf: string) =>
  makePlan({ asOf, site: { notices: { ...notices, afterBoundary: 'Nobody has said.' } } });

describe('the territory has changed', () => {
  test.each([
    ['2025-06-30', false],
    ['2025-07-01', true],
  ])('as of %s: %s', (asOf, expected) => {
    expect(isAfterBoundary(planAt(asOf))).toBe(expected);
    expect(caveatWords(planAt(asOf)).includes('không so sánh trực tiếp')).toBe(expected);
  });

  test.each([
    [2024, false],
    [2025, true],
    [2026, true],
  ])('an absence in %i reaches into the time after: %s', (year, expected) => {
    expect(reachesAfterBoundary(planAt('2026-11-30'), year)).toBe(expected);
  });

  test('a plan whose texts say nothing of it has no mark', () => {
    expect(isAfterBoundary(makePlan({ asOf: '2026-11-30' }))).toBe(false);
  });
});
