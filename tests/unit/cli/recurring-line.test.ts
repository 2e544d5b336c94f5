/** What the check says of work that recurs. */
import { expect, test } from 'vitest';
import { recurringLine } from '../../../src/cli/recurring-line.ts';
import type { Site } from '../../../src/tables/schemas/site.ts';
import type { Task } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

const line = (site: Partial<Site>, task: Partial<Task> = { schedule: 'hang_nam' }) =>
  recurringLine(makePlan({ site: { horizon: { from: 2026, to: 2030 }, ...site }, tasks: [task] }));
const adopted = (date: string) => ({ number: '1/KH', date, source: 'nguon-a' });

test('It names the year and why', () => {
  expect(line({ adopted: adopted('2026-03-20') })).toBe(
    '1 việc định kỳ không ghi năm bắt đầu được tính từ năm 2026, vì Kế hoạch ban hành ngày 20/3/2026, trước ngày 01/7. Tính khác thì ghi năm ở “viec_dinh_ky_tu”.',
  );
  expect(line({ adopted: adopted('2026-09-15') })).toContain('từ năm 2027, vì Kế hoạch ban hành ngày 15/9');
  expect(line({ adopted: adopted('2025-03-20') })).toContain('vì đó là năm đầu của Kế hoạch');
  expect(line({})).toContain('không ghi ngày ban hành');
  expect(line({ recurringFrom: 2028 })).toBe(
    '1 việc định kỳ không ghi năm bắt đầu được tính từ năm 2028, như “viec_dinh_ky_tu” trong content/site.yaml ghi.',
  );
});

test('It says nothing where no row needs it', () => {
  expect(line({}, { schedule: 'hang_nam', fromYear: 2026 })).toBeUndefined();
  expect(line({}, { schedule: 'co_han', dueOn: '2026-03-31' })).toBeUndefined();
});
