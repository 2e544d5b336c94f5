/** By when the plan wants a task done: one answer for the status, the timeline, the lists. */
import { expect, test } from 'vitest';
import { parseDayInYear } from '../../../src/calendar/day-in-year.ts';
import { yearlyDeadline, type Deadline } from '../../../src/plan/deadlines.ts';
import type { Task } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

function deadlinesOf(task: Partial<Task>): Deadline[] {
  const plan = makePlan({ tasks: [task] });
  return plan.deadlinesOf(plan.task('III.1.1'));
}

test.each<[string, Partial<Task>, string]>([
  ['its last year', { schedule: 'tu_nam', fromYear: 2022, toYear: 2028 }, '2028-12-31'],
  ['the one year it is of, named as its end', { schedule: 'mot_nam', toYear: 2024 }, '2024-12-31'],
  ['the one year it is of, named as its start', { schedule: 'mot_nam', fromYear: 2023 }, '2023-12-31'],
])('a task is to be done by the end of %s, in the plan’s words', (_, task, date) => {
  const words = ['trong thời gian ấy'];
  expect(deadlinesOf({ ...task, timing: words })).toEqual([{ date, precision: 'nam', words }]);
});

test('one deadline is its day, with as much of it as the plan states', () => {
  const words = ['Trong quý I năm 2026'];
  const task = { schedule: 'co_han' as const, dueOn: '2026-03-31', timing: words };
  expect(deadlinesOf({ ...task, duePrecision: 'quy' })).toEqual([
    { date: '2026-03-31', precision: 'quy', words },
  ]);
  expect(deadlinesOf(task)).toMatchObject([{ date: '2026-03-31', precision: 'ngay' }]);
});

test.each<[string, string, string | undefined, string]>([
  ['a day', '11-30', '2026-11-30', 'ngay'],
  ['a month', '09', '2026-09-30', 'thang'],
  ['a month of leap years', '02', '2026-02-28', 'thang'],
  ['a day of the next year', '01-31+1', '2027-01-31', 'ngay'],
  ['a month of the next year', '01+1', '2027-01-31', 'thang'],
  ['a day of the year before', '12-31(-1)', '2025-12-31', 'ngay'],
  ['a month of the year before', '12(-1)', '2025-12-31', 'thang'],
])('yearly work is to be done by %s of each year (%s)', (_, dueInYear, date, precision) => {
  const plan = makePlan({ tasks: [{ schedule: 'hang_nam', dueInYear, timing: ['words'] }] });
  const task = plan.task('III.1.1');
  expect(yearlyDeadline(task, 2026)).toEqual({ date, precision, words: ['words'] });
  expect(plan.deadlinesOf(task)).toEqual([]);
});

test('a year’s work of no stated day has no deadline of its own', () => {
  expect(yearlyDeadline(makePlan({ tasks: [{}] }).task('III.1.1'), 2026)).toBeUndefined();
});

test.each([
  '13',
  '00',
  '02-29',
  '04-31',
  '11-0',
  '31-11',
  '9',
  '01-31+2',
  '01-31 +1',
  '12-31-1',
  '12-31(+1)',
  '',
])('“%s” is no day of every year', (text) => {
  expect(parseDayInYear(text)).toBeUndefined();
});

test.each<[string, Partial<Task>]>([
  ['that goes as another paper says', { schedule: 'theo_van_ban', timing: ['theo Quyết định'] }],
  ['that is never over', { schedule: 'thuong_xuyen' }],
  ['that begins in a year', { schedule: 'tu_nam', fromYear: 2021 }],
  ['that is done every year', { schedule: 'hang_nam' }],
  ['of which parts have dates', { schedule: 'nhieu_moc', timing: ['thí điểm năm 2024'] }],
  ['of no stated time', {}],
])('a task %s has no date of its own', (_, task) => {
  expect(deadlinesOf(task)).toEqual([]);
});
