/** Reports of a year by agency: everything that may be owed, nothing that is settled. */
import { describe, expect, test } from 'vitest';
import type { Task } from '../../../src/tables/rows.ts';
import { certainScope, figureDuties, reportDuties, taskDuties } from '../../../src/plan/year-duties.ts';
import { makePlan, SCORE } from '../../support/make-plan.ts';

/** The lines of one task that department A leads, as `task agency order`. */
const asked = (year: number, task: Partial<Task>, rest: Parameters<typeof makePlan>[0] = {}) =>
  taskDuties(makePlan({ tasks: [task], assignments: [{}], ...rest }), year).map(
    ({ task: { code }, named, order }) => `${code} ${named.agency?.code ?? named.name} ${order}`,
  );
const LINE = ['III.1.1 so-a 1'];

describe('A task is asked for', () => {
  test.each<[string, Partial<Task>, number]>([
    ['yearly, in a year it is due in', { schedule: 'hang_nam' }, 2026],
    ['from a year on, in that year', { schedule: 'tu_nam', fromYear: 2023 }, 2023],
    ['of one year, in it', { schedule: 'mot_nam', toYear: 2024 }, 2024],
    ['of one year that passed with nothing published', { schedule: 'mot_nam', toYear: 2024 }, 2026],
    ['waiting for the centre, which may have answered', { schedule: 'theo_trung_uong' }, 2026],
    ['without a time', { schedule: 'khong_neu' }, 2026],
    ['by another paper, in any year', { schedule: 'theo_van_ban' }, 2021],
    ['by one deadline, also before its year', { schedule: 'co_han', dueOn: '2027-03-31' }, 2026],
    ['by one deadline, and after it', { schedule: 'co_han', dueOn: '2024-03-31' }, 2026],
    ['monthly', { schedule: 'hang_thang' }, 2026],
    ['with several dates', { schedule: 'nhieu_moc' }, 2026],
  ])('that is %s', (_what, task, year) => {
    expect(asked(year, task)).toEqual(LINE);
  });

  test.each<[string, Partial<Task>, number]>([
    ['yearly, before the first year', { schedule: 'hang_nam' }, 2020],
    ['ongoing, before the first year', { schedule: 'thuong_xuyen' }, 2020],
    ['yearly, after its last year', { schedule: 'hang_nam', toYear: 2024 }, 2025],
    ['from a year on, before it', { schedule: 'tu_nam', fromYear: 2023 }, 2022],
    ['of one year, before it', { schedule: 'mot_nam', toYear: 2024 }, 2023],
  ])('but not one that is %s', (_what, task, year) => {
    expect(asked(year, task)).toEqual([]);
  });

  test.each(['hoan_thanh', 'dung'] as const)('until it is published as %s, unless it is yearly', (status) => {
    const results = [{ year: 2024, status }];
    expect(asked(2025, { schedule: 'khong_neu' }, { results })).toEqual([]);
    expect(asked(2024, { schedule: 'khong_neu' }, { results })).toEqual(['III.1.1 so-a 2']);
    expect(asked(2025, { schedule: 'hang_nam' }, { results })).toEqual(LINE);
  });

  test('that is yearly, in the first year of a plan that came in its spring', () => {
    const site = { adopted: { number: '1/KH', date: '2020-03-20', source: 'nguon-a' } };
    expect(asked(2020, { schedule: 'hang_nam' }, { site })).toEqual(LINE);
    expect(asked(2020, { schedule: 'hang_nam' })).toEqual([]);
  });

  test('after a result that says it goes on', () => {
    expect(
      asked(2025, { schedule: 'khong_neu' }, { results: [{ year: 2024, status: 'dang_thuc_hien' }] }),
    ).toEqual(LINE);
  });
});

describe('The lines of a task', () => {
  const agencies = ['so-a', 'so-b', 'so-c'].map((code) => ({ code }));

  test('are for agencies that lead it or carry it out, without duplicates, not for partners', () => {
    const assignments = [
      { agency: 'so-a' },
      { agency: 'so-b', role: 'phoi_hop' as const },
      { agency: 'so-c', role: 'thuc_hien' as const },
      { agency: 'so-a', role: 'thuc_hien' as const },
    ];
    expect(asked(2026, { schedule: 'hang_nam' }, { agencies, assignments })).toEqual([
      'III.1.1 so-a 1',
      'III.1.1 so-c 1',
    ]);
  });

  test('of a pair are under the body task, with the agencies of both entries', () => {
    const tasks = [
      { code: 'III.1.1' },
      { code: 'PL.1', schedule: 'mot_nam' as const, toYear: 2026, repeats: 'III.1.1' },
    ];
    const assignments = [
      { agency: 'so-a' },
      { task: 'PL.1', agency: 'so-a' },
      { task: 'PL.1', agency: 'so-b' },
    ];
    const duties = taskDuties(makePlan({ agencies, tasks, assignments }), 2026);
    expect(duties.map(({ task, named }) => [task.code, named.agency?.code])).toEqual([
      ['III.1.1', 'so-a'],
      ['III.1.1', 'so-b'],
    ]);
  });

  test('wait for the body that words alone mean; where an entry names one, that one is asked', () => {
    const words = 'Theo phân công tại Quyết định số 1441';
    const said = { agency: undefined, words };
    const task = { schedule: 'hang_nam' as const };
    expect(asked(2026, task, { assignments: [said] })).toEqual([`III.1.1 ${words} 1`]);
    expect(asked(2026, task, { assignments: [said, { role: 'thuc_hien' }] })).toEqual(LINE);
    expect(asked(2026, task, { assignments: [{ ...said, role: 'theo_doi' }] })).toEqual([]);
  });

  test('take the next free number where something of the year is published already', () => {
    const results = [
      { year: 2026, order: 1 },
      { year: 2026, order: 3 },
      { year: 2025, order: 9 },
    ];
    expect(asked(2026, { schedule: 'hang_nam' }, { results })).toEqual(['III.1.1 so-a 4']);
  });

  test('are omitted once an agency ended, and stay if it has a successor', () => {
    const ended = { code: 'so-a', changedFrom: '2025-07-01' };
    const task = { schedule: 'hang_nam' as const };
    expect(asked(2025, task, { agencies: [ended] })).toEqual(LINE);
    expect(asked(2026, task, { agencies: [ended] })).toEqual([]);
    expect(asked(2026, task, { agencies: [{ ...ended, successors: ['so-b'] }, { code: 'so-b' }] })).toEqual(
      LINE,
    );
  });
});

describe('Reports', () => {
  const agencies = [
    { code: 'so-a', reporting: 'nhan' as const },
    { code: 'so-b', reporting: 'gui' as const },
    { code: 'so-c', reporting: 'gui' as const },
    { code: 'so-d', reporting: 'khong' as const },
  ];
  const owing = (year: number) =>
    reportDuties(makePlan({ agencies, reports: [{ year: 2026, agency: 'so-c' }] }), year).map(
      ({ agency }) => agency.code,
    );

  test('are asked of each body that owes one and has none published', () => {
    expect(owing(2025)).toEqual(['so-b', 'so-c']);
    expect(owing(2026)).toEqual(['so-b']);
  });

  test('are not asked before the first year they are owed for, or after the plan', () => {
    expect([owing(2020), owing(2031)]).toEqual([[], []]);
  });
});

test('figures are asked for every indicator but those in words', () => {
  const indicators = [{ code: 'a' }, { ...SCORE, code: 'b' }, { code: 'c', kind: 'dinh_tinh' as const }];
  expect(figureDuties(makePlan({ indicators }), 2024).map(({ code }) => code)).toEqual(['a', 'b']);
});

test('the territory is known before the boundary changed, or where it never did', () => {
  expect([2024, 2025, 2026].map((year) => certainScope(makePlan(), year))).toEqual([
    'cu',
    undefined,
    undefined,
  ]);
  expect(certainScope(makePlan({ site: { boundary: undefined } }), 2026)).toBeUndefined();
});
