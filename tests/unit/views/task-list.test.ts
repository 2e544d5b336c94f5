/** The responsibility table and an agency's part in it. */
import { describe, expect, test } from 'vitest';
import type { Named } from '../../../src/plan/named.ts';
import { agencyView } from '../../../src/views/agency/agency-view.ts';
import { leadInShort, taskGroups, taskRow } from '../../../src/views/task/task-list.ts';
import { makePlan } from '../../support/make-plan.ts';

const plan = makePlan({
  asOf: '2023-06-01',
  agencies: [{ code: 'so-a', reporting: 'gui' }, { code: 'so-b', successors: ['so-a'] }, { code: 'so-c' }],
  tasks: [
    { code: 'III.1.1' },
    { code: 'III.1.2' },
    { code: 'III.1.3' },
    { code: 'PL.1', repeats: 'III.1.1' },
  ],
  assignments: [
    { task: 'III.1.1', agency: 'so-b' },
    { task: 'III.1.1', agency: 'so-c', role: 'phoi_hop', order: 2 },
    { task: 'III.1.2', agency: 'so-a', role: 'thuc_hien' },
    { task: 'III.1.2', agency: 'so-c', role: 'phoi_hop', order: 2 },
    { task: 'III.1.3', agency: 'so-b' },
    { task: 'III.1.3', agency: 'so-a', role: 'thuc_hien', order: 2 },
    { task: 'PL.1', agency: 'so-b' },
  ],
  results: [{ year: 2021 }, { year: 2022 }],
});
const agenciesIn = (named: Named[]) => named.map(({ agency }) => agency?.code);
const codes = (rows: { code: string }[]) => rows.map(({ code }) => code);

describe('a row', () => {
  test('names lead agencies, else those without a role, and partners', () => {
    const leadOf = (code: string) => agenciesIn(taskRow(plan, plan.task(code)).lead);
    expect(['III.1.1', 'III.1.2', 'III.1.3'].map(leadOf)).toEqual([['so-b'], ['so-a'], ['so-b']]);
    expect(agenciesIn(taskRow(plan, plan.task('III.1.2')).joining)).toEqual(['so-c']);
  });
});

describe('the groups', () => {
  test("are in the order in which agencies first answer for a task, rows in the plan's order", () => {
    const groups = taskGroups(plan).map(({ named, rows }) => [
      named.agency?.code,
      codes(rows.map(({ task }) => task)),
    ]);
    expect(groups).toEqual([
      ['so-b', ['III.1.1', 'III.1.3', 'PL.1']],
      ['so-a', ['III.1.2']],
    ]);
  });

  test('can be made of some rows only', () => {
    const groups = taskGroups(plan, [taskRow(plan, plan.task('III.1.2'))]);
    expect(groups.map(({ named }) => named.agency?.code)).toEqual(['so-a']);
  });

  test('refuse a task without a responsible agency', () => {
    const orphan = makePlan({ tasks: [{}], assignments: [{ role: 'phoi_hop' }] });
    expect(() => taskGroups(orphan)).toThrow('III.1.1');
  });
});

describe('an agency', () => {
  const view = (code: string) => agencyView(plan, plan.agency(code));

  test('has its entries by role and counts a pair once', () => {
    const roles = view('so-b').roles.map(({ role, rows, count }) => [role, rows.length, count]);
    expect(roles).toEqual([['chu_tri', 3, 2]]);
    expect(view('so-c').roles.map(({ role, count }) => [role, count])).toEqual([['phoi_hop', 2]]);
  });

  test('has a report of every owed year only where it owes one', () => {
    const told = view('so-a').duties.flatMap(({ reports }) => reports);
    expect(told.map(({ owed, status }) => [owed.year, status.code])).toEqual([
      [2021, 'chua_thay'],
      [2022, 'chua_thay'],
      [2023, 'chua_den_han'],
    ]);
    expect(view('so-b').duties).toEqual([]);
  });

  test('names the bodies it took over from', () => {
    expect(view('so-a').predecessors.map(({ words, of }) => [words, codes(of)])).toEqual([
      ['Nhận việc của', ['so-b']],
    ]);
    expect(view('so-c').predecessors).toEqual([]);
  });
});

test('responsible agencies are abbreviated, the others counted', () => {
  const plan = makePlan({
    agencies: [{ code: 'so-a', shortName: 'A' }, { code: 'so-b', name: 'Department B' }, { code: 'so-c' }],
    tasks: [{}, { code: 'III.1.2' }],
    assignments: [
      { agency: 'so-b', role: 'thuc_hien' },
      { task: 'III.1.2' },
      { task: 'III.1.2', agency: 'so-b', order: 2 },
      { task: 'III.1.2', agency: 'so-c', order: 3 },
    ],
  });
  const short = (code: string) => leadInShort(taskRow(plan, plan.task(code)));
  expect([short('III.1.1'), short('III.1.2')]).toEqual(['Department B', 'A và 2 đơn vị khác']);
});
