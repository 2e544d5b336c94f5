/** Amendments hold from their day on; the frozen row keeps its words. */
import { describe, expect, test } from 'vitest';
import { commitmentOf } from '../../../src/plan/commitments.ts';
import { indicatorStatus } from '../../../src/plan/indicator-status.ts';
import { releaseStatus } from '../../../src/plan/releases.ts';
import { taskStatus } from '../../../src/plan/task-status.ts';
import { isDueIn, taskYears } from '../../../src/plan/task-years.ts';
import { figureDuties, taskDuties } from '../../../src/plan/year-duties.ts';
import { taskStatusLabel } from '../../../src/wording/status-words.ts';
import { indicatorView } from '../../../src/views/indicator/indicator-view.ts';
import { timeline } from '../../../src/views/year/timeline.ts';
import { makePlan, RANGE } from '../../support/make-plan.ts';

const amendment = {
  table: 'chi-so',
  key: 'patents',
  column: 'muc_tieu',
  before: '10',
  after: '4',
  basis: 'nguon-a',
};
const planOf = (date: string, asOf = '2026-06-01') =>
  makePlan({
    asOf,
    indicators: [{}],
    amendments: [{ ...amendment, date }],
    observations: [{ indicator: 'patents', date: '2025-12-31', year: 2025, scope: 'moi', value: 4 }],
  });

describe('an amendment', () => {
  test('changes the target that counts, and leaves the row as it was', () => {
    const plan = planOf('2026-01-01');
    const indicator = plan.indicator('patents');
    expect(indicator.target).toBe(4);
    expect(plan.frozenIndicator('patents').target).toBe(10);
    expect(indicatorStatus(plan, indicator)?.code).toBe('dat');
  });

  test('holds on its day, and not before', () => {
    expect(planOf('2026-06-01').indicator('patents').target).toBe(4);
    const plan = planOf('2026-06-02');
    expect(plan.amendmentsOf('chi-so', 'patents')).toEqual([]);
    expect(indicatorStatus(plan, plan.indicator('patents'))?.code).toBe('chua_du_so_lieu');
  });

  test('of the same number replaces the one before it', () => {
    const later = { ...amendment, code: 'b', date: '2026-03-01', before: '4', after: '12,5' };
    const plan = makePlan({
      asOf: '2026-06-01',
      indicators: [{}],
      amendments: [later, { ...amendment, code: 'a', date: '2026-01-01' }],
    });
    expect(plan.indicator('patents').target).toBe(12.5);
  });

  test('of words changes no number', () => {
    const plan = makePlan({
      asOf: '2026-06-01',
      indicators: [{}],
      amendments: [{ ...amendment, date: '2026-01-01', column: 'ten', after: 'Other' }],
    });
    expect(plan.indicator('patents')).toBe(plan.frozenIndicator('patents'));
  });

  test.each([
    ['chi-so', 'patents', 'muc_tieu', 'bốn'],
    ['chi-so', 'patents', 'so_sanh', 'ít nhất'],
    ['nhiem-vu', 'III.1.1', 'lich', undefined],
    ['chi-so', 'patents', 'muc_tieu', '1.000'],
    ['chi-so', 'patents', 'muc_tieu', '20 văn bằng'],
    ['chi-so', 'patents', 'nam_muc_tieu', '20300'],
  ])('of %s that cannot be read leaves the row as it was: %s %s %s', (table, key, column, after) => {
    const rows = { indicators: [{}], tasks: [{}] };
    const plan = makePlan({ ...rows, amendments: [{ ...amendment, table, key, column, after }] });
    expect(plan.indicators).toEqual(makePlan(rows).indicators);
    expect(plan.tasks).toEqual(makePlan(rows).tasks);
  });

  test('may take the upper end of a range away', () => {
    const plan = makePlan({
      indicators: [RANGE],
      amendments: [{ ...amendment, column: 'muc_tieu_den', after: undefined }],
    });
    expect(plan.indicator('patents').targetUpper).toBeUndefined();
  });
});

describe('what a decision abolishes', () => {
  const abolish = (table: string, key: string, date = '2025-03-01') => ({
    ...{ table, key, date, column: '*', before: undefined, after: 'bai_bo', basis: 'nguon-a' },
  });
  const assignments = [{}, { agency: 'so-b' }, { task: 'III.1.2', agency: 'so-b' }];
  const parts = {
    agencies: [{}, { code: 'so-b', name: 'Department B' }],
    tasks: [
      { schedule: 'hang_nam' as const },
      { code: 'III.1.2', schedule: 'mot_nam' as const, toYear: 2028 },
      { code: 'PL.1', repeats: 'III.1.1', schedule: 'hang_nam' as const },
    ],
    assignments,
    indicators: [{}],
    observations: [{ date: '2024-12-31', value: 12 }],
    results: [{ year: 2022 }],
  };

  test('is a task no longer asked for, whose results stay', () => {
    const plan = makePlan({ ...parts, amendments: [abolish('nhiem-vu', 'III.1.1')] });
    const task = plan.task('III.1.1');
    expect(taskStatus(plan, task)).toMatchObject({ code: 'bai_bo', abolishedOn: '2025-03-01', years: [] });
    expect(taskStatusLabel(taskStatus(plan, task))).toBe('Đã bãi bỏ từ ngày 01/3/2025');
    expect(plan.resultsOf(task)).toHaveLength(1);
    expect([2024, 2025, 2026].map((year) => isDueIn(plan, task, year))).toEqual([true, false, false]);
    expect(taskYears(plan, task).map(({ state }) => state)).not.toContain('trong_nam');
    expect(taskDuties(plan, 2024).map(({ task: { code } }) => code)).toContain('III.1.1');
    expect(taskDuties(plan, 2025).map(({ task: { code } }) => code)).not.toContain('III.1.1');
    // The row that repeats it goes with it, and the pair counts as abolished once.
    expect(taskStatus(plan, plan.task('PL.1')).code).toBe('bai_bo');
    expect(commitmentOf(plan, task).status.code).toBe('bai_bo');
  });

  test('is asked for on the days before', () => {
    const plan = makePlan({ ...parts, asOf: '2025-02-28', amendments: [abolish('nhiem-vu', 'III.1.1')] });
    expect(taskStatus(plan, plan.task('III.1.1')).code).toBe('co_ket_qua');
  });

  test('an appendix row alone leaves the task it repeats', () => {
    const plan = makePlan({ ...parts, results: [], amendments: [abolish('nhiem-vu', 'PL.1')] });
    expect(commitmentOf(plan, plan.task('III.1.1')).status.code).toBe('chua_cong_bo');
  });

  test('a deadline to come is none any more', () => {
    const plan = makePlan({ ...parts, amendments: [abolish('nhiem-vu', 'III.1.2')] });
    expect(timeline(plan).flatMap(({ due }) => due)).toEqual([]);
    expect(timeline(makePlan(parts)).flatMap(({ due }) => due)).toHaveLength(1);
  });

  test('is a body that has the task no longer, while the first table keeps it', () => {
    const amendments = [abolish('phan-cong', 'III.1.1|so-b|chu_tri')];
    const plan = makePlan({ ...parts, amendments });
    expect(plan.agenciesOf(plan.task('III.1.1')).map(({ code }) => code)).toEqual(['so-a']);
    expect(plan.assignmentsFor(plan.agency('so-b')).map(({ task }) => task)).toEqual(['III.1.2']);
    expect(plan.frozen.assignments).toHaveLength(3);
  });

  test('is a target that is neither reached nor missed, and asks for no figure', () => {
    const plan = makePlan({ ...parts, amendments: [abolish('chi-so', 'patents')] });
    const view = indicatorView(plan, plan.indicator('patents'));
    expect([view.status?.code, view.label]).toEqual(['bai_bo', 'Đã bãi bỏ']);
    expect(view.reason).toContain('đã bãi bỏ chỉ tiêu này từ ngày 01/3/2025');
    expect(figureDuties(plan, 2024)).toHaveLength(1);
    expect(figureDuties(plan, 2025)).toEqual([]);
    expect(indicatorStatus(makePlan(parts), makePlan(parts).indicator('patents'))?.code).toBe('dat');
  });

  test('comes back where a later decision says so', () => {
    const back = { ...abolish('chi-so', 'patents', '2025-09-01'), after: 'them' };
    const plan = makePlan({ ...parts, amendments: [abolish('chi-so', 'patents'), back] });
    expect(indicatorStatus(plan, plan.indicator('patents'))?.code).toBe('dat');
  });
});

describe('a release', () => {
  const release = {
    code: 'a',
    content: 'A',
    reportYear: 2025,
    plannedDate: '2026-03-31',
    actualDate: undefined,
    reason: undefined,
  };
  test.each([
    ['2026-03-31', undefined, 'chua_toi_hen', 0],
    ['2026-04-02', undefined, 'qua_hen', 2],
    ['2026-12-31', '2026-03-31', 'dung_hen', 0],
    ['2026-12-31', '2026-04-01', 'muon_hen', 1],
    ['2026-12-31', '2026-03-01', 'dung_hen', 0],
  ])('read on %s, published %s, is %s', (asOf, actualDate, code, daysLate) => {
    expect(releaseStatus({ ...release, actualDate }, asOf)).toEqual({ code, daysLate });
  });
});
