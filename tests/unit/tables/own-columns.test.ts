/** Columns that one plan alone has (`cot_them`): what may be declared, and that they are read and kept like any other. */
import { describe, expect, test } from 'vitest';
import { canonicalFile } from '../../../src/reading/canonical.ts';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import { readSite } from '../../../src/reading/read-site.ts';
import { checkFilesSince } from '../../../src/changes/since.ts';
import { compareSnapshots } from '../../../src/changes/compare.ts';
import { snapshotOf } from '../../../src/changes/snapshot.ts';
import { tablesOf } from '../../../src/tables/dataset.ts';
import { templateCsv } from '../../../src/reading/template.ts';
import { createPlan, type Plan } from '../../../src/plan/plan.ts';
import { columnWords } from '../../../src/open-data/dictionary.ts';
import { explorerData } from '../../../src/explorer/rows.ts';
import { openTables } from '../../../src/open-data/open-table.ts';
import { publish } from '../../../src/open-data/publish.ts';
import { historyItems } from '../../../src/views/changes/history-view.ts';
import { indicatorFacts, ownFacts, ownLine, taskFacts } from '../../../src/views/task/own-facts.ts';
import { amendmentWords } from '../../../src/views/changes/row-words.ts';
import { clauses, csv, placed, rows, sampleFiles, siteData } from '../../support/sample.ts';

const column = (bang: string, cot: string, ten: string, kieu: string, don_vi?: string) => ({
  ...{ bang, cot, ten, kieu },
  ...(don_vi === undefined ? {} : { don_vi }),
});
const readWith = (...cot_them: object[]) => readSite(JSON.stringify({ ...siteData, cot_them }));

const COLUMNS = [
  column('nhiem-vu', 'noi_lam', 'Nơi thực hiện', 'chu'),
  column('nhiem-vu', 'kinh_phi', 'Tổng mức đầu tư', 'so', 'tỷ đồng'),
  column('nhiem-vu', 'ngay_ban_giao', 'Ngày bàn giao', 'ngay'),
  column('chi-so', 'von_giao', 'Vốn giao', 'so', 'tỷ đồng'),
  column('don-vi', 'ngay_lap', 'Ngày lập', 'ngay'),
  column('tien-do-nhiem-vu', 'kinh_phi', 'Kinh phí đã dùng', 'so', 'tỷ đồng'),
  column('tien-do-chi-so', 'dia_ban', 'Nơi đo', 'chu'),
];
const site = readWith(...COLUMNS).site ?? expect.fail();

/** The table as the sample has it, with these columns behind the others and their cells in the first row. */
function withCells(table: keyof typeof rows, cells: Record<string, string>): string {
  const [head = '', first = '', ...others] = csv(table, rows[table]).trimEnd().split('\n');
  const quoted = Object.values(cells).map((cell) => `"${cell}"`);
  const tail = others.map((line) => line + ','.repeat(quoted.length));
  return [[head, ...Object.keys(cells)].join(','), [first, ...quoted].join(','), ...tail, ''].join('\n');
}

const TASK = { noi_lam: 'Xã Ia Grai', kinh_phi: '1250,5', ngay_ban_giao: '30/6/2027' };
const FILES = {
  'data/nhiem-vu.csv': withCells('tasks', TASK),
  'data/chi-so.csv': withCells('indicators', { von_giao: '-3.5' }),
  'data/don-vi.csv': withCells('agencies', { ngay_lap: '2001-02-03' }),
  'data/tien-do/2024/nhiem-vu.csv': withCells('results', { kinh_phi: '7' }),
  'data/tien-do/2024/chi-so.csv': withCells('observations', { dia_ban: 'Toàn tỉnh' }),
};
const read = (changes: Record<string, string> = {}) =>
  readDataset(sampleFiles({ ...FILES, ...changes }), site, clauses);
const said = (changes: Record<string, string>) =>
  read(changes).problems.map((found) => `${placed(found)} ${found.message}`);
function planWith(changes: Record<string, string> = {}): Plan {
  const { dataset, problems } = read(changes);
  expect(problems.map(placed)).toEqual([]);
  return createPlan(tablesOf(dataset), site, clauses, '2025-06-30');
}
const plain = (words: string | undefined) => words?.replaceAll('\u00A0', ' ');

describe('What may be declared', () => {
  test('is a table that has pages, a new name, a kind, and of a number its unit', () => {
    expect(readWith(...COLUMNS).problems).toEqual([]);
    expect(site.ownColumns?.[1]).toEqual({
      ...{ table: 'tasks', header: 'kinh_phi', name: 'Tổng mức đầu tư', kind: 'so', unit: 'tỷ đồng' },
    });
  });

  test.each([
    [
      'another table',
      column('nguon', 'gia', 'Giá', 'so'),
      'cot_them (mục 1).bang: bảng “nguon” không nhận cột thêm, chỉ những bảng sau: nhiem-vu, chi-so, don-vi, tien-do-nhiem-vu, tien-do-chi-so',
    ],
    ['a table as it lies', column('tien-do/nhiem-vu', 'gia', 'Giá', 'so'), 'có lẽ là tien-do-nhiem-vu'],
    ['a name with capitals', column('nhiem-vu', 'Kinh phí', 'Kinh phí', 'so'), 'viết như kinh_phi'],
    ['a name too long', column('nhiem-vu', 'a'.repeat(300), 'Dài', 'so'), 'tên cột dài quá'],
    [
      'a name of the table',
      column('nhiem-vu', 'han', 'Hạn', 'ngay'),
      'cột han đã có nghĩa riêng ở bảng Nhiệm vụ (nhiem-vu.csv)',
    ],
    ['a name of another table', column('nhiem-vu', 'gia_tri', 'Giá trị', 'so'), 'đã có nghĩa riêng'],
    ['the column to be read', column('nhiem-vu', 'de_doc', 'Để đọc', 'chu'), 'ở mọi bảng'],
    ['the year', column('tien-do-chi-so', 'nam', 'Năm', 'so'), 'ở mọi bảng'],
    [
      'an unknown kind',
      column('nhiem-vu', 'gia', 'Giá', 'tien'),
      'không có kiểu “tien”, chỉ có chu (chữ), so (số), ngay (ngày)',
    ],
    [
      'a unit of words',
      column('nhiem-vu', 'gia', 'Giá', 'chu', 'đồng'),
      'chỉ cột kiểu so (số) có đơn vị, cột này có kiểu chu (chữ)',
    ],
    ['no name', { bang: 'nhiem-vu', cot: 'gia', kieu: 'so' }, 'cot_them (mục 1).ten: phải ghi bằng chữ'],
    ['another key', { ...column('nhiem-vu', 'gia', 'Giá', 'so'), mau: 'đỏ' }, 'mau'],
  ])('is not %s', (_what, wrong, message) => {
    const { site: none, problems } = readWith(wrong);
    expect(none).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(message);
  });

  test('is not the same twice: neither its name in the file nor that on the page', () => {
    const [first, second] = readWith(
      column('nhiem-vu', 'gia', 'Giá', 'so'),
      column('nhiem-vu', 'gia', 'Giá', 'so'),
      column('chi-so', 'gia', 'Giá', 'so'),
    ).problems;
    expect(first?.message).toContain('cot_them (mục 2).cot: cột gia đã ghi cho bảng này');
    expect(second?.message).toContain('cot_them (mục 2).ten: tên “Giá” đã ghi cho bảng này');
  });
});

describe('Their cells', () => {
  test('are read as numbers, days and words, and may be empty or left out', () => {
    expect(planWith().task('III.1.2')).toMatchObject({
      'own:noi_lam': 'Xã Ia Grai',
      'own:kinh_phi': 1250.5,
      'own:ngay_ban_giao': '2027-06-30',
    });
    expect(said({ 'data/nhiem-vu.csv': csv('tasks', rows.tasks) })).toEqual([]);
  });

  test.each([
    [{ kinh_phi: '2 tỷ đồng' }, 'kinh_phi'],
    [{ ngay_ban_giao: '31/6/2027' }, 'ngay_ban_giao'],
    [{ noi_lam: '=1+1' }, 'noi_lam'],
    [{ noi_lam: '-' }, 'noi_lam'],
  ])('are refused as in any column: %o', (cells, header) => {
    const { problems } = read({ 'data/nhiem-vu.csv': withCells('tasks', { ...TASK, ...cells }) });
    expect(problems.map((found) => [found.file, found.header])).toEqual([['data/nhiem-vu.csv', header]]);
  });

  test('are unknown columns in a plan that declares none', () => {
    const undeclared = readSite(JSON.stringify(siteData)).site;
    const { problems } = readDataset(sampleFiles(FILES), undeclared, clauses);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['header-unknown']));
  });
});

describe('What a plan says in them', () => {
  test('is shown under its own name, numbers with their unit', () => {
    const plan = planWith();
    const task = taskFacts(plan, plan.task('III.1.2')).map(({ name, words }) => [name, plain(words)]);
    expect(task).toEqual([
      ['Nơi thực hiện', 'Xã Ia Grai'],
      ['Tổng mức đầu tư', '1.250,5 tỷ đồng'],
      ['Ngày bàn giao', '30/6/2027'],
    ]);
    expect(indicatorFacts(plan, plan.indicator('sang-che'))).toMatchObject([{ words: '-3,5\u00A0tỷ đồng' }]);
    expect(ownFacts(plan, 'agencies', plan.agency('so-khcn'))).toMatchObject([{ words: '03/02/2001' }]);
    const [result] = plan.results;
    expect(plain(result && ownLine(plan, 'results', result))).toBe('Kinh phí đã dùng: 7 tỷ đồng.');
    expect(plan.observations.map((row) => ownLine(plan, 'observations', row))).toEqual([
      'Nơi đo: Toàn tỉnh.',
      '',
    ]);
    expect(taskFacts(plan, plan.task('IV.1'))).toEqual([]);
  });

  test('is shown beside the other entries of the same work, where they say something else', () => {
    const plan = planWith();
    const [body, row] = [plan.task('III.1.2'), plan.task('PL.1')];
    expect(
      taskFacts(plan, row, [body]).map(({ words, elsewhere }) => [words, elsewhere[0]?.words]),
    ).toContainEqual(['', 'Xã Ia Grai']);
    expect(taskFacts(plan, body, [row]).flatMap(({ elsewhere }) => elsewhere)).toEqual([]);
  });

  test('is found by the explorer', () => {
    const found = explorerData(planWith()).rows.filter(({ plain: words }) => words.includes('Ia Grai'));
    expect(found.map(({ code }) => code)).toEqual(['III.1.2']);
  });

  test('is published with the name the plan gives it, in every format', async () => {
    const { tables, files } = await publish(planWith(), site.baseUrl);
    const tasks = tables.find(({ table }) => table.id === 'nhiem-vu') ?? expect.fail();
    const text = (path: string) => new TextDecoder().decode(files.get(path)?.bytes);
    expect(text(tasks.csv.path)).toMatch(
      /,noi_lam,kinh_phi,ngay_ban_giao\r\n.*,Xã Ia Grai,1250.5,2027-06-30\r\n/u,
    );
    expect(JSON.parse(text(tasks.json.path))).toMatchObject({
      dong: [{ kinh_phi: 1250.5 }, { kinh_phi: null }, {}, {}],
    });
    const column = tasks.table.columns.find(({ header }) => header === 'kinh_phi');
    expect(column?.description).toBe('Tổng mức đầu tư (tỷ đồng). Cột riêng của Kế hoạch này.');
    expect(column && columnWords(column)).toBe('số, có thể trống');
    expect(text(tasks.schema.path)).toContain('"title": "Tổng mức đầu tư"');
    expect(text('du-lieu/datapackage.json')).toContain('"title": "Tổng mức đầu tư"');
  });

  test('is last in the joined tables, under another name if its own is taken', () => {
    const joined = openTables(planWith(), site.baseUrl).filter(({ isJoined }) => isJoined);
    const ends = joined.map(({ columns, rows: [row] }) =>
      columns.slice(-3).map(({ header, field }) => [header, row?.[field]]),
    );
    expect(ends[0]).toEqual([
      ['noi_lam', 'Xã Ia Grai'],
      ['kinh_phi', 1250.5],
      ['ngay_ban_giao', '2027-06-30'],
    ]);
    expect(ends[1]?.slice(1)).toEqual([
      ['von_giao', -3.5],
      ['dia_ban_rieng', 'Toàn tỉnh'],
    ]);
  });

  test('is asked for by the templates of a year, and kept by the checked file', () => {
    const plan = planWith();
    expect(templateCsv(plan, 'results', []).trimEnd()).toMatch(/;kinh_phi;de_doc$/u);
    expect(canonicalFile('results', plan.results, plan.frozen, site)).toMatch(/,kinh_phi\r\n.*,7\r\n/u);
  });
});

describe('A change of it', () => {
  const LATER = { ...FILES, 'data/nhiem-vu.csv': withCells('tasks', { ...TASK, kinh_phi: '1300' }) };
  const since = (before: Record<string, string>, after: Record<string, string>, own = site) => {
    const { dataset } = readDataset(sampleFiles(after), site, clauses);
    return checkFilesSince(sampleFiles(before), sampleFiles(after), dataset, '2025-06-30', own);
  };

  test('is none where only the spelling differs, nor where the column is filled for the first time', () => {
    const spelt = { ...TASK, kinh_phi: '1250.50', ngay_ban_giao: '2027-06-30' };
    expect(since(FILES, { ...FILES, 'data/nhiem-vu.csv': withCells('tasks', spelt) })).toEqual([]);
    expect(since({ ...FILES, 'data/nhiem-vu.csv': csv('tasks', rows.tasks) }, FILES)).toEqual([]);
  });

  test('of the plan is refused, with the amendment that would allow it', () => {
    const [found, ...others] = since(FILES, LATER);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'frozen', header: 'kinh_phi' });
    expect(found?.paste).toContain('nhiem-vu,III.1.2,kinh_phi,1250.5,1300');
  });

  test('of what was published needs its reason', () => {
    const after = { ...FILES, 'data/tien-do/2024/nhiem-vu.csv': withCells('results', { kinh_phi: '8' }) };
    const reason = {
      ...{ tep: 'tien-do/2024/nhiem-vu', khoa: 'III.1.2|so-khcn|1', cot: 'kinh_phi', ngay: '2025-06-01' },
      ...{ gia_tri_cu: '7,0', gia_tri_moi: '8', loai: 'dinh_chinh', ly_do: 'Gõ sai' },
    };
    expect(since(FILES, after)).toMatchObject([{ code: 'unexplained', header: 'kinh_phi' }]);
    const explained = { ...after, 'data/dinh-chinh.csv': csv('revisions', [...rows.revisions, reason]) };
    expect(since(FILES, explained)).toEqual([]);
    expect(said(explained)).toEqual([]);
    const wrong = { ...reason, gia_tri_moi: '9' };
    expect(
      said({ ...after, 'data/dinh-chinh.csv': csv('revisions', [...rows.revisions, wrong]) }),
    ).toHaveLength(1);
  });

  test('that takes the whole column away is not overlooked', () => {
    const bare = { ...FILES, 'data/nhiem-vu.csv': csv('tasks', rows.tasks) };
    expect(since(FILES, bare).map(({ code, header }) => [code, header])).toEqual(
      ['noi_lam', 'kinh_phi', 'ngay_ban_giao'].map((header) => ['frozen', header]),
    );
  });

  test('by a decision holds from its day, and says what the plan first said', () => {
    const amendment = {
      ...{ ma: 'a-2', ngay: '2025-02-01', tep: 'nhiem-vu', khoa: 'III.1.2', cot: 'kinh_phi' },
      ...{ gia_tri_cu: '1250,5', gia_tri_moi: '1300', can_cu: 'kh-1', ly_do: 'Mới' },
    };
    const amended = (cells: object) => ({
      'data/dieu-chinh.csv': csv('amendments', [...rows.amendments, { ...amendment, ...cells }]),
    });
    const plan = planWith(amended({}));
    const task = plan.task('III.1.2');
    const [, money] = taskFacts(plan, task);
    expect([plain(money?.words), plain(money?.original)]).toEqual(['1.300 tỷ đồng', '1.250,5 tỷ đồng']);
    expect(plan.amendmentsOf('nhiem-vu', 'III.1.2').map((row) => plain(amendmentWords(plan, row)))).toEqual([
      'tổng mức đầu tư 1.250,5 → 1.300 tỷ đồng',
    ]);
    expect(said(amended({ gia_tri_cu: '1' }))).toHaveLength(1);
    expect(said(amended({ gia_tri_moi: 'nhiều' }))).toHaveLength(1);
  });

  test("appears in the history under the plan's name", () => {
    const [before, after] = [FILES, LATER].map((files) => snapshotOf(sampleFiles(files), site));
    const entries = compareSnapshots(before ?? expect.fail(), after ?? expect.fail()).map((change) => ({
      ...change,
      ...{ date: '2025-03-01', commit: 'a'.repeat(40) },
    }));
    expect(historyItems(planWith(LATER), entries).map(({ title }) => plain(title))).toEqual([
      'Nhiệm vụ “Tổ chức hội thảo hằng năm”: tổng mức đầu tư 1.250,5 → 1.300 tỷ đồng',
    ]);
  });

  test('from a time when it was of another kind is read as it was typed', () => {
    const words = withCells('tasks', { ...TASK, kinh_phi: 'khoảng 2 tỷ' });
    const cells = snapshotOf(sampleFiles({ 'data/nhiem-vu.csv': words }), site)
      .get('nhiem-vu')
      ?.get('III.1.2');
    expect(cells).toMatchObject({ kinh_phi: 'khoảng 2 tỷ', ngay_ban_giao: '2027-06-30' });
  });
});
