/** Results of a part of a year: the later part speaks for the year, and a page names it. */
import { describe, expect, test } from 'vitest';
import { PARTS_OF_YEAR, periodOf } from '../../../src/calendar/part-of-year.ts';
import { lastDayOf } from '../../../src/calendar/period.ts';
import { taskStatus } from '../../../src/plan/task-status.ts';
import { formatPeriod } from '../../../src/format/days.ts';
import { resultFacts } from '../../../src/views/task/result-facts.ts';
import { shownResults } from '../../../src/views/task/shown-results.ts';
import { makePlan } from '../../support/make-plan.ts';

test.each([
  ['q1', '2026-03-31', 'quý I/2026'],
  ['q4', '2026-12-31', 'quý IV/2026'],
  ['n1', '2026-06-30', '6 tháng đầu năm 2026'],
  ['n2', '2026-12-31', '6 tháng cuối năm 2026'],
  ['t02', '2026-02-28', 'tháng 02/2026'],
  [undefined, '2026-12-31', 'năm 2026'],
] as const)('%s ends on %s and is called %s', (part, last, words) => {
  const period = periodOf({ year: 2026, part });
  expect([lastDayOf(period), formatPeriod(period)]).toEqual([last, words]);
});

test('every part lies in its year', () => {
  for (const part of PARTS_OF_YEAR) expect(lastDayOf(periodOf({ year: 2024, part }))).toMatch(/^2024-/u);
});

describe('Of a year with results of its parts', () => {
  const plan = makePlan({
    tasks: [{}],
    assignments: [{}],
    sources: [{}],
    results: [
      { year: 2026, part: 'q1', order: 2, status: 'cham' },
      { year: 2026, part: 'q2', order: 1, status: 'dang_thuc_hien' },
    ],
  });
  const [task] = plan.tasks;

  test('the later part gives the status, whatever its number', () => {
    expect(task && taskStatus(plan, task).code).toBe('dang_thuc_hien');
  });

  test('the later part comes first, under its name', () => {
    const told = shownResults(plan, task ? plan.resultsOf(task) : []);
    expect(told.map(({ when }) => when)).toEqual(['quý II/2026', 'quý I/2026']);
    expect(told[0] && resultFacts(plan, told[0].result)).toContain('kỳ báo cáo: quý II/2026');
  });
});
