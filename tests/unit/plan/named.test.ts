/** Agencies and time of a task, from any entry of its commitment. */
import { describe, expect, test } from 'vitest';
import { answeringFor, commitmentOf, commitments, speakerOf } from '../../../src/plan/commitments.ts';
import { leadsOf, sharedNames } from '../../../src/plan/named.ts';
import { taskDecision, taskStatus } from '../../../src/plan/task-status.ts';
import { timed } from '../../../src/plan/timed.ts';
import type { Assignment, Result, Task } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

const AGENCIES = ['so-a', 'so-b', 'so-c'].map((code) => ({ code, name: code.toUpperCase() }));
const ORDER = 'Theo phân công tại Quyết định số 1441/QĐ-UBND';

/** One body task repeated by two appendix rows; and a separate task. */
function planWith(
  assignments: Partial<Assignment>[],
  { rows = [{}, {}], results = [] }: { rows?: Partial<Task>[]; results?: Partial<Result>[] } = {},
) {
  const repeating = rows.map((row, at) => ({ code: `PL.${at + 1}`, repeats: 'III.1.1', ...row }));
  const tasks = [{ code: 'III.1.1' }, { code: 'III.1.2' }, ...repeating];
  return makePlan({ agencies: AGENCIES, tasks, assignments, results });
}

describe('agencies named', () => {
  const leads = (assignments: Partial<Assignment>[], code: string) => {
    const plan = planWith(assignments);
    return leadsOf(plan, plan.task(code)).map(({ name }) => name);
  };

  test('by the rows of the appendix holds for the body task that is silent, each once', () => {
    const given = [
      { task: 'PL.1', agency: 'so-b' },
      { task: 'PL.2', agency: 'so-b' },
      { task: 'PL.2', agency: 'so-c', order: 2 },
    ];
    expect(leads(given, 'III.1.1')).toEqual(['SO-B', 'SO-C']);
    expect(leads(given, 'PL.1')).toEqual(['SO-B']);
    expect(leads(given, 'III.1.2')).toEqual([]);
  });

  test('by the body task holds for rows that are silent', () => {
    expect(leads([{ task: 'III.1.1', agency: 'so-a' }], 'PL.2')).toEqual(['SO-A']);
  });

  test('as leading it in any entry comes before whom the task itself names without a role', () => {
    const given: Partial<Assignment>[] = [
      { task: 'III.1.1', agency: 'so-a', role: 'thuc_hien' },
      { task: 'PL.1', agency: 'so-b' },
    ];
    expect(leads(given, 'III.1.1')).toEqual(['SO-B']);
    expect(leads([...given, { task: 'III.1.1', agency: 'so-c' }], 'III.1.1')).toEqual(['SO-C']);
    // Another row's lead is one of another part of the work.
    expect(leads(given, 'PL.2')).toEqual(['SO-A']);
    const plan = planWith(given);
    expect(sharedNames(plan, plan.task('III.1.1'), 'chu_tri')).toEqual([]);
  });

  test('by words alone are those words: no body is made up', () => {
    const plan = planWith([{ task: 'III.1.2', agency: undefined, words: ORDER }]);
    const task = plan.task('III.1.2');
    expect(leadsOf(plan, task)).toEqual([{ agency: undefined, name: ORDER, shortName: undefined }]);
    expect(plan.agenciesOf(task)).toEqual([]);
    expect(answeringFor(plan, commitmentOf(plan, task))).toEqual([]);
  });
});

test('monitors and supervisors are not responsible', () => {
  const plan = planWith([
    { task: 'III.1.2', agency: 'so-a', role: 'theo_doi' },
    { task: 'III.1.2', agency: 'so-b', role: 'chi_dao' },
    { task: 'III.1.2', agency: 'so-c' },
  ]);
  const work = commitmentOf(plan, plan.task('III.1.2'));
  expect(answeringFor(plan, work).map(({ code }) => code)).toEqual(['so-c']);
});

describe('a body task that several rows repeat', () => {
  test('is one commitment with all of them', () => {
    const works = commitments(planWith([]));
    expect(works.map(({ appendix }) => appendix.map(({ code }) => code))).toEqual([['PL.1', 'PL.2'], []]);
  });

  const speaker = (rows: Partial<Task>[], results: Partial<Result>[] = []) => {
    const plan = planWith([], { rows, results });
    return speakerOf(plan, commitmentOf(plan, plan.task('III.1.1'))).code;
  };

  test('has the status of the row with the newest result, unless it has one itself', () => {
    const results = [
      { task: 'PL.1', year: 2022 },
      { task: 'PL.2', year: 2024 },
    ];
    expect(speaker([{}, {}], results)).toBe('PL.2');
    expect(speaker([{}, {}], [...results, { task: 'III.1.1', year: 2021 }])).toBe('III.1.1');
  });

  test('with no result, has that of the row whose date has passed, else of the first', () => {
    const open = { schedule: 'mot_nam', toYear: 2030 } as const;
    const past = { schedule: 'mot_nam', toYear: 2022 } as const;
    expect(speaker([open, past])).toBe('PL.2');
    expect(speaker([open, open])).toBe('PL.1');
  });
});

describe('when it is to be done', () => {
  const past: Partial<Task> = { schedule: 'mot_nam', toYear: 2022, timing: ['năm 2022'] };
  const task = (rows: Partial<Task>[]) => {
    const plan = planWith([], { rows });
    return { plan, body: plan.task('III.1.1') };
  };

  test('the row says for the body task that is silent, and its date counts for both', () => {
    const { plan, body } = task([past, past]);
    expect(timed(plan, body)).toMatchObject({ schedule: 'mot_nam', toYear: 2022 });
    expect(taskStatus(plan, body)).toMatchObject({
      code: 'den_han_chua_cong_bo',
      due: { date: '2022-12-31' },
    });
  });

  test('rows that differ say it of parts: no date is held against the whole', () => {
    const { plan, body } = task([past, { schedule: 'mot_nam', toYear: 2030, timing: ['năm 2030'] }]);
    expect(timed(plan, body)).toMatchObject({ code: 'III.1.1', schedule: 'nhieu_moc' });
    const { status, steps } = taskDecision(plan, body);
    expect(status.code).toBe('chua_cong_bo');
    expect(steps).toContainEqual(expect.objectContaining({ rule: 'due', ofParts: ['năm 2022', 'năm 2030'] }));
  });

  test('days of every year that differ are those of parts', () => {
    const yearly = (dueInYear: string): Partial<Task> => ({
      schedule: 'hang_nam',
      dueInYear,
      timing: [dueInYear],
    });
    const { plan, body } = task([yearly('11-30'), yearly('06')]);
    expect(timed(plan, body)).toMatchObject({ schedule: 'nhieu_moc', timing: ['11-30', '06'] });
    const same = task([yearly('11-30'), yearly('11-30')]);
    expect(timed(same.plan, same.body)).toMatchObject({ schedule: 'hang_nam', dueInYear: '11-30' });
  });

  test('is empty if no entry names anyone', () => {
    const { plan, body } = task([{}]);
    expect(timed(plan, body)).toBe(body);
  });
});
