/** The strip of years of a task. Rule: `/phuong-phap/#dai-nam`. */
import { describe, expect, test } from 'vitest';
import { isDueIn, taskYears, type TaskYearState } from '../../../src/plan/task-years.ts';
import { yearsBetween } from '../../../src/calendar/dates.ts';
import type { Task } from '../../../src/tables/rows.ts';
import { makePlan, type PlanParts } from '../../support/make-plan.ts';

function statesOf(task: Partial<Task>, years: number[] = [], asOf = '2026-11-22'): TaskYearState[] {
  const plan = makePlan({ asOf, tasks: [task], results: years.map((year) => ({ year })) });
  return taskYears(plan, plan.task('III.1.1')).map(({ state }) => state);
}

function dueYears(task: Partial<Task>): number[] {
  const plan = makePlan({ tasks: [task] });
  return yearsBetween(2018, 2032).filter((year) => isDueIn(plan, plan.task('III.1.1'), year));
}

describe('the strip of years', () => {
  test('shows every year of the plan, also those to come', () => {
    const plan = makePlan({ tasks: [{}] });
    expect(taskYears(plan, plan.task('III.1.1')).map(({ year }) => year)).toEqual(yearsBetween(2020, 2030));
  });

  test('of yearly work with results in 2021, 2022 and 2024 is the published example', () => {
    expect(statesOf({ schedule: 'hang_nam' }, [2021, 2022, 2024])).toEqual([
      'khong_den_han',
      'da_cong_bo',
      'da_cong_bo',
      'chua_cong_bo',
      'da_cong_bo',
      'chua_cong_bo',
      'trong_nam',
      'chua_den',
      'chua_den',
      'chua_den',
      'chua_den',
    ]);
  });

  test('of work of 2020 published in 2021 is the published example', () => {
    const [first, second, ...rest] = statesOf({ schedule: 'mot_nam', toYear: 2020 }, [2021]);
    expect([first, second]).toEqual(['chua_cong_bo', 'da_cong_bo']);
    expect(new Set(rest)).toEqual(new Set(['khong_den_han']));
  });

  test('does not judge a year until its last day has passed', () => {
    const in2023 = (asOf: string) => statesOf({ schedule: 'hang_nam' }, [], asOf)[3];
    expect(in2023('2022-12-31')).toBe('chua_den');
    expect(in2023('2023-01-01')).toBe('trong_nam');
    expect(in2023('2023-12-31')).toBe('trong_nam');
    expect(in2023('2024-01-01')).toBe('chua_cong_bo');
  });

  test('of yearly work by a day: until that very day is over it is not due, after it nothing was seen', () => {
    const in2023 = (asOf: string, dueInYear: string) =>
      statesOf({ schedule: 'hang_nam', dueInYear }, [], asOf)[3];
    expect(in2023('2022-12-31', '09')).toBe('chua_den');
    expect(in2023('2023-09-30', '09')).toBe('trong_han');
    expect(in2023('2023-10-01', '09')).toBe('chua_cong_bo');
    expect(in2023('2024-01-31', '01-31+1')).toBe('trong_han');
    expect(in2023('2024-02-01', '01-31+1')).toBe('chua_cong_bo');
    expect(in2023('2023-12-31', '12-31')).toBe('trong_nam');
  });

  test('of work by the first quarter of 2026', () => {
    const task = { schedule: 'co_han', dueOn: '2026-03-31', duePrecision: 'quy' } as const;
    const in2026 = (asOf: string) => statesOf(task, [], asOf)[6];
    expect(in2026('2025-12-31')).toBe('chua_den');
    expect(in2026('2026-03-31')).toBe('trong_han');
    expect(in2026('2026-04-01')).toBe('chua_cong_bo');
    expect(new Set(statesOf(task).toSpliced(6, 1))).toEqual(new Set(['khong_den_han']));
  });

  test('shows a published year as published whether it was due or not', () => {
    expect(statesOf({ schedule: 'khong_neu' }, [2023])[3]).toBe('da_cong_bo');
    expect(statesOf({ schedule: 'hang_nam' }, [2026])[6]).toBe('da_cong_bo');
  });
});

describe('the strip of a pair', () => {
  const stripOf = (code: string, parts: PlanParts) => {
    const plan = makePlan({ asOf: '2026-11-30', ...parts });
    return taskYears(plan, plan.task(code)).map(({ state }) => state);
  };
  const row: Partial<Task> = { code: 'PL.1', repeats: 'III.1.1', schedule: 'hang_nam', fromYear: 2025 };

  test('of a body task without a time is that of the row that names one', () => {
    const parts = { tasks: [{}, row] };
    expect(stripOf('III.1.1', parts)).toEqual(stripOf('PL.1', parts));
    expect(stripOf('III.1.1', parts).slice(4, 7)).toEqual(['khong_den_han', 'chua_cong_bo', 'trong_nam']);
  });

  test('shows of each entry its own results', () => {
    const parts = { tasks: [{}, row], results: [{ task: 'PL.1', year: 2025 }] };
    expect(stripOf('PL.1', parts)[5]).toBe('da_cong_bo');
    expect(stripOf('III.1.1', parts)[5]).toBe('chua_cong_bo');
  });

  test('asks nothing of an abolished row, whatever the body task says', () => {
    const amendments = [{ table: 'nhiem-vu', key: 'PL.1', column: '*', after: 'bai_bo', date: '2024-05-01' }];
    const body: Partial<Task> = { schedule: 'hang_nam', fromYear: 2025 };
    const parts = { tasks: [body, { code: 'PL.1', repeats: 'III.1.1' }], amendments };
    expect(stripOf('III.1.1', parts)[6]).toBe('trong_nam');
    expect(stripOf('PL.1', parts)[6]).toBe('khong_den_han');
  });
});

describe('work is due', () => {
  test('every year: from the year of adoption where that was in spring', () => {
    const adopted = { number: '1/KH', date: '2020-03-20', source: 'nguon-a' };
    const plan = makePlan({ site: { adopted }, tasks: [{ schedule: 'hang_nam' }] });
    expect(isDueIn(plan, plan.task('III.1.1'), 2020)).toBe(true);
    expect(isDueIn(plan, plan.task('III.1.1'), 2019)).toBe(false);
  });

  test('every year by a day: not in a year whose day was over when the plan was adopted', () => {
    const adopted = { number: '1/KH', date: '2020-03-20', source: 'nguon-a' };
    const firstYear = (dueInYear: string, site = {}) => {
      const tasks: Partial<Task>[] = [{ schedule: 'hang_nam', dueInYear, fromYear: 2020 }];
      const plan = makePlan({ site, tasks });
      return yearsBetween(2018, 2032).find((year) => isDueIn(plan, plan.task('III.1.1'), year));
    };
    expect(firstYear('01', { adopted })).toBe(2021);
    expect(firstYear('03-19', { adopted })).toBe(2021);
    expect(firstYear('03-20', { adopted })).toBe(2020);
    expect(firstYear('01-31+1', { adopted })).toBe(2020);
    expect(firstYear('01')).toBe(2020);
  });

  test('every year: from the year after the plan came to the last of the plan', () => {
    expect(dueYears({ schedule: 'hang_nam' })).toEqual(yearsBetween(2021, 2030));
  });

  test('every year between two named years', () => {
    expect(dueYears({ schedule: 'hang_nam', fromYear: 2022, toYear: 2025 })).toEqual(
      yearsBetween(2022, 2025),
    );
  });

  test('from a year on: from that year', () => {
    expect(dueYears({ schedule: 'tu_nam', fromYear: 2021 })).toEqual(yearsBetween(2021, 2030));
    expect(dueYears({ schedule: 'tu_nam', fromYear: 2023, toYear: 2024 })).toEqual([2023, 2024]);
  });

  test.each(['thuong_xuyen', 'hang_thang', 'hang_quy', 'nua_nam'] as const)(
    'every year where it recurs more often (%s)',
    (schedule) => {
      expect(dueYears({ schedule })).toEqual(yearsBetween(2021, 2030));
      expect(dueYears({ schedule, fromYear: 2023 })).toEqual(yearsBetween(2023, 2030));
    },
  );

  test('every year of a span', () => {
    expect(dueYears({ schedule: 'khoang_nam', fromYear: 2025, toYear: 2026 })).toEqual([2025, 2026]);
  });

  test('by one deadline: in its year', () => {
    expect(dueYears({ schedule: 'co_han', dueOn: '2026-04-15' })).toEqual([2026]);
  });

  test('in one year: in that year, named as its end or as its start', () => {
    expect(dueYears({ schedule: 'mot_nam', toYear: 2020 })).toEqual([2020]);
    expect(dueYears({ schedule: 'mot_nam', fromYear: 2024 })).toEqual([2024]);
    expect(dueYears({ schedule: 'mot_nam' })).toEqual([]);
  });

  test.each(['theo_trung_uong', 'theo_van_ban', 'nhieu_moc', 'khong_neu'] as const)(
    'in no marked year (%s)',
    (schedule) => {
      expect(dueYears({ schedule, fromYear: 2021, toYear: 2025 })).toEqual([]);
    },
  );
});
