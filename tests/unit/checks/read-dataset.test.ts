/** All files together: what is whole, what is missing, and that no problem hides or breeds another. */
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import { clauses, csv, edited, placed, readSample, rows, sampleFiles, site } from '../../support/sample.ts';

const codesOf = (changes: Parameters<typeof readSample>[0]) => readSample(changes).problems.map(placed);

/** The line of a table, broken by a cell too many or too few. */
const withLine = (table: 'sources', line: string) => ({
  'data/nguon.csv': `${csv(table, []).trim()}\n${line}\n`,
});

describe('A whole plan', () => {
  test('has no problem and every row of every table', () => {
    const { dataset, problems } = readSample();
    expect(problems).toEqual([]);
    for (const [name, list] of Object.entries(rows)) {
      expect(dataset[name as keyof typeof rows], name).toHaveLength(list.length);
    }
  });

  test('knows the line and the year of each row', () => {
    const [first, second] = readSample().dataset.observations;
    expect(first).toMatchObject({ line: 2, file: 'data/tien-do/2024/chi-so.csv', row: { year: 2024 } });
    expect(second).toMatchObject({ line: 3, row: { indicator: 'ty-le', value: 82.5 } });
  });

  test('may have tables with nothing but their headers', () => {
    expect(codesOf({ 'data/su-kien.csv': csv('events', []) })).toEqual([]);
  });

  test('reads the files of one year table as one', () => {
    const path = 'data/tien-do/2024/bao-cao.so-khcn.csv';
    const more = csv('reports', [{ ma_don_vi: 'so-khcn', ngay_gui: '2024-11-30', nguon: 'kh-1' }]);
    const { dataset, problems } = readSample({ ...edited('agencies', 0, { bao_cao: 'gui' }), [path]: more });
    expect(problems).toEqual([]);
    expect(dataset.reports.map(({ row }) => row.agency)).toEqual(['so-ct', 'so-khcn']);
  });
});

describe('An optional column', () => {
  const HEADERS = ['ma', 'noi_dung', 'thoi_gian', 'lich', 'tu_nam', 'den_nam', 'doi_tuong', 'lien_quan'];
  const withColumns = (...columns: string[]) => {
    const lines = rows.tasks.map((row) =>
      columns.map((column) => (row as Record<string, string | number>)[column] ?? '').join(','),
    );
    return readSample({ 'data/nhiem-vu.csv': [columns.join(','), ...lines, ''].join('\n') });
  };

  test('may be absent from a table, and is read as empty', () => {
    const { dataset, problems } = withColumns(...HEADERS);
    expect(problems).toEqual([]);
    expect(dataset.tasks[1]?.row).toMatchObject({ audiences: ['doanh_nghiep'], note: undefined });
    const bare = withColumns('ma', 'noi_dung', 'lich', 'lien_quan', 'den_nam');
    expect(bare.problems).toEqual([]);
    expect(bare.dataset.tasks[1]?.row).toMatchObject({ audiences: [], timing: [], shortTitle: undefined });
  });

  test('is missed where it must be filled in', () => {
    expect(withColumns(...HEADERS.filter((name) => name !== 'lich')).problems.map(placed)).toEqual([
      'header-missing data/nhiem-vu.csv:1',
    ]);
  });
});

describe('All problems come in one run', () => {
  test('faults of several tables and checks are reported together', () => {
    const changes = {
      ...edited('sources', 0, { ngay: '31/02/2020' }),
      ...edited('releases', 0, { nam_bao_cao: 2050, ngay_du_kien: '2051-01-20' }),
      ...edited('reports', 0, { ma_don_vi: 'so-xd' }),
      'data/ghi-chu.txt': 'x',
      'data/su-kien.csv': undefined,
    };
    expect(codesOf(changes).toSorted()).toEqual([
      'date data/nguon.csv:2 E',
      'horizon data/lich-cong-bo.csv:2 C',
      'missing-file data/su-kien.csv',
      'reference data/tien-do/2024/bao-cao.csv:2 A',
      'unknown-file data/ghi-chu.txt',
    ]);
  });

  test('every faulty cell of a row is named', () => {
    const changes = edited('sources', 0, { ma: 'kh 1', ngay: 'hôm qua', loai: 'khac' });
    expect(codesOf(changes)).toEqual(
      expect.arrayContaining([
        'code data/nguon.csv:2 A',
        'date data/nguon.csv:2 E',
        'enum data/nguon.csv:2 G',
      ]),
    );
  });

  test('a faulty cell does not hide an unknown code in the same row', () => {
    const changes = edited('reports', 0, { ngay_gui: '31/02/2024', nguon: 'kh-9' });
    expect(codesOf(changes).toSorted()).toEqual([
      'date data/tien-do/2024/bao-cao.csv:2 B',
      'reference data/tien-do/2024/bao-cao.csv:2 D',
    ]);
  });

  test('a broken agency does not hide that another is not named in a clause', () => {
    const changes = {
      ...edited('agencies', 0, { tu_ngay: '31/02/2024' }),
      ...edited('assignments', 0, { ma_don_vi: 'so-ct' }),
    };
    expect(codesOf(changes)).toEqual(['date data/don-vi.csv:2 H', 'not-verbatim data/phan-cong.csv:2 E']);
  });

  test('a missing column does not hide a faulty cell in another column', () => {
    const path = 'data/lich-cong-bo.csv';
    const text = 'ma,nam_bao_cao,ngay_du_kien,ngay_thuc_te\nl-1,2024,31/02/2024,\n';
    expect(codesOf({ [path]: text })).toEqual([`header-missing ${path}:1`, `date ${path}:2 C`]);
  });
});

describe('A problem breeds no others', () => {
  const date = 'date data/nguon.csv:2 E';
  test.each([
    ['a row with a faulty cell', edited('sources', 0, { ngay: '31/02/2020' }), [date]],
    [
      'a row with a cell too many',
      withLine('sources', 'kh-1,A,,,,,van_ban,ban_goc,ghi,,thừa'),
      ['cells-too-many data/nguon.csv:2'],
    ],
    [
      'a row with a cell too few',
      withLine('sources', 'kh-1,A,,,,,van_ban,ban_goc'),
      ['cells-too-few data/nguon.csv:2'],
    ],
    ['a file that is missing', { 'data/nguon.csv': undefined }, ['missing-file data/nguon.csv']],
    ['a file that is empty', { 'data/nguon.csv': '' }, ['empty-file data/nguon.csv']],
    ['agencies that cannot be read', { 'data/don-vi.csv': '' }, ['empty-file data/don-vi.csv']],
  ])('%s does not make references to it unknown', (_fault, changes, expected) => {
    expect(codesOf(changes)).toEqual(expected);
  });

  test('a broken revision row still explains the figure it speaks of', () => {
    const path = 'tien-do/2024/chi-so';
    const fall = { ...rows.observations[0], ngay_so_lieu: '2024-12-31', gia_tri: 4 };
    const why = { tep: path, khoa: 'sang-che|2024-12-31|cu', cot: 'gia_tri', ngay: '31/02/2024' };
    const changes = { ...edited('observations', 1, fall), ...edited('revisions', 0, why) };
    expect(codesOf(changes)).toEqual(['date data/dinh-chinh.csv:2 D']);
  });
});

describe('The codes that site.yaml names', () => {
  const boundary = { from: '2025-07-01', names: { cu: 'A', moi: 'B' }, planScope: 'cu' as const };
  const reporting = { deadline: '11-30', fromYear: 2021, clause: 'IV.1', summaryClause: 'PL.1' };
  test.each<[string, Partial<typeof site>, string]>([
    ['publisher', { publisher: { agency: 'so-khcm', name: 'A', superior: undefined } }, 'so-khcn'],
    ['source of adoption', { adopted: { number: '1', date: '2020-09-15', source: 'kh-9' } }, 'kh-1'],
    ['source of the boundary', { boundary: { ...boundary, source: 'kh-9' } }, 'kh-1'],
    ['task of those who answer for targets', { targetCare: { text: 'A', task: 'IV.9' } }, 'IV.1'],
    ['source of the law', { informationLaw: 'kh-9' }, 'kh-1'],
    ['clause that asks for reports', { reporting: { ...reporting, clause: 'III.1.3' } }, 'III.1.2'],
    ['clause that asks to sum them up', { reporting: { ...reporting, summaryClause: 'IV.9' } }, 'IV.1'],
    ['task of the review', { review: { year: 2025, task: 'IV.9' } }, 'IV.1'],
  ])('are looked up like any other: an unknown %s is refused, the nearest suggested', (_name, part, near) => {
    const { problems } = readDataset(sampleFiles(), { ...site, ...part }, clauses);
    expect(problems.map(placed)).toEqual(['reference content/site.yaml']);
    expect(problems[0]?.hint).toContain(`Có phải “${near}”?`);
  });

  test.each([2019, 2031])(
    'and the year recurring work counts from lies within the plan (%s)',
    (recurringFrom) => {
      const said = (year: number) =>
        readDataset(sampleFiles(), { ...site, recurringFrom: year }, clauses).problems;
      expect(said(recurringFrom).map(placed)).toEqual(['site content/site.yaml']);
      expect(said(2022)).toEqual([]);
    },
  );

  test('may be clauses of the text, which say nothing while it cannot be read', () => {
    expect(readDataset(sampleFiles(), { ...site, reporting }, clauses).problems).toEqual([]);
    const unknown = { ...site, reporting: { ...reporting, clause: 'IV.9' } };
    expect(readDataset(sampleFiles(), unknown, []).problems).toEqual([]);
  });

  test('lead to the law whose articles the pages cite, and to no other', () => {
    const problemsWith = (number: string) => {
      const files = sampleFiles(edited('sources', 0, { so_hieu: number }));
      return readDataset(files, { ...site, informationLaw: 'kh-1' }, clauses).problems;
    };
    expect(problemsWith('01/2026/QH16')).toEqual([]);
    const [found, ...more] = problemsWith('104/2016/QH13');
    expect([found && placed(found), more]).toEqual(['site content/site.yaml', []]);
    expect(found?.message).toContain('Luật số 01/2026/QH16');
  });
});

describe('A warning', () => {
  const cells = { nguon: 'kh-1|kh-1' };

  test('says where the doubt is and stops nothing', () => {
    const { problems, warnings } = readSample(edited('observations', 0, cells));
    expect(problems).toEqual([]);
    expect(warnings.map(placed)).toEqual(['nguon_hai_lan data/tien-do/2024/chi-so.csv:2 F']);
  });

  test('is silent once its row is marked as reviewed; another warning of that row is not', () => {
    const [path, text] = Object.entries(edited('observations', 0, cells))[0] ?? expect.fail();
    const reviewedAs = (code: string) =>
      readSample({
        [path]: String(text)
          .split('\n')
          .map((line, index) => line && `${line},${index === 0 ? 'da_xem_lai' : index === 1 ? code : ''}`)
          .join('\n'),
      });
    expect(reviewedAs('nguon_hai_lan')).toMatchObject({ problems: [], warnings: [] });
    expect(reviewedAs('').warnings).toHaveLength(1);
    expect(reviewedAs('da-xem').problems.map(({ code }) => code)).toEqual(['enum']);
  });
});
