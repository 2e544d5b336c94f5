/** The templates on offer: what they are called, whose they are, and when there are none. */
import { expect, test } from 'vitest';
import { templates } from '../../../src/views/guide/templates.ts';
import { makePlan, type PlanParts } from '../../support/make-plan.ts';

const parts: PlanParts = {
  asOf: '2026-11-22',
  site: { shownText: 'ban_hanh' },
  agencies: [{ code: 'so-a' }, { code: 'So.B', reporting: 'gui' }, { code: 'cac-so', group: 'nhom_chung' }],
  tasks: [{ schedule: 'hang_nam' }],
  assignments: [{ agency: 'so-a' }, { agency: 'cac-so' }],
  indicators: [{}],
};
const names = (plan: PlanParts) => {
  const { whole = [], agencies = [] } = templates(makePlan(plan)) ?? {};
  return [whole, ...agencies.map(({ files }) => files)].map((files) =>
    files.map(({ href, fileName }) => [href, fileName]),
  );
};

test('each agency has its own, saved under the name it is committed under; a collective name has none', () => {
  expect(names(parts)).toEqual([
    [
      ['/du-lieu/mau/2026/nhiem-vu.csv', 'nhiem-vu.csv'],
      ['/du-lieu/mau/2026/chi-so.csv', 'chi-so.csv'],
      ['/du-lieu/mau/2026/bao-cao.csv', 'bao-cao.csv'],
    ],
    [['/du-lieu/mau/2026/so-a.nhiem-vu.csv', 'nhiem-vu.so-a.csv']],
    [['/du-lieu/mau/2026/so-b.bao-cao.csv', 'bao-cao.so-b.csv']],
  ]);
});

test('those of an invented plan say so in their names', () => {
  const [[first] = [], [own] = []] = names({ ...parts, site: { shownText: 'minh_hoa' } });
  expect(first).toEqual(['/du-lieu/mau/2026/minh-hoa.nhiem-vu.csv', 'nhiem-vu.minh-hoa.csv']);
  expect(own).toEqual(['/du-lieu/mau/2026/minh-hoa-so-a.nhiem-vu.csv', 'nhiem-vu.minh-hoa-so-a.csv']);
});

test('there are none once the plan’s years are over', () => {
  expect(templates(makePlan({ ...parts, asOf: '2031-01-01' }))).toBeUndefined();
});
