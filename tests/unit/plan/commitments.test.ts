/** An appendix row and the body task it repeats are one commitment. Rule: `/phuong-phap/#dem-nhiem-vu`. */
import { describe, expect, test } from 'vitest';
import { commitmentOf, commitments, commitmentsOf } from '../../../src/plan/commitments.ts';
import type { Assignment, Result, Task } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

const TASKS: Partial<Task>[] = [
  { code: 'III.1.1' },
  { code: 'III.1.2', schedule: 'hang_nam' },
  { code: 'PL.1', schedule: 'mot_nam', toYear: 2020, repeats: 'III.1.1' },
];

function planWith(results: Partial<Result>[], assignments: Partial<Assignment>[] = []) {
  const agencies = [{ code: 'so-a' }, { code: 'so-b' }];
  return makePlan({ agencies, tasks: TASKS, results, assignments });
}

describe('commitments', () => {
  test('count each pair once, under its body task, in the order of the plan', () => {
    const all = commitments(planWith([]));
    expect(all.map(({ task, appendix }) => [task.code, appendix.map(({ code }) => code)])).toEqual([
      ['III.1.1', ['PL.1']],
      ['III.1.2', []],
    ]);
  });

  test('have the status of the body task where it has a published result', () => {
    const plan = planWith([
      { task: 'III.1.1', year: 2021, status: 'co_ket_qua' },
      { task: 'PL.1', year: 2023, status: 'hoan_thanh' },
    ]);
    expect(commitments(plan)[0]?.status).toMatchObject({ code: 'co_ket_qua', years: [2021] });
  });

  test('have the status of the appendix row where only that has a published result', () => {
    const plan = planWith([{ task: 'PL.1', year: 2021, status: 'hoan_thanh' }]);
    expect(commitments(plan)[0]?.status).toMatchObject({ code: 'hoan_thanh', years: [2021] });
  });

  test('have the status of the appendix row where nothing is published for either', () => {
    expect(commitments(planWith([]))[0]?.status).toMatchObject({
      code: 'den_han_chua_cong_bo',
      due: { date: '2020-12-31' },
    });
  });

  test('are the same, asked from the body task or from the appendix row', () => {
    const plan = planWith([{ task: 'PL.1' }]);
    expect(commitmentOf(plan, plan.task('PL.1'))).toEqual(commitmentOf(plan, plan.task('III.1.1')));
  });

  test('without a twin have their own status', () => {
    const plan = planWith([{ task: 'III.1.2', status: 'cham' }]);
    expect(commitmentOf(plan, plan.task('III.1.2'))).toMatchObject({
      appendix: [],
      status: { code: 'cham' },
    });
  });
});

describe('the commitments of an agency', () => {
  const assignments: Partial<Assignment>[] = [
    { task: 'III.1.1', agency: 'so-a', role: 'chu_tri' },
    { task: 'PL.1', agency: 'so-a', role: 'chu_tri' },
    { task: 'PL.1', agency: 'so-b', role: 'chu_tri' },
    { task: 'III.1.2', agency: 'so-b', role: 'phoi_hop' },
  ];
  const plan = planWith([], assignments);
  const codes = (agency: string, role: 'chu_tri' | 'phoi_hop') =>
    commitmentsOf(plan, plan.agency(agency), role).map(({ task }) => task.code);

  test('count a pair once when both entries name it', () => {
    expect(codes('so-a', 'chu_tri')).toEqual(['III.1.1']);
  });

  test('count a pair when only the appendix names it', () => {
    expect(codes('so-b', 'chu_tri')).toEqual(['III.1.1']);
  });

  test('hold the asked role only', () => {
    expect(codes('so-b', 'phoi_hop')).toEqual(['III.1.2']);
    expect(codes('so-a', 'phoi_hop')).toEqual([]);
  });
});
