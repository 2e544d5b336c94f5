/** The steps of a numeric target's status, in their order. Rule: `/phuong-phap/#trang-thai-chi-tieu`. */
import { describe, expect, test } from 'vitest';
import { indicatorStatus, type IndicatorStatus } from '../../../src/plan/indicator-status.ts';
import { levelOf, meets } from '../../../src/plan/target.ts';
import type { Amendment, Indicator, Observation } from '../../../src/tables/rows.ts';
import { makePlan, PERCENT, RANGE } from '../../support/make-plan.ts';

function statusOf(
  indicator: Partial<Indicator>,
  observations: Partial<Observation>[] = [],
  amendments: Partial<Amendment>[] = [],
): IndicatorStatus | undefined {
  const plan = makePlan({ indicators: [indicator], observations, amendments });
  return indicatorStatus(plan, plan.indicator('patents'));
}

const at = (date: string, value: number, scope: 'cu' | 'moi' = 'cu') => ({ date, value, scope });

describe('the status of an indicator', () => {
  test.each(['dinh_tinh', 'theo_doi'] as const)('does not exist for %s, even with values', (kind) => {
    expect(statusOf({ kind }, [at('2024-12-31', 99)])).toBeUndefined();
  });

  test('is "no figures" where nothing was published', () => {
    expect(statusOf({})).toEqual({
      code: 'chua_co_so_lieu',
      observation: undefined,
      reference: undefined,
      reason: undefined,
    });
  });

  test('is "not enough" for a value of the other territory, even one that would meet the target', () => {
    expect(statusOf({}, [at('2026-06-30', 12, 'moi')])).toMatchObject({
      code: 'chua_du_so_lieu',
      reason: 'khac_pham_vi',
      reference: undefined,
    });
  });

  test('compares a value of the other territory once this target was amended', () => {
    expect(statusOf({}, [at('2026-06-30', 12, 'moi')], [{ key: 'patents', after: '10' }])?.code).toBe('dat');
    expect(statusOf({}, [at('2026-06-30', 1, 'moi')], [{ key: 'patents', after: '10' }])?.code).toBe(
      'duoi_duong',
    );
  });

  test.each([{ key: 'designs' }, { table: 'nhiem-vu', key: 'patents' }])(
    'ignores the amendment %o',
    (row) => {
      expect(statusOf({}, [at('2026-06-30', 12, 'moi')], [row])?.code).toBe('chua_du_so_lieu');
    },
  );

  test('takes any territory where the plan knows of no boundary change', () => {
    const plan = makePlan({
      site: { boundary: undefined },
      indicators: [{}],
      observations: [at('2026-06-30', 12, 'moi')],
    });
    expect(indicatorStatus(plan, plan.indicator('patents'))?.code).toBe('dat');
  });

  test('without a baseline is "not enough" below the target, and met above it', () => {
    expect(statusOf(PERCENT, [at('2024-12-31', 79)])).toMatchObject({
      code: 'chua_du_so_lieu',
      reason: 'khong_co_goc',
      reference: undefined,
    });
    expect(statusOf(PERCENT, [at('2024-12-31', 80.1)])?.code).toBe('dat');
  });

  test.each([
    ['above', 5, 'tren_duong'],
    ['on', 4, 'tren_duong'],
    ['below', 3, 'duoi_duong'],
  ])('%s the path at the end of 2024', (_, value, code) => {
    expect(statusOf({}, [at('2024-12-31', value)])).toMatchObject({ code, reference: 4 });
  });

  test('rounds the path of a count down: 3 is on it a month earlier', () => {
    expect(statusOf({}, [at('2024-11-30', 3)])).toMatchObject({ code: 'tren_duong', reference: 3 });
  });

  test('does not round the path of a percentage', () => {
    const rate: Partial<Indicator> = { ...PERCENT, baseline: 0, baselineYear: 2020 };
    expect(statusOf(rate, [at('2024-12-31', 32)])?.code).toBe('duoi_duong');
    expect(statusOf(rate, [at('2024-12-31', 32.1)])?.code).toBe('tren_duong');
  });

  test('reads a range by its lower end', () => {
    expect(statusOf(RANGE, [at('2024-12-31', 2)])).toMatchObject({ code: 'tren_duong', reference: 2 });
  });

  test('of a published zero is a figure: on the path while it asks for none, below it after', () => {
    expect(statusOf({}, [at('2021-06-30', 0)])).toMatchObject({ code: 'tren_duong', reference: 0 });
    expect(statusOf({}, [at('2024-12-31', 0)])).toMatchObject({ code: 'duoi_duong', reference: 4 });
  });

  test('after the target year compares with the target itself', () => {
    expect(statusOf({}, [at('2031-12-31', 9)])).toMatchObject({ code: 'duoi_duong', reference: 10 });
    expect(statusOf({}, [at('2031-12-31', 10)])?.code).toBe('dat');
  });

  test('rests on the newest value only: a target met once and lost is no longer met', () => {
    const falling = [at('2024-12-31', 9), at('2023-12-31', 10)];
    expect(statusOf({}, falling)).toMatchObject({ code: 'tren_duong', observation: { value: 9 } });
    expect(statusOf({}, falling.slice(1))?.code).toBe('dat');
  });

  test('is by the day of the figure: an older one of the right territory does not speak', () => {
    const rows = [at('2026-06-30', 2, 'moi'), at('2024-12-31', 12)];
    expect(statusOf({}, rows)).toMatchObject({ reason: 'khac_pham_vi', observation: { scope: 'moi' } });
  });

  test('does not depend on the order of rows when both territories have a figure of the same day', () => {
    const rows = [at('2025-12-31', 12, 'cu'), at('2025-12-31', 12, 'moi')];
    expect(statusOf({}, rows.toReversed())).toEqual(statusOf({}, rows));
  });
});

describe('a target is met', () => {
  const isMet = (row: Partial<Indicator>, value: number) => {
    const indicator = makePlan({ indicators: [row] }).indicator('patents');
    const level = levelOf(indicator);
    return level && meets(indicator, level, value);
  };

  test.each([
    ['at least 10', {}, 10, 9],
    ['above 80', PERCENT, 80.1, 80.0],
    ['from 5 to 10', RANGE, 5, 4],
    ['from 5 to 10, above its upper end', RANGE, 11, 4.9],
  ])('%s', (_, indicator, met, missed) => {
    expect(isMet(indicator, met)).toBe(true);
    expect(isMet(indicator, missed)).toBe(false);
  });

  test('never where the plan states no number', () => {
    expect(isMet({ target: undefined }, 1000)).toBeUndefined();
  });
});
