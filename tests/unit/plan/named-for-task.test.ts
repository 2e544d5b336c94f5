/** Whether the plan names the body a result is filed under. Rule: `/phuong-phap/#nhieu-nam`. */
import { describe, expect, test } from 'vitest';
import { commitmentOf } from '../../../src/plan/commitments.ts';
import { isNamedForTask, isPublishedByOthersOnly } from '../../../src/plan/named-for-task.ts';
import type { Result } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

const parts = {
  agencies: [
    { code: 'so-a' },
    { code: 'so-b', successors: ['so-b-2'] },
    { code: 'so-b-2', successors: ['so-b-3'] },
    { code: 'so-b-3' },
    { code: 'cuc-c', successors: ['chi-cuc-c'] },
    { code: 'chi-cuc-c' },
    { code: 'cac-so', group: 'nhom_chung' as const },
  ],
  tasks: [{ code: 'III.1.1' }, { code: 'III.1.2' }, { code: 'PL.1', repeats: 'III.1.1' }],
  assignments: [
    { task: 'III.1.1', agency: 'so-a' },
    { task: 'III.1.1', agency: 'cac-so', role: 'phoi_hop' as const },
    { task: 'PL.1', agency: 'so-b', role: 'phoi_hop' as const },
    { task: 'III.1.2', agency: 'cuc-c' },
  ],
};
const plan = makePlan(parts);
const isNamed = (task: string, agency: string) => isNamedForTask(plan, { task, agency });

describe('A body is named for a task', () => {
  test('that it leads, carries out or joins', () => {
    expect(isNamed('III.1.1', 'so-a')).toBe(true);
    expect(isNamed('III.1.2', 'so-a')).toBe(false);
  });

  test('in either entry of a pair: the two are one commitment', () => {
    expect([isNamed('III.1.1', 'so-b'), isNamed('PL.1', 'so-a')]).toEqual([true, true]);
  });

  test('through any body it took over from, and only where that one is named', () => {
    expect([isNamed('III.1.1', 'so-b-3'), isNamed('III.1.2', 'chi-cuc-c')]).toEqual([true, true]);
    expect([isNamed('III.1.1', 'chi-cuc-c'), isNamed('III.1.2', 'so-b-3')]).toEqual([false, false]);
  });

  test('not by its heir, nor by a collective name, which names itself alone', () => {
    expect([isNamed('III.1.1', 'cuc-c'), isNamed('III.1.1', 'cac-so')]).toEqual([false, true]);
  });
});

describe('A commitment is published by others only', () => {
  const isOthersOnly = (...results: Partial<Result>[]) => {
    const other = makePlan({ ...parts, results });
    return isPublishedByOthersOnly(other, commitmentOf(other, other.task('III.1.1')));
  };

  test('where every result is filed under bodies the plan does not name for it', () => {
    expect(isOthersOnly({ agency: 'cuc-c' }, { agency: 'chi-cuc-c', task: 'PL.1' })).toBe(true);
  });

  test('not where one is, of either entry, nor where nothing was published', () => {
    expect(isOthersOnly({ agency: 'cuc-c' }, { agency: 'so-a', task: 'PL.1' })).toBe(false);
    expect(isOthersOnly()).toBe(false);
  });
});
