/** What a task is called wherever it is listed. */
import { describe, expect, test } from 'vitest';
import type { Task } from '../../../src/tables/rows.ts';
import { taskName, taskTitle } from '../../../src/wording/task-name.ts';
import { makePlan } from '../../support/make-plan.ts';

const taskOf = (row: Partial<Task>): Task => makePlan({ tasks: [row] }).task(row.code ?? 'III.1.1');
const nameOf = (row: Partial<Task>) => taskName(taskOf(row));

describe('A task is called', () => {
  test('by its short title', () => {
    expect(nameOf({ text: 'Tăng cường công tác kiểm tra', shortTitle: 'Kiểm tra' })).toBe('Kiểm tra');
  });

  test('by its title and what it is, where it is a row of the appendix', () => {
    expect(nameOf({ shortTitle: 'Đề án dữ liệu', repeats: 'III.2.2' })).toBe('Đề án dữ liệu (phụ lục)');
  });

  test('by the beginning of its text if it has no title', () => {
    expect(nameOf({ text: 'Hỗ trợ doanh nghiệp' })).toBe('Hỗ trợ doanh nghiệp');
    const long = nameOf({ text: `${'Hỗ trợ '.repeat(20)}doanh nghiệp` });
    expect(long.length).toBeLessThanOrEqual(71);
    expect(long).toMatch(/^Hỗ trợ .*…$/u);
  });
});

test('its page is called by its name, then by its code', () => {
  expect(taskTitle(taskOf({ code: 'III.1.5', shortTitle: 'Kiểm tra' }))).toBe('Kiểm tra, mục III.1.5');
});
