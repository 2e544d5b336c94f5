/** Audiences of a plan: its own list, else the six default ones. */
import { describe, expect, test } from 'vitest';
import { searchedAddresses } from '../../../src/addresses/searched-addresses.ts';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import { readSite } from '../../../src/reading/read-site.ts';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';
import { snapshotOf } from '../../../src/changes/snapshot.ts';
import { tablesOf } from '../../../src/tables/dataset.ts';
import { createPlan } from '../../../src/plan/plan.ts';
import { columnWords } from '../../../src/open-data/dictionary.ts';
import { openTables } from '../../../src/open-data/open-table.ts';
import { audiencesOf, audienceView } from '../../../src/views/audience-view.ts';
import { makePlan } from '../../support/make-plan.ts';
import { clauses, csv, rows, sampleFiles, site, siteData } from '../../support/sample.ts';

const own = {
  ...site,
  audiences: [
    { code: 'nguoi_nop_ho_so', name: 'Người nộp hồ sơ' },
    { code: 'can_bo', name: 'Cán bộ, công chức' },
  ],
};
const filesFor = (audience: string) =>
  sampleFiles({
    'data/nhiem-vu.csv': csv('tasks', [
      { ...rows.tasks[0], doi_tuong: audience },
      ...rows.tasks.slice(1).map((row) => ({ ...row, doi_tuong: '' })),
    ]),
  });
const said = (audience: string, plan = own) =>
  formatProblems(readDataset(filesFor(audience), plan, clauses).problems);

describe('A plan that lists its own audiences', () => {
  test('accepts them, suggests the closest for others, and accepts their labels', () => {
    expect(said('nguoi_nop_ho_so')).toBe('');
    expect(said('nguoi_nop_hs')).toContain('nguoi_nop_ho_so (Người nộp hồ sơ), can_bo (Cán bộ, công chức)');
    expect(said('Cán bộ, công chức')).toContain('can_bo');
    expect(said('doanh_nghiep')).toContain('không phải giá trị được dùng');
  });

  test('names them on its pages and in the dictionary', () => {
    const { dataset } = readDataset(filesFor('can_bo'), own, clauses);
    const plan = createPlan(tablesOf(dataset), own, clauses, '2025-06-30');
    expect(audiencesOf(plan)).toEqual(['can_bo']);
    expect(audienceView(plan, 'can_bo').finding).toMatch(/^Cán bộ, công chức: /u);
    const column = openTables(plan, site.baseUrl)
      .find(({ id }) => id === 'nhiem-vu')
      ?.columns.find(({ header }) => header === 'doi_tuong');
    expect(column && columnWords(column)).toContain('can_bo (Cán bộ, công chức)');
    expect(column && columnWords(column)).not.toContain('doanh_nghiep');
  });

  test('keeps its rows in the history, which is read without the plan', () => {
    expect(snapshotOf(filesFor('can_bo')).get('nhiem-vu')?.get('III.1.2')?.['doi_tuong']).toBe('can_bo');
  });

  test('lists each code once', () => {
    const twice = [own.audiences[0], own.audiences[0]].map((item) => ({ ma: item?.code, ten: item?.name }));
    expect(readSite(JSON.stringify({ ...siteData, doi_tuong: twice })).problems[0]?.message).toContain(
      'có mã ghi hai lần',
    );
  });
});

test('a plan without audiences has no page, address or column for them', () => {
  const plan = makePlan({ tasks: [{}], assignments: [{}] });
  expect(audiencesOf(plan)).toEqual([]);
  expect(searchedAddresses(plan, [], [], [])).not.toContain('/doi-tuong/');
  const columns = openTables(plan, site.baseUrl)
    .filter(({ isJoined }) => !isJoined)
    .flatMap((table) => [...table.columns, ...table.unused]);
  expect(columns.map(({ header }) => header)).not.toContain('doi_tuong');
});

test('that the plan states no conditions is said only where site.yaml says so', () => {
  const parts = { tasks: [{ audiences: ['nguoi_dan'] }], assignments: [{}] };
  const unknownOf = (statesNoConditions: boolean) =>
    audienceView(makePlan({ ...parts, site: { statesNoConditions } }), 'nguoi_dan').unknown.join(' ');
  expect(unknownOf(true)).toContain('Kế hoạch không nêu');
  expect(unknownOf(false)).not.toContain('Kế hoạch không nêu');
});
