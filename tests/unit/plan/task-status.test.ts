/** The four steps of a task's status, in their order. Rule: `/phuong-phap/#trang-thai-nhiem-vu`. */
import { describe, expect, test } from 'vitest';
import { isResultPublished, taskStatus, type TaskStatus } from '../../../src/plan/task-status.ts';
import { RESULT_STATUSES } from '../../../src/tables/schemas/progress.ts';
import type { Result, Task } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

function statusOf(task: Partial<Task>, results: Partial<Result>[] = [], asOf = '2026-11-22'): TaskStatus {
  const plan = makePlan({ asOf, tasks: [task], results });
  return taskStatus(plan, plan.task('III.1.1'));
}

describe('a task with published results', () => {
  test.each(RESULT_STATUSES)('has the published status %s and its year', (status) => {
    expect(statusOf({}, [{ status, year: 2023 }])).toEqual({
      code: status,
      years: [2023],
      due: undefined,
    });
  });

  test('has the status of the newest year, whatever the order of the rows', () => {
    const rows: Partial<Result>[] = [
      { year: 2023, status: 'hoan_thanh' },
      { year: 2021, status: 'chua_bat_dau' },
      { year: 2022, status: 'dang_thuc_hien' },
    ];
    expect(statusOf({}, rows)).toMatchObject({ code: 'hoan_thanh', years: [2023] });
    expect(statusOf({}, rows.toReversed())).toMatchObject({ code: 'hoan_thanh', years: [2023] });
  });

  test('names every year that was published with the same status, oldest first', () => {
    const years = [2025, 2022, 2023].map((year) => ({
      year,
      status: year === 2022 ? ('chua_bat_dau' as const) : ('dang_thuc_hien' as const),
    }));
    expect(statusOf({}, years)).toMatchObject({ code: 'dang_thuc_hien', years: [2023, 2025] });
  });

  test('does not name an earlier year in which only one of two agencies said so', () => {
    const rows: Partial<Result>[] = [
      { year: 2022, agency: 'so-a', status: 'hoan_thanh' },
      { year: 2022, agency: 'so-b', status: 'cham' },
      { year: 2024, agency: 'so-a', status: 'hoan_thanh' },
    ];
    expect(statusOf({}, rows)).toMatchObject({ code: 'hoan_thanh', years: [2024] });
  });

  test('says that agencies differ when they do in the newest year', () => {
    const rows: Partial<Result>[] = [
      { year: 2024, agency: 'so-a', status: 'hoan_thanh' },
      { year: 2025, agency: 'so-a', status: 'hoan_thanh' },
      { year: 2025, agency: 'so-b', status: 'cham' },
    ];
    expect(statusOf({}, rows)).toMatchObject({ code: 'khac_nhau', years: [2025] });
  });

  test('does not differ when all agencies of the newest year agree', () => {
    const rows: Partial<Result>[] = [
      { year: 2024, agency: 'so-b', status: 'cham' },
      { year: 2025, agency: 'so-a', status: 'hoan_thanh' },
      { year: 2025, agency: 'so-b', status: 'hoan_thanh' },
    ];
    expect(statusOf({}, rows).code).toBe('hoan_thanh');
  });

  test('counts the last line of an agency in a year, not the last row of the file', () => {
    const rows: Partial<Result>[] = [
      { order: 3, status: 'hoan_thanh' },
      { order: 1, status: 'chua_bat_dau' },
      { order: 2, status: 'dang_thuc_hien' },
    ];
    expect(statusOf({}, rows).code).toBe('hoan_thanh');
  });

  test('that is done every year is completed for the published year only', () => {
    const rows: Partial<Result>[] = [
      { year: 2022, status: 'hoan_thanh' },
      { year: 2024, status: 'co_ket_qua' },
    ];
    expect(statusOf({ schedule: 'hang_nam' }, rows)).toMatchObject({ code: 'co_ket_qua', years: [2024] });
    const early = statusOf({ schedule: 'hang_nam' }, [{ year: 2022, status: 'hoan_thanh' }]);
    expect(early).toMatchObject({ code: 'hoan_thanh', years: [2022] });
  });

  test.each(['theo_trung_uong', 'mot_nam'] as const)(
    'lets the result speak before its time (%s)',
    (schedule) => {
      expect(statusOf({ schedule, toYear: 2020 }, [{ year: 2021, status: 'hoan_thanh' }])).toEqual({
        code: 'hoan_thanh',
        years: [2021],
        due: undefined,
      });
    },
  );
});

describe('a task without published results', () => {
  test('of one year is past its date only after that year has ended', () => {
    const task: Partial<Task> = { schedule: 'mot_nam', toYear: 2024 };
    expect(statusOf(task, [], '2024-12-31')).toMatchObject({
      code: 'chua_den_han',
      years: [],
      due: { date: '2024-12-31' },
    });
    expect(statusOf(task, [], '2025-01-01')).toMatchObject({
      code: 'den_han_chua_cong_bo',
      due: { date: '2024-12-31' },
    });
  });

  test('of one deadline is past it only after that very day', () => {
    const task: Partial<Task> = { schedule: 'co_han', dueOn: '2026-04-15', duePrecision: 'ngay' };
    const due = { date: '2026-04-15', precision: 'ngay' };
    expect(statusOf(task, [], '2026-04-15')).toMatchObject({ code: 'chua_den_han', due });
    expect(statusOf(task, [], '2026-04-16')).toMatchObject({ code: 'den_han_chua_cong_bo', due });
  });

  test('of one year may name the year as its start', () => {
    const task: Partial<Task> = { schedule: 'mot_nam', fromYear: 2022 };
    expect(statusOf(task)).toMatchObject({ code: 'den_han_chua_cong_bo', due: { date: '2022-12-31' } });
  });

  test('with an end year is past its date after it, and before it only unpublished', () => {
    const task: Partial<Task> = { schedule: 'hang_nam', fromYear: 2021, toYear: 2025 };
    expect(statusOf(task, [], '2025-12-31').code).toBe('chua_cong_bo');
    expect(statusOf(task, [], '2026-01-01')).toMatchObject({
      code: 'den_han_chua_cong_bo',
      due: { date: '2025-12-31' },
    });
  });

  test('"from 2021 on" is never past its date: a start is no deadline', () => {
    expect(statusOf({ schedule: 'tu_nam', fromYear: 2021 }, [], '2031-06-01').code).toBe('chua_cong_bo');
  });

  test.each([
    ...(['hang_nam', 'tu_nam', 'nhieu_moc', 'khong_neu'] as const),
    ...(['thuong_xuyen', 'hang_quy', 'theo_van_ban'] as const),
  ])('is unpublished (%s)', (schedule) => {
    expect(statusOf({ schedule })).toEqual({ code: 'chua_cong_bo', years: [], due: undefined });
  });

  test('waits for the centre even when its end year has passed', () => {
    expect(statusOf({ schedule: 'theo_trung_uong', toYear: 2021 }).code).toBe('cho_trung_uong');
  });
});

test('only done, under way and "has results" count as published results', () => {
  const counted = RESULT_STATUSES.filter((status) => isResultPublished(statusOf({}, [{ status }])));
  expect(counted).toEqual(['dang_thuc_hien', 'hoan_thanh', 'co_ket_qua']);
  expect(isResultPublished(statusOf({}))).toBe(false);
});
