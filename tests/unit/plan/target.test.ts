/** What a target asks for in each of its kinds, and what holds of it. Rule: `/phuong-phap/#loai-chi-tieu`. */
import { describe, expect, test } from 'vitest';
import { indicatorStatus } from '../../../src/plan/indicator-status.ts';
import { readPath, referencePath } from '../../../src/plan/reference-path.ts';
import { levelOf } from '../../../src/plan/target.ts';
import type { Indicator, Milestone, Observation } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

const NO_BASELINE: Partial<Indicator> = { baseline: undefined, baselineYear: undefined };
const rank: Partial<Indicator> = {
  ...NO_BASELINE,
  measure: 'thu_hang',
  comparison: 'nhieu_nhat',
  target: 10,
};
const yearly: Partial<Indicator> = {
  ...NO_BASELINE,
  unit: '%',
  measure: 'ty_le',
  target: 98,
  targetYear: undefined,
  rhythm: 'hang_nam',
};

function statusOf(
  indicator: Partial<Indicator>,
  observations: Partial<Observation>[],
  milestones: Partial<Milestone>[] = [],
) {
  const plan = makePlan({ indicators: [indicator], observations, milestones });
  return indicatorStatus(plan, plan.indicator('patents'));
}

const at = (date: string, value: number, precision: Observation['precision'] = 'nam') => ({
  date,
  value,
  precision,
});

describe('a ceiling', () => {
  test.each([
    [{}, 10, 'dat'],
    [{}, 7, 'dat'],
    [{ comparison: 'duoi' as const }, 10, 'chua_du_so_lieu'],
    [{ comparison: 'duoi' as const }, 9, 'dat'],
    [{}, 50, 'chua_du_so_lieu'],
  ])('with %o of %i is %s: a rank of 50 never meets "at most 10"', (row, value, code) => {
    expect(statusOf({ ...rank, ...row }, [at('2024-12-31', value)])?.code).toBe(code);
  });

  test('is held against a path that falls, whose counts are read rounded up', () => {
    const falling: Partial<Indicator> = { ...rank, measure: 'hien_co', baseline: 20, baselineYear: 2020 };
    const path = referencePath(makePlan({ indicators: [falling] }).indicator('patents'));
    expect(path && readPath(path, '2024-11-30')).toBe(17);
    expect(statusOf(falling, [at('2024-11-30', 17, 'ngay')])).toMatchObject({
      code: 'giam_kip',
      reference: 17,
    });
    expect(statusOf(falling, [at('2024-11-30', 18, 'ngay')])?.code).toBe('giam_cham');
  });

  test('on a year is not kept by a quarter', () => {
    const accidents: Partial<Indicator> = { ...rank, measure: 'trong_nam' };
    expect(statusOf(accidents, [at('2025-03-31', 3, 'quy')])?.reason).toBe('chua_tron_nam');
    expect(statusOf(accidents, [at('2024-12-31', 12), at('2025-03-31', 3, 'quy')])).toMatchObject({
      code: 'chua_du_so_lieu',
      observation: { value: 12 },
    });
    expect(statusOf(accidents, [at('2024-12-31', 9)])?.code).toBe('dat');
  });
});

describe('what is asked in each period', () => {
  test('is judged for the newest whole one, without a baseline', () => {
    const rows = [at('2024-12-31', 99), at('2025-12-31', 95.53), at('2026-03-31', 99, 'quy')];
    expect(statusOf(yearly, rows)).toMatchObject({ code: 'khong_dat_ky', observation: { value: 95.53 } });
    expect(statusOf(yearly, rows.slice(0, 1))?.code).toBe('dat_ky');
  });

  test.each([
    ['one quarter', at('2026-03-31', 100, 'quy')],
    ['the last quarter of the year', at('2025-12-31', 100, 'quy')],
    ['a day, though the last of the year', at('2025-12-31', 100, 'ngay')],
  ])('is never decided by %s', (_, row) => {
    expect(statusOf(yearly, [row])).toMatchObject({ code: 'chua_du_so_lieu', reason: 'chua_tron_nam' });
  });

  test.each([
    ['hang_quy', 'quy'],
    ['hang_thang', 'thang'],
  ] as const)('%s goes by its own period', (rhythm, precision) => {
    expect(statusOf({ ...yearly, rhythm }, [at('2026-03-31', 99, precision)])?.code).toBe('dat_ky');
    expect(statusOf({ ...yearly, rhythm }, [at('2025-12-31', 99)])?.code).toBe('chua_du_so_lieu');
  });

  test('has no path, even with a baseline', () => {
    const row = { ...yearly, baseline: 90, baselineYear: 2020, targetYear: 2030 };
    expect(referencePath(makePlan({ indicators: [row] }).indicator('patents'))).toBeUndefined();
  });
});

describe('a mere number', () => {
  const all: Partial<Indicator> = { ...yearly, comparison: 'bang', target: 100 };

  test('is met by itself, and missed below where nothing can be above', () => {
    expect(statusOf(all, [at('2025-12-31', 100)])?.code).toBe('dat_ky');
    expect(statusOf(all, [at('2025-12-31', 99.9)])?.code).toBe('khong_dat_ky');
  });

  test('is not judged if the direction is unknown', () => {
    const bare: Partial<Indicator> = { ...all, target: 90 };
    expect(statusOf(bare, [at('2025-12-31', 95)])?.reason).toBe('khong_ro_chieu');
    expect(statusOf({ ...bare, baseline: 80, baselineYear: 2020 }, [at('2025-12-31', 95)])?.code).toBe(
      'dat_ky',
    );
    const poor = { ...bare, baseline: 99, baselineYear: 2020 };
    expect(statusOf(poor, [at('2025-12-31', 95)])?.code).toBe('khong_dat_ky');
  });

  test('of a yes is met by 1', () => {
    const built: Partial<Indicator> = { ...NO_BASELINE, measure: 'co_khong', comparison: 'bang', target: 1 };
    expect(statusOf(built, [at('2025-12-31', 1, 'ngay')])?.code).toBe('dat');
    const unmet = { code: 'chua_du_so_lieu', reason: 'chi_hai_muc' };
    expect(statusOf(built, [at('2025-12-31', 0, 'ngay')])).toMatchObject(unmet);
    const known = { ...built, baseline: 0, baselineYear: 2020 };
    expect(statusOf(known, [at('2025-12-31', 0, 'ngay')])).toMatchObject(unmet);
  });
});

describe('a target relative to its baseline', () => {
  const more: Partial<Indicator> = {
    measure: 'hien_co',
    comparison: 'bang',
    relation: 'tang_phan_tram',
    target: 20,
    baseline: 50,
    baselineYear: 2020,
  };
  const level = (row: Partial<Indicator>) =>
    levelOf(makePlan({ indicators: [{ ...more, ...row }] }).indicator('patents'));

  test.each([
    [{}, { value: 60, comparison: 'bang' }],
    [{ relation: 'giam_phan_tram' as const }, { value: 40 }],
    [{ relation: 'giam_so' as const, target: 7 }, { value: 43 }],
    [
      { relation: 'giam_phan_tram' as const, comparison: 'it_nhat' as const },
      { value: 40, comparison: 'nhieu_nhat' },
    ],
    [
      { relation: 'giam_phan_tram' as const, comparison: 'khoang' as const, targetUpper: 30 },
      { value: 35, upper: 40 },
    ],
    [{ target: 0.1, baseline: 30 }, { value: 30.03 }],
  ])('with %o is a level of %o', (row, expected) => {
    expect(level(row)).toMatchObject(expected);
  });

  test.each([
    ['without its number', { baseline: undefined }],
    ['that comes to a part of a thing', { valueKind: 'dem' as const, baseline: 37 }],
    ['that has no end', { target: 0.333, baseline: 1 }],
  ])('%s has none, and is not judged', (_, row) => {
    expect(level(row)).toBeUndefined();
    expect(statusOf({ ...more, ...row }, [at('2024-12-31', 1000)])?.reason).toBe('khong_ro_muc');
  });

  test('is judged by the level', () => {
    expect(statusOf(more, [at('2024-12-31', 60)])?.code).toBe('dat');
    expect(statusOf(more, [at('2024-12-31', 54)])).toMatchObject({ code: 'tren_duong', reference: 54 });
    const less = { ...more, relation: 'giam_phan_tram' as const, comparison: 'it_nhat' as const };
    expect(statusOf(less, [at('2024-12-31', 30)])?.code).toBe('dat');
    expect(statusOf(less, [at('2024-12-31', 49)])?.code).toBe('giam_cham');
  });
});

describe('a growth on the average of the years', () => {
  const growth: Partial<Indicator> = {
    measure: 'tang_binh_quan',
    unit: '%/năm',
    target: 12,
    baseline: undefined,
    baselineYear: 2020,
  };

  test('is not reached before the last year has passed', () => {
    expect(statusOf(growth, [at('2024-12-31', 13)])).toMatchObject({ code: 'tren_duong', reference: 12 });
    expect(statusOf(growth, [at('2024-12-31', 11.5)])).toMatchObject({ code: 'duoi_duong', reference: 12 });
    expect(statusOf(growth, [at('2030-12-31', 12)])?.code).toBe('dat');
  });

  test('is not judged where the plan does not say since when', () => {
    const openEnded = { ...growth, baselineYear: undefined };
    expect(statusOf(openEnded, [at('2030-12-31', 13)])).toMatchObject({
      code: 'chua_du_so_lieu',
      reason: 'khong_co_goc',
    });
  });
});

test('a target without any year is judged by no value of a day', () => {
  const yearless = { ...NO_BASELINE, rhythm: 'khong_neu' as const, targetYear: undefined };
  for (const value of [8, 10, 100])
    expect(statusOf(yearless, [at('2026-03-31', value)])).toMatchObject({
      code: 'chua_du_so_lieu',
      reason: 'khong_neu_nam',
    });
});

describe('milestones', () => {
  const steps = [
    { date: '2025-12-31', target: 8 },
    { date: '2045-12-31', target: 50 },
  ];

  test('bend the path on its way to the target, and not beyond it', () => {
    expect(statusOf({}, [at('2025-12-31', 7)], steps)).toMatchObject({ code: 'duoi_duong', reference: 8 });
    expect(statusOf({}, [at('2028-06-30', 9, 'ngay')], steps)).toMatchObject({ reference: 8 });
    expect(statusOf({}, [at('2030-12-31', 10)], steps)?.code).toBe('dat');
  });

  test('make a path without a baseline, from the first of them on', () => {
    expect(statusOf(NO_BASELINE, [at('2026-12-31', 8)], steps)?.code).toBe('tren_duong');
    expect(statusOf(NO_BASELINE, [at('2024-12-31', 8)], steps)?.reason).toBe('khong_co_goc');
  });

  test('hold as they were decided last', () => {
    const change = { table: 'moc-chi-so', key: 'patents|2025-12-31' };
    const referenceAfter = (column: string, after: string) => {
      const plan = makePlan({
        indicators: [{}],
        observations: [at('2025-12-31', 4)],
        milestones: steps,
        amendments: [{ ...change, column, after }],
      });
      return indicatorStatus(plan, plan.indicator('patents'))?.reference;
    };
    expect(referenceAfter('muc_tieu', '6')).toBe(6);
    expect(referenceAfter('*', 'bai_bo')).toBe(5);
  });
});
