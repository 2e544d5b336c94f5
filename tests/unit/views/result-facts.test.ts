/** Facts under every result. */
import { expect, test } from 'vitest';
import type { Result } from '../../../src/tables/rows.ts';
import { agencyView } from '../../../src/views/agency/agency-view.ts';
import { resultFacts } from '../../../src/views/task/result-facts.ts';
import { makePlan } from '../../support/make-plan.ts';

const parts = {
  agencies: [{ code: 'so-a' }, { code: 'cuc-b', name: 'Bureau B' }],
  tasks: [{ code: 'III.1.1' }, { code: 'III.1.2' }],
  assignments: [{ task: 'III.1.1' }, { task: 'III.1.2', agency: 'cuc-b' }],
};
const factsOf = (result: Partial<Result>) => {
  const plan = makePlan({ ...parts, results: [result] });
  return plan.results.map((row) => resultFacts(plan, row)).join();
};

test('is its status and whose line it is filed under', () => {
  expect(factsOf({})).toBe('Có kết quả được công bố; ghi ở phần của Department A.');
});

test('says so where the plan does not name that body for the task', () => {
  expect(factsOf({ agency: 'cuc-b' })).toBe(
    'Có kết quả được công bố; ghi ở phần của Bureau B, Kế hoạch không nêu tên cơ quan này ở nhiệm vụ.',
  );
});

test("names another territory than the plan's, and the day of publication where it is stated", () => {
  expect(factsOf({ scope: 'moi', publishedOn: '2025-10-16' })).toBe(
    'Có kết quả được công bố; ghi ở phần của Department A; địa bàn: new territory; công bố ngày 16/10/2025.',
  );
});

test('results of tasks that do not name the agency are separate on its page, newest first', () => {
  const results = [
    { task: 'III.1.2', agency: 'cuc-b' },
    { agency: 'cuc-b', year: 2021 },
    { agency: 'cuc-b', year: 2023 },
    { agency: 'so-a', year: 2023 },
  ];
  const plan = makePlan({ ...parts, results });
  const apart = agencyView(plan, plan.agency('cuc-b')).apart;
  expect(apart.map(({ result }) => [result.task, result.year])).toEqual([
    ['III.1.1', 2023],
    ['III.1.1', 2021],
  ]);
  expect(agencyView(plan, plan.agency('so-a')).apart).toEqual([]);
});
