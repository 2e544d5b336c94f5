/** Dropped files against what is published: problems at their cells, changes, rows to paste, a preview. */
import { describe, expect, test } from 'vitest';
import { checkFiles } from '../../../src/checker/worker/check-files.ts';
import { PAGE_LENGTH } from '../../../src/checker/worker/paging.ts';
import { summary } from '../../../src/checker/page/status-text.ts';
import type { GivenFile } from '../../../src/checker/protocol.ts';
import type { PublishedPlan } from '../../../src/checks/published-plan.ts';
import { clauses, edited, pathOf, rows, sampleFiles, site } from '../../support/sample.ts';

const published: PublishedPlan = {
  asOf: { date: '2025-01-02', from: 'bien_moi_truong' },
  home: 'https://so-theo-doi.example/',
  site,
  clauses,
  prose: [],
  files: sampleFiles().map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) })),
};
const given = (changes: Record<string, unknown>): GivenFile[] =>
  Object.entries(changes).map(([name, text], id) => ({
    id,
    name,
    bytes: new TextEncoder().encode(String(text)),
  }));
const check = (changes: Record<string, unknown>, today = '2025-02-03') =>
  checkFiles(published, given(changes), today);

test('the published files themselves are no change and no problem', () => {
  const { report } = checkFiles(
    published,
    sampleFiles().map(({ path, bytes }, id) => ({ id, name: path, bytes })),
    '2025-02-03',
  );
  expect([report.problemCount, report.changeCount, report.reasons.total]).toEqual([0, 0, 0]);
  expect(report.preview).toEqual({ indicators: [], tasks: [], reports: [] });
});

test('a problem has an excerpt with its cell and row', () => {
  const { report } = check(edited('observations', 1, { gia_tri: '1.234' }));
  const [problem] = report.problems[0]?.page.items ?? [];
  expect(report.problems[0]?.file).toBe(pathOf('observations'));
  expect(problem?.place).toBe('Dòng 3, cột E (gia_tri)');
  const { columns = [], rows: lines = [] } = problem?.excerpt ?? {};
  expect(columns.filter((column) => column?.isFaulty)).toMatchObject([{ letter: 'E', header: 'gia_tri' }]);
  expect(lines.map(({ line, isFaulty, cells }) => [line, isFaulty, cells[0], cells[2]])).toEqual([
    [2, false, 'sang-che', '5'],
    [3, true, 'ty-le', '1.234'],
  ]);
});

describe('A warning', () => {
  const doubtful = edited('observations', 0, { nguon: 'kh-1|kh-1' });

  test('is counted, shown at its cell with the code to copy, and hides no preview', () => {
    const { report } = check(doubtful);
    expect([report.problemCount, report.warningCount]).toEqual([0, 1]);
    expect(report.warnings).toMatchObject([{ file: pathOf('observations'), page: { total: 1 } }]);
    expect(report.warnings[0]?.page.items[0]).toMatchObject({
      level: 'warning',
      place: 'Dòng 2, cột F (nguon)',
      keep: { code: 'nguon_hai_lan' },
    });
    expect(report.preview).toBeDefined();
    expect(report.files[0]).toMatchObject({
      problems: 0,
      warnings: 1,
      canonical: expect.any(String) as string,
    });
    expect(summary(report)).toContain('không có lỗi. 1 chỗ nên xem lại.');
  });

  test('is silent once its row is marked as reviewed', () => {
    const text = String(doubtful[pathOf('observations')]).trimEnd().split('\n');
    const marks = ['da_xem_lai', 'nguon_hai_lan'];
    const marked = text.map((line, at) => `${line.trimEnd()},${marks[at] ?? ''}`).join('\n');
    const { report } = check({ [pathOf('observations')]: marked });
    expect([report.problemCount, report.warningCount]).toEqual([0, 0]);
    expect(summary(report)).not.toContain('xem lại');
  });

  test('is counted beside errors, and an error has no code to copy', () => {
    const { report } = check({ ...doubtful, ...edited('events', 0, { ngay: '31/02/2021' }) });
    expect([report.problemCount, report.warningCount]).toEqual([1, 1]);
    expect(report.problems[0]?.page.items[0]?.keep).toBeUndefined();
  });
});

test('an alias of an unknown page is reported as at the command line', () => {
  const { report } = check(edited('searchAliases', 0, { trang: '/don-vi/so-khcm/' }));
  expect(report.problems[0]?.page.items[0]).toMatchObject({
    place: 'Dòng 2, cột A (trang)',
    message: 'Không có trang nào ở địa chỉ “/don-vi/so-khcm/”.',
  });
});

test('a line that cannot be read is not called a line taken away, and nothing is drawn or canonical', () => {
  const { report } = check(edited('observations', 1, { gia_tri: '1.234' }));
  expect([report.changeCount, report.reasons.total]).toEqual([0, 0]);
  expect(report.preview).toBeUndefined();
  expect(report.files[0]?.canonical).toBeUndefined();
});

describe('A published figure that changes', () => {
  const change = edited('observations', 1, { gia_tri: 83 });

  test('asks for a row with its reason, ready to paste', () => {
    const { report } = check(change);
    expect(report.reasons.items[0]?.paste).toBe(
      'tien-do/2024/chi-so,ty-le|2024-12-31|cu,gia_tri,2025-02-03,82.5,83,dinh_chinh,GHI LÝ DO',
    );
    expect(report.reasons.items[0]?.hint).not.toContain('tien-do/2024/chi-so,');
    expect(report.problemCount).toBe(0);
  });

  test('asks for nothing once the row is there', () => {
    const reason = edited('revisions', 1, {
      tep: 'tien-do/2024/chi-so',
      khoa: 'ty-le|2024-12-31|cu',
      cot: 'gia_tri',
      ngay: '2025-02-03',
      gia_tri_cu: '82.5',
      gia_tri_moi: '83',
      loai: 'dinh_chinh',
      ly_do: 'Gõ nhầm',
    });
    expect(check({ ...change, ...reason }).report.reasons.total).toBe(0);
  });

  test('is drawn as it would be', () => {
    const [indicator] = check(change).report.preview?.indicators ?? [];
    expect(indicator?.name).toBe('Tỷ lệ');
    expect(indicator?.charts?.wide).toContain('>83</text>');
  });
});

test('a frozen word that changes asks for an amendment', () => {
  const { report } = check(edited('indicators', 0, { muc_tieu: 12 }));
  expect(report.reasons.items[0]?.paste).toMatch(/^GHI-MA,GHI NGÀY,chi-so,sang-che,muc_tieu,10,12,/u);
});

test('a new result changes the status of its task, and of no other', () => {
  const result = { ...rows.results[0], ma_nhiem_vu: 'III.1.10' };
  const { report } = check(edited('results', 1, result));
  expect(report.preview?.tasks.map(({ name, code }) => [name, code])).toEqual([
    ['Hỗ trợ doanh nghiệp', 'III.1.10'],
  ]);
  expect(report.preview?.tasks[0]?.results).toEqual({ before: 0, after: 1 });
});

test('an event of today counts, though the published pages are of an earlier day', () => {
  const event = { ...rows.events[0], ma: 'e-2', ngay: '2025-02-03' };
  expect(check(edited('events', 1, event)).report.problemCount).toBe(0);
});

test('a year that is not known is asked for, and the file waits', () => {
  const text = edited('reports', 0, {})[pathOf('reports')];
  const { report } = check({ 'bao-cao.csv': text });
  expect(report.files[0]).toMatchObject({ path: undefined, asks: { year: true }, canonical: undefined });
  expect(report.changeCount).toBe(0);
});

test('long lists are given piece by piece, none of it lost', () => {
  const bad = Array.from({ length: 100 }, (_, index) => `a-${index},Tên,,,31/02/2020,,bao_chi,bao_chi,`);
  const text = ['ma,ten,so_hieu,co_quan,ngay,lien_ket,loai,xac_minh,ghi_chu', ...bad].join('\n');
  const { report, more } = check({ 'data/nguon.csv': text });
  const page = report.problems.find(({ file }) => file === 'data/nguon.csv')?.page;
  expect(page).toMatchObject({ total: 100 });
  expect(page?.items).toHaveLength(PAGE_LENGTH);
  expect(more(page?.list ?? '', PAGE_LENGTH).items).toHaveLength(PAGE_LENGTH);
  expect(more(page?.list ?? '', 90).items).toHaveLength(10);
});
