/** Similar tasks for one without results. */
import { describe, expect, test } from 'vitest';
import { nearestTasks } from '../../../src/plan/nearest-tasks.ts';
import type { Assignment, Result, Task } from '../../../src/tables/rows.ts';
import { nearWords } from '../../../src/views/task/near-words.ts';
import { makePlan } from '../../support/make-plan.ts';

const EMPTY: Partial<Task> = { code: 'III.1.1', audiences: ['doanh_nghiep', 'nguoi_dan'] };

function planOf(others: [Partial<Task>, lead: string, years: number[]][], more: Partial<Task>[] = []) {
  const tasks = [EMPTY, ...others.map(([task]) => task), ...more];
  const assignments: Partial<Assignment>[] = [
    { task: 'III.1.1' },
    ...others.map(([{ code = '' }, agency]) => ({ task: code, agency })),
  ];
  const results: Partial<Result>[] = others.flatMap(([{ code = '' }, , years]) =>
    years.map((year) => ({ task: code, year })),
  );
  return makePlan({ agencies: [{}, { code: 'so-b' }], tasks, assignments, results });
}

const nearOf = (...args: Parameters<typeof planOf>) => {
  const plan = planOf(...args);
  return nearestTasks(plan, plan.task('III.1.1')).map(({ task }) => task.code);
};

describe('near to a task', () => {
  test('is first what the same body answers for, then what serves the same people', () => {
    expect(
      nearOf([
        [{ code: 'III.2.1', audiences: ['doanh_nghiep', 'nguoi_dan'] }, 'so-b', [2024]],
        [{ code: 'III.1.2' }, 'so-a', [2021]],
      ]),
    ).toEqual(['III.1.2', 'III.2.1']);
  });

  test('is sooner what serves more of the same people, then what is newer', () => {
    expect(
      nearOf([
        [{ code: 'III.1.2' }, 'so-a', [2024]],
        [{ code: 'III.1.3', audiences: ['nguoi_dan'] }, 'so-a', [2021]],
        [{ code: 'III.1.4', audiences: ['nguoi_dan'] }, 'so-a', [2022]],
      ]),
    ).toEqual(['III.1.4', 'III.1.3', 'III.1.2']);
  });

  test('are three at most, none without results, none that has nothing in common', () => {
    const near = nearOf([
      [{ code: 'III.1.2' }, 'so-a', []],
      [{ code: 'III.2.1' }, 'so-b', [2024]],
      ...[3, 4, 5, 6].map((at): [Partial<Task>, string, number[]] => [
        { code: `III.1.${at}` },
        'so-a',
        [2022],
      ]),
    ]);
    expect(near).toEqual(['III.1.3', 'III.1.4', 'III.1.5']);
  });

  test('is not the other entry of its own pair', () => {
    const plan = makePlan({
      tasks: [EMPTY, { code: 'PL.1', repeats: 'III.1.1' }],
      assignments: [{}, { task: 'PL.1' }],
      results: [{ task: 'PL.1' }],
    });
    expect(nearestTasks(plan, plan.task('III.1.1'))).toEqual([]);
  });

  test('is the entry of a pair that has the results', () => {
    const plan = makePlan({
      tasks: [EMPTY, { code: 'III.1.2' }, { code: 'PL.1', repeats: 'III.1.2' }],
      assignments: [{}, { task: 'III.1.2' }, { task: 'PL.1' }],
      results: [{ task: 'PL.1' }],
    });
    expect(nearestTasks(plan, plan.task('III.1.1')).map(({ task }) => task.code)).toEqual(['PL.1']);
  });
});

test('says in words why it is near, and how much was published of it', () => {
  const plan = planOf([
    [{ code: 'III.1.2', audiences: ['nguoi_dan'] }, 'so-a', [2021, 2022]],
    [{ code: 'III.2.1', audiences: ['doanh_nghiep'] }, 'so-b', [2023]],
  ]);
  expect(nearestTasks(plan, plan.task('III.1.1')).map((row) => nearWords(plan, row))).toEqual([
    'Cùng cơ quan; cùng dành cho người dân. 2 kết quả, gần nhất năm 2022.',
    'Cùng dành cho doanh nghiệp. 1 kết quả, gần nhất năm 2023.',
  ]);
});
