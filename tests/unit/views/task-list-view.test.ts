/** What the page of all tasks finds. */
import { expect, test } from 'vitest';
import { ROWS_OF_PART } from '../../../src/views/page/long-lists.ts';
import { statusGroups, taskListParts } from '../../../src/views/task/task-list.ts';
import { taskListView } from '../../../src/views/task/task-list-view.ts';
import { makePlan } from '../../support/make-plan.ts';

const TASKS = [
  { code: 'III.1.1', schedule: 'theo_trung_uong' },
  { code: 'III.1.2' },
  { code: 'III.1.3' },
  { code: 'III.1.4' },
  { code: 'III.1.5' },
  { code: 'PL.1', repeats: 'III.1.5' },
] as const;

const plan = makePlan({
  agencies: [{ code: 'so-a' }, { code: 'so-b' }],
  tasks: [...TASKS],
  assignments: TASKS.map(({ code }) => ({ task: code })),
  results: [
    { year: 2021, task: 'III.1.2', source: 'nguon-a' },
    { year: 2022, task: 'III.1.4', source: 'nguon-a' },
    { year: 2023, task: 'PL.1', source: 'nguon-a' },
  ],
});

test('the title is the finding, the sentence under it what is known of the others', () => {
  expect(taskListView(plan)).toMatchObject({
    finding: '3 trong 5 việc có kết quả được công bố',
    rest: '1 việc chưa thấy kết quả được công bố; 1 việc phụ thuộc văn bản của Trung ương.',
    counted: 'Văn bản có 6 nhiệm vụ; 1 dòng phụ lục nhắc lại việc đã nêu, nên là 5 việc.',
  });
});

test('nothing published is said in words, not as a number', () => {
  const bare = makePlan({ tasks: [{}], assignments: [{}] });
  const { finding, counted } = taskListView(bare);
  expect(finding).toBe('Chưa thấy kết quả nào của 1 việc được công bố');
  expect(counted).toBe('Văn bản có 1 nhiệm vụ.');
});

test('where all has a result nothing is left to say', () => {
  const full = makePlan({ tasks: [{}], assignments: [{}], results: [{ source: 'nguon-a' }] });
  expect(taskListView(full).rest).toBe('');
});

test('bodies that answer for works are named with how many, each pair once', () => {
  expect(taskListView(plan).agencies.map(({ agency, count }) => [agency.code, count])).toEqual([['so-a', 5]]);
});

test('works come under their status, results first, the newest of body and appendix first; the centre last', () => {
  const groups = statusGroups(plan).map(({ status, works }) => [status, works.map(({ task }) => task.code)]);
  expect(groups).toEqual([
    ['co_ket_qua', ['III.1.5', 'III.1.4', 'III.1.2']],
    ['chua_cong_bo', ['III.1.3']],
    ['cho_trung_uong', ['III.1.1']],
  ]);
});

test('a long list comes in parts of works, every work once', () => {
  const codes = Array.from({ length: ROWS_OF_PART + 1 }, (_, at) => `III.1.${at + 1}`);
  const long = makePlan({
    tasks: codes.map((code) => ({ code })),
    assignments: codes.map((task) => ({ task })),
  });
  const parts = taskListParts(long);
  expect(parts.map(({ rows }) => rows.length)).toEqual([ROWS_OF_PART, 1]);
  expect(new Set(parts.flatMap(({ rows }) => rows.map(({ task }) => task.code))).size).toBe(codes.length);
});
