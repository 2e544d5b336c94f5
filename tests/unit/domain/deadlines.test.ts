/** By when the plan wants a task done: one answer for the status, the timeline, the lists. */
import { expect, test } from 'vitest';
import type { Deadline } from '../../../src/domain/deadlines.ts';
import type { Task } from '../../../src/domain/types.ts';
import { buildPlan } from '../../support/plan-builder.ts';

function deadlinesOf(task: Partial<Task>): Deadline[] {
  const plan = buildPlan({ tasks: [task] });
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

test.each<[string, Partial<Task>]>([
  ['that begins in a year', { schedule: 'tu_nam', fromYear: 2021 }],
  ['that is done every year', { schedule: 'hang_nam' }],
  ['of which parts have dates', { schedule: 'nhieu_moc', timing: ['thí điểm năm 2024'] }],
  ['of no stated time', {}],
])('a task %s has no date of its own', (_, task) => {
  expect(deadlinesOf(task)).toEqual([]);
});
