/** The joined table of tasks: it must say what the pages say, and count as they count. */
import { describe, expect, test } from 'vitest';
import { commitments } from '../../../src/plan/commitments.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { taskStatus } from '../../../src/plan/task-status.ts';
import { openTables } from '../../../src/open-data/open-table.ts';
import { HOME, planIn, PLANS } from '../../support/open-data.ts';
import { makePlan } from '../../support/make-plan.ts';

const plan = makePlan({
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
const tableOf = (of: Plan) => openTables(of, HOME).find(({ id }) => id === 'tong-hop-nhiem-vu');
const [first, body, appendix] = tableOf(plan)?.rows ?? [];

test('has the product and the deadline only in a plan that states one', () => {
  const headers = (of: Plan) => tableOf(of)?.columns.map(({ header }) => header) ?? [];
  const stating = makePlan({
    tasks: [{ schedule: 'co_han', dueOn: '2026-04-15', products: ['Kế hoạch'] }],
    assignments: [{}],
  });
  expect(headers(stating)).toEqual([...headers(plan), 'san_pham', 'han']);
  expect(tableOf(stating)?.rows[0]).toMatchObject({ san_pham: ['Kế hoạch'], han: '2026-04-15' });
  expect(tableOf(plan)?.unused.map(({ header }) => header)).toContain('han_trong_nam');
});

describe('a row', () => {
  test('has all results of the newest year, each under its agency, and their sources', () => {
    expect(first).toMatchObject({
      nam_moi_nhat: 2023,
      ket_qua_moi_nhat: 'Department A: one\nDepartment B: two',
      pham_vi: ['cu', 'moi'],
      nguon: ['nguon-a', 'nguon-b'],
      nguon_ten: ['A source', 'A letter'],
      nguon_lien_ket: ['https://example.org/a'],
    });
  });

  test('names agencies by their roles and the page it is about', () => {
    expect(first).toMatchObject({ chu_tri: ['Department A'], phoi_hop: ['Department B'], thuc_hien: [] });
    expect(first?.['dia_chi']).toBe('https://so.example/tinh/nhiem-vu/iii-1-1/');
  });

  test('has the editor’s words where there are any', () => {
    expect(first).toMatchObject({ ten_ngan: 'Short title', noi_gon: 'Plain sentence.' });
    expect(body).toMatchObject({ ten_ngan: undefined, noi_gon: undefined });
  });

  test('without anything published is empty there, not zero', () => {
    expect(body).toMatchObject({
      nam_moi_nhat: undefined,
      ket_qua_moi_nhat: undefined,
      nguon: [],
      pham_vi: [],
    });
  });

  test('of a pair has its own status and that of the commitment', () => {
    expect(body).toMatchObject({
      tinh_trang: 'chua_cong_bo',
      tinh_trang_viec: 'co_ket_qua',
      viec: 'III.1.2',
    });
    expect(appendix).toMatchObject({ tinh_trang: 'co_ket_qua', tinh_trang_viec: 'co_ket_qua' });
    expect(appendix?.['viec']).toBe('III.1.2');
  });
});

test('the short title and the plain sentence are the last columns: programs may go by a column’s place', () => {
  const headers = tableOf(plan)?.columns.map(({ header }) => header);
  expect(headers?.slice(-3)).toEqual(['van_ban', 'ten_ngan', 'noi_gon']);
});

describe.each(PLANS)('for the plan in %s', (dir) => {
  const real = planIn(dir);
  const rows = tableOf(real)?.rows ?? [];

  test('the rows are the entries of the plan with the statuses of their pages', () => {
    expect(rows.map(({ ma, tinh_trang }) => [ma, tinh_trang])).toEqual(
      real.tasks.map((task) => [task.code, taskStatus(real, task).code]),
    );
  });

  test('the rows whose code is the commitment are the commitments with their statuses', () => {
    const counted = rows.filter(({ ma, viec }) => ma === viec);
    expect(counted.map(({ ma, tinh_trang_viec }) => [ma, tinh_trang_viec])).toEqual(
      commitments(real).map(({ task, status }) => [task.code, status.code]),
    );
  });
});
