/** What the home page shows of a plan: counts without double counting, nothing invented. */
import { describe, expect, test } from 'vitest';
import { homeView } from '../../../src/views/home/home-view.ts';
import { makePlan, SCORE, type PlanParts } from '../../support/make-plan.ts';

const TASKS: PlanParts = {
  tasks: [
    { code: 'III.1.1', audiences: ['doanh_nghiep'] },
    { code: 'III.1.2', schedule: 'theo_trung_uong' },
    { code: 'III.1.3' },
    { code: 'PL.1', repeats: 'III.1.1', audiences: ['doanh_nghiep'] },
  ],
  assignments: [{}],
};
const viewOf = (parts: PlanParts = {}) => homeView(makePlan({ ...TASKS, ...parts }));

describe('The ribbon', () => {
  test('has a mark for each work, a pair once, what has something published first', () => {
    const { ribbon, works } = viewOf({ results: [{ task: 'PL.1', source: 'nguon-a' }] });
    expect(ribbon.map(({ code, count }) => [code, count])).toEqual([
      ['co_ket_qua', 1],
      ['cho_trung_uong', 1],
      ['chua_cong_bo', 1],
    ]);
    expect(ribbon.reduce((sum, { count }) => sum + count, 0)).toBe(works);
  });

  test('has no mark of a result where nothing was published', () => {
    expect(viewOf().ribbon.map(({ code }) => code)).toEqual(['cho_trung_uong', 'chua_cong_bo']);
  });
});

describe('Targets and figures', () => {
  const indicators = [{}, { code: 'score', ...SCORE, name: 'A score' }, { code: 'silent', ...SCORE }];
  const observation = { indicator: 'score', value: 25.83, date: '2023-12-31', precision: 'nam' as const };

  test('without a figure are separate from those with one', () => {
    const { emptyTargets, targets } = viewOf({ indicators, observations: [observation] });
    expect([emptyTargets.length, targets.length]).toEqual([1, 0]);
    const filled = viewOf({ indicators, observations: [{}] });
    expect([filled.emptyTargets.length, filled.targets.length]).toEqual([0, 1]);
  });

  test('that measure something else have period and territory; those without values are left out', () => {
    const { figures } = viewOf({ indicators, observations: [observation] });
    expect(figures.map(({ value, words }) => [value, words])).toEqual([
      ['25,83', 'điểm, năm 2023; old territory'],
    ]);
  });
});

test('An audience’s works count each pair once', () => {
  expect(viewOf().audiences).toEqual([{ audience: 'doanh_nghiep', count: 1 }]);
});
