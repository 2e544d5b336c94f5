/** A plan whose territory never changed says nothing of territories; any other says of every row which it speaks of. */
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';
import { keyOf } from '../../../src/tables/table.ts';
import { tablesOf } from '../../../src/tables/dataset.ts';
import { schemas } from '../../../src/tables/schemas/index.ts';
import type { Site } from '../../../src/tables/schemas/site.ts';
import { createPlan } from '../../../src/plan/plan.ts';
import { progressData } from '../../../src/plan/progress.ts';
import { progressChart } from '../../../src/charts/progress-chart.ts';
import { pagePalette } from '../../../src/charts/palette.ts';
import { WIDE } from '../../../src/charts/chart-size.ts';
import { openTables } from '../../../src/open-data/open-table.ts';
import { clauses, placed, sampleFiles, site } from '../../support/sample.ts';

const boundary: Site['boundary'] = {
  from: '2025-07-01',
  names: { cu: 'tỉnh cũ', moi: 'tỉnh mới' },
  planScope: 'cu',
  source: 'kh-1',
};
const FIGURES = 'data/tien-do/2024/chi-so.csv';
const changes = {
  [FIGURES]: 'ma_chi_so,ngay_so_lieu,gia_tri,nguon\nsang-che,2024-06-30,5,kh-1\nsang-che,2024-12-31,7,kh-1\n',
  'data/tien-do/2024/nhiem-vu.csv':
    'ma_nhiem_vu,ma_don_vi,thu_tu,trang_thai,ket_qua,nguon\nIII.1.2,so-khcn,1,co_ket_qua,Hai hội thảo,kh-1\n',
};
const read = (own: Site, revision = 'sang-che|2024-12-31') =>
  readDataset(
    sampleFiles({
      ...changes,
      'data/dinh-chinh.csv': `tep,khoa,cot,ngay,gia_tri_cu,gia_tri_moi,loai,ly_do\ntien-do/2024/chi-so,${revision},gia_tri,2025-01-02,8,7,dinh_chinh,Gõ sai\n`,
    }),
    own,
    clauses,
  );

describe('Where the territory never changed', () => {
  const { dataset, problems } = read(site);
  const plan = createPlan(tablesOf(dataset), site, clauses, '2025-06-30');

  test('the column may be absent, and a row’s key ends before it', () => {
    expect(formatProblems(problems)).toBe('');
    expect(plan.observations.map((row) => keyOf(schemas.observations, row))).toContain('sang-che|2024-06-30');
  });

  test('two values of one day are still one too many', () => {
    const twice = { ...changes, [FIGURES]: `${changes[FIGURES]}sang-che,2024-12-31,7,kh-1\n` };
    expect(readDataset(sampleFiles(twice), site, clauses).problems.map(placed)).toContain(
      `duplicate-key ${FIGURES}:4 A`,
    );
  });

  test('its chart shows every value', () => {
    const [indicator = expect.fail()] = plan.indicators;
    const data = progressData(plan, indicator);
    const svg = progressChart(data, WIDE, pagePalette, { id: 'x', label: 'x' });
    expect(svg.match(/<circle /gu)).toHaveLength(2);
  });

  test('no published table has a word of it', () => {
    const tables = openTables(plan, site.baseUrl);
    const columns = tables.flatMap((table) => [...table.columns, ...table.unused]);
    expect(columns.filter(({ header }) => ['pham_vi', 'dia_ban'].includes(header))).toEqual([]);
    expect(columns.map(({ description }) => description).filter((text) => /địa giới/u.test(text))).toEqual(
      [],
    );
  });
});

describe('Where it changed', () => {
  test('a row that does not say which territory it speaks of is refused', () => {
    const found = read({ ...site, boundary }).problems.filter(({ code }) => code === 'cell-lacking');
    expect(found.map(placed)).toEqual([
      `cell-lacking ${FIGURES}:2`,
      `cell-lacking ${FIGURES}:3`,
      'cell-lacking data/tien-do/2024/nhiem-vu.csv:2',
    ]);
    expect(formatProblems(found)).toContain('Ghi cu nếu nói về địa bàn trước khi thay đổi');
  });
});
