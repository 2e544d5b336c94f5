/** The joined table of tasks: it must say what the pages say, and count as they count. */
import { describe, expect, test } from 'vitest';
import { taskSummaries } from '../../../src/dataset/schemas/joined.ts';
import { commitments } from '../../../src/domain/commitments.ts';
import { taskStatus } from '../../../src/domain/task-status.ts';
import { taskSummaryRows } from '../../../src/open-data/task-summary.ts';
import { HOME, planIn, PLANS } from '../../support/open-data.ts';
import { buildPlan } from '../../support/plan-builder.ts';

const plan = buildPlan({
  asOf: '2024-03-01',
  agencies: [
    { code: 'so-a', name: 'Department A' },
    { code: 'so-b', name: 'Department B' },
  ],
  sources: [
    { code: 'nguon-a', title: 'A source', link: 'https://example.org/a' },
    { code: 'nguon-b', title: 'A letter' },
  ],
  tasks: [
    { code: 'III.1.1', shortTitle: 'Short title', plainText: 'Plain sentence.' },
    { code: 'III.1.2' },
    { code: 'PL.1', repeats: 'III.1.2' },
  ],
  assignments: [
    { task: 'III.1.1', agency: 'so-a' },
    { task: 'III.1.1', agency: 'so-b', role: 'phoi_hop', order: 2 },
  ],
  results: [
    { year: 2021, text: 'old', source: 'nguon-a' },
    { year: 2023, text: 'one', source: 'nguon-a' },
    { year: 2023, agency: 'so-b', order: 2, text: 'two', source: 'nguon-b', scope: 'moi' },
    { year: 2022, task: 'PL.1', text: 'three', source: 'nguon-b' },
  ],
});
const [first, body, appendix] = taskSummaryRows(plan, HOME);

describe('a row', () => {
  test('has all results of the newest year, each under its agency, and their sources', () => {
    expect(first).toMatchObject({
      newestYear: 2023,
      newestResult: 'Department A: one\nDepartment B: two',
      scopes: ['cu', 'moi'],
      sources: ['nguon-a', 'nguon-b'],
      sourceTitles: ['A source', 'A letter'],
      sourceLinks: ['https://example.org/a'],
    });
  });

  test('names agencies by their roles and the page it is about', () => {
    expect(first).toMatchObject({ leads: ['Department A'], joining: ['Department B'], doing: [] });
    expect(first?.page).toBe('https://so.example/tinh/nhiem-vu/iii-1-1/');
  });

  test('has the editor’s words where there are any', () => {
    expect(first).toMatchObject({ shortTitle: 'Short title', plainText: 'Plain sentence.' });
    expect(body).toMatchObject({ shortTitle: undefined, plainText: undefined });
  });

  test('without anything published is empty there, not zero', () => {
    expect(body).toMatchObject({ newestYear: undefined, newestResult: undefined, sources: [], scopes: [] });
  });

  test('of a pair tells its own status and that of the commitment', () => {
    expect(body).toMatchObject({
      status: 'chua_cong_bo',
      commitmentStatus: 'co_ket_qua',
      commitment: 'III.1.2',
    });
    expect(appendix).toMatchObject({ status: 'co_ket_qua', commitmentStatus: 'co_ket_qua' });
    expect(appendix?.commitment).toBe('III.1.2');
  });
});

test('the short title and the plain sentence are the last columns: programs may go by a column’s place', () => {
  const headers = Object.values(taskSummaries.columns).map(({ header }) => header);
  expect(headers.slice(-3)).toEqual(['van_ban', 'ten_ngan', 'noi_gon']);
});

describe.each(PLANS)('for the plan in %s', (dir) => {
  const real = planIn(dir);
  const rows = taskSummaryRows(real, HOME);

  test('the rows are the entries of the plan with the statuses of their pages', () => {
    expect(rows.map(({ code, status }) => [code, status])).toEqual(
      real.tasks.map((task) => [task.code, taskStatus(real, task).code]),
    );
  });

  test('the rows whose code is the commitment are the commitments with their statuses', () => {
    const counted = rows.filter(({ code, commitment }) => code === commitment);
    expect(counted.map(({ code, commitmentStatus }) => [code, commitmentStatus])).toEqual(
      commitments(real).map(({ task, status }) => [task.code, status.code]),
    );
  });
});
