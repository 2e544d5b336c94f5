/** Amendments hold from their day on; the frozen row keeps its words. */
import { describe, expect, test } from 'vitest';
import { indicatorStatus } from '../../../src/domain/indicator-status.ts';
import { releaseStatus } from '../../../src/domain/releases.ts';
import { buildPlan, RANGE } from '../../support/plan-builder.ts';

const amendment = {
  table: 'chi-so',
  key: 'patents',
  column: 'muc_tieu',
  before: '10',
  after: '4',
  basis: 'nguon-a',
};
const planOf = (date: string, asOf = '2026-06-01') =>
  buildPlan({
    asOf,
    indicators: [{}],
    amendments: [{ ...amendment, date }],
    observations: [{ indicator: 'patents', date: '2025-12-31', year: 2025, scope: 'moi', value: 4 }],
  });

describe('an amendment', () => {
  test('changes the target that counts, and leaves the row as it was', () => {
    const plan = planOf('2026-01-01');
    const indicator = plan.indicator('patents');
    expect(indicator.target).toBe(4);
    expect(plan.frozenIndicator('patents').target).toBe(10);
    expect(indicatorStatus(plan, indicator)?.code).toBe('dat');
  });

  test('holds on its day, and not before', () => {
    expect(planOf('2026-06-01').indicator('patents').target).toBe(4);
    const plan = planOf('2026-06-02');
    expect(plan.amendmentsOf('chi-so', 'patents')).toEqual([]);
    expect(indicatorStatus(plan, plan.indicator('patents'))?.code).toBe('chua_du_so_lieu');
  });

  test('of the same number replaces the one before it', () => {
    const later = { ...amendment, code: 'b', date: '2026-03-01', before: '4', after: '12,5' };
    const plan = buildPlan({
      asOf: '2026-06-01',
      indicators: [{}],
      amendments: [later, { ...amendment, code: 'a', date: '2026-01-01' }],
    });
    expect(plan.indicator('patents').target).toBe(12.5);
  });

  test('of words changes no number', () => {
    const plan = buildPlan({
      asOf: '2026-06-01',
      indicators: [{}],
      amendments: [{ ...amendment, date: '2026-01-01', column: 'ten', after: 'Other' }],
    });
    expect(plan.indicator('patents')).toBe(plan.frozenIndicator('patents'));
  });

  test.each([
    ['chi-so', 'patents', 'muc_tieu', 'bốn'],
    ['chi-so', 'patents', 'so_sanh', 'ít nhất'],
    ['nhiem-vu', 'III.1.1', 'lich', undefined],
    ['nhiem-vu', 'III.1.1', '*', 'bai_bo'],
  ])('of %s that cannot be read leaves the row as it was: %s %s %s', (table, key, column, after) => {
    const rows = { indicators: [{}], tasks: [{}] };
    const plan = buildPlan({ ...rows, amendments: [{ ...amendment, table, key, column, after }] });
    expect(plan.indicators).toEqual(buildPlan(rows).indicators);
    expect(plan.tasks).toEqual(buildPlan(rows).tasks);
  });

  test('may take the upper end of a range away', () => {
    const plan = buildPlan({
      indicators: [RANGE],
      amendments: [{ ...amendment, column: 'muc_tieu_den', after: undefined }],
    });
    expect(plan.indicator('patents').targetUpper).toBeUndefined();
  });
});

describe('a release', () => {
  const release = {
    code: 'a',
    content: 'A',
    reportYear: 2025,
    plannedDate: '2026-03-31',
    actualDate: undefined,
    reason: undefined,
  };
  test.each([
    ['2026-03-31', undefined, 'chua_toi_hen', 0],
    ['2026-04-02', undefined, 'qua_hen', 2],
    ['2026-12-31', '2026-03-31', 'dung_hen', 0],
    ['2026-12-31', '2026-04-01', 'muon_hen', 1],
    ['2026-12-31', '2026-03-01', 'dung_hen', 0],
  ])('read on %s, published %s, is %s', (asOf, actualDate, code, daysLate) => {
    expect(releaseStatus({ ...release, actualDate }, asOf)).toEqual({ code, daysLate });
  });
});
