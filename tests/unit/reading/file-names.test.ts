/** Names under `data/` that are no table's: each gets one problem, with the name meant or the fix. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meantPath, readFileName } from '../../../src/reading/file-names.ts';
import { leftoverOf } from '../../../src/reading/leftover.ts';
import { tableOf } from '../../../src/reading/files.ts';
import { placed, readSample } from '../../support/sample.ts';

const YEAR = 'data/tien-do/2024';

const meant: [string, string][] = [
  [`${YEAR}/Chi-so.csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/CHI-SO.CSV`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi-so.CSV`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi-so (1).csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi-so(2).csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi-so - Copy.csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi-so - Copy (2).csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi-so copy.csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi-so - Bản sao.csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/Copy of chi-so.csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/Bản sao của chi-so.csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi-so.csv.txt`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi-so.txt`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi-so.tsv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi-so`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi_so.csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chi so.csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/ chi-so .csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/chỉ-số.csv`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/${'chỉ-số.csv'.normalize('NFD')}`, `${YEAR}/chi-so.csv`],
  [`${YEAR}/Nhiệm vụ.csv`, `${YEAR}/nhiem-vu.csv`],
  [`${YEAR}/Báo cáo năm 2024.csv`, `${YEAR}/bao-cao.csv`],
  [`${YEAR}/nhiem-vu.Sở CT (1).csv`, `${YEAR}/nhiem-vu.so-ct.csv`],
  [`${YEAR}/chi-sso.csv`, `${YEAR}/chi-so.csv`],
  ['data/tien-do/2024 (1)/chi-so.csv', `${YEAR}/chi-so.csv`],
  ['data/tien-do/năm 2024/chi-so.csv', `${YEAR}/chi-so.csv`],
  ['data/tien-do/Nam_2024/chi-so.csv', `${YEAR}/chi-so.csv`],
  ['data/tien-do/2024 - Copy/chi-so.csv', `${YEAR}/chi-so.csv`],
  ['data/tien-do/24/chi-so.csv', `${YEAR}/chi-so.csv`],
  ['data/Tien-do/2024/chi-so.csv', `${YEAR}/chi-so.csv`],
  ['data/tiến độ/2024/chi-so.csv', `${YEAR}/chi-so.csv`],
  ['data/2024/chi-so.csv', `${YEAR}/chi-so.csv`],
  ['data/chi-so-2024.csv', `${YEAR}/chi-so.csv`],
  ['data/tien-do/chi-so.csv', 'data/tien-do/<năm>/chi-so.csv'],
  ['data/bao-cao.csv', 'data/tien-do/<năm>/bao-cao.csv'],
  ['data/tien-do/chi-so-2024.csv', `${YEAR}/chi-so.csv`],
  [`${YEAR}/nguon.csv`, 'data/nguon.csv'],
  [`${YEAR}/dieu-chinh.csv`, 'data/dieu-chinh.csv'],
  ['data/Nguon.csv', 'data/nguon.csv'],
  ['data/nguonn.csv', 'data/nguon.csv'],
  ['data/Nguồn 2024.csv', 'data/nguon.csv'],
  ['data/don_vi.csv', 'data/don-vi.csv'],
  ['data/Đơn vị.csv', 'data/don-vi.csv'],
  ['data/Ðơn vị.csv', 'data/don-vi.csv'],
  ['data/chi-so.csv.csv', 'data/chi-so.csv'],
  ['data/cu/chi-so.csv', 'data/chi-so.csv'],
];

describe('Suggests the intended name, for', () => {
  test.each(meant)('%s', (path, expected) => {
    expect(meantPath(path)).toBe(expected);
  });

  test.each(meant)('%s, in one problem', (path, expected) => {
    const { problems } = readSample({ [path]: 'x' });
    expect(problems.map(placed)).toEqual([`unknown-file ${path}`]);
    expect(problems[0]?.hint).toContain(expected);
  });

  test('one that a table of the plan lacks: nothing else is said', () => {
    const { problems } = readSample({ 'data/nguon.csv': undefined, 'data/Nguon.csv': 'x' });
    expect(problems.map(({ code, hint }) => [code, hint.includes('Có phải “data/nguon.csv”?')])).toEqual([
      ['unknown-file', true],
    ]);
  });

  test('any table, however it is copied and spelt', () => {
    const right = fc.constantFrom(
      ...['data/nguon.csv', 'data/chi-so.csv', 'data/don-vi.csv', 'data/lich-cong-bo.csv'],
      ...[`${YEAR}/chi-so.csv`, `${YEAR}/nhiem-vu.so-ct.csv`, 'data/tien-do/2030/bao-cao.csv'],
    );
    const spelling = fc.constantFrom<(name: string) => string>(
      (name) => name.toUpperCase(),
      (name) => name.replaceAll('-', '_'),
      (name) => name.replaceAll('-', ' '),
      (name) => `Copy of ${name}`,
      (name) => name.replace('.csv', ' (3).csv'),
      (name) => name.replace('.csv', ' - Bản sao.csv'),
      (name) => name.replace('.csv', ' - Copy.csv'),
      (name) => `${name}.txt`,
    );
    fc.assert(
      fc.property(right, fc.array(spelling, { minLength: 1, maxLength: 3 }), (path, spellings) => {
        const at = path.lastIndexOf('/') + 1;
        const name = spellings.reduce((text, spell) => spell(text), path.slice(at));
        if (tableOf(path.slice(0, at) + name)) return;
        expect(meantPath(path.slice(0, at) + name)).toBe(path);
      }),
    );
  });
});

describe('Told as what it is', () => {
  test.each([
    ['.~lock.chi-so.csv#', 'leftover-file'],
    ['~$chi-so.xlsx', 'leftover-file'],
    ['.DS_Store', 'leftover-file'],
    ['._chi-so.csv', 'leftover-file'],
    ['Thumbs.db', 'leftover-file'],
    ['desktop.ini', 'leftover-file'],
    ['chi-so.csv.bak', 'leftover-file'],
    ['chi-so.csv~', 'leftover-file'],
    ['.chi-so.csv.swp', 'leftover-file'],
    ['chi-so.csv.orig', 'leftover-file'],
    ['~WRL0001.tmp', 'leftover-file'],
    ['chi-so.xlsx', 'not-csv'],
    ['Chỉ số.XLS', 'not-csv'],
    ['chi-so.ods', 'not-csv'],
    ['bao-cao.pdf', 'not-csv'],
    ['bao-cao.docx', 'not-csv'],
    ['anh.jpg', 'not-csv'],
    ['tien-do.csv', 'unknown-file'],
    ['abc.csv', 'unknown-file'],
  ])('%s: %s', (name, code) => {
    const { problems } = readSample({ [`${YEAR}/${name}`]: 'x' });
    expect(problems.map(placed)).toEqual([`${code} ${YEAR}/${name}`]);
  });

  test('no name of a table is debris', () => {
    for (const [, path] of meant) expect(leftoverOf(path)).toBeUndefined();
  });
});

describe('A part of a yearly table is named after a body', () => {
  const source = 'ma_don_vi,ngay_gui,so_hieu,nguon\n';

  test.each([
    ['bao-cao.so-ct.csv', undefined],
    ['bao-cao.so-khcn.csv', undefined],
    ['bao-cao.so-cong-thuong.csv', 'bao-cao.so-ct.csv'],
    ['bao-cao.So-CT.csv', 'bao-cao.so-ct.csv'],
    ['bao-cao.soct.csv', 'bao-cao.so-ct.csv'],
    ['bao-cao.so-khcm.csv', 'bao-cao.so-khcn.csv'],
    ['bao-cao.so-ct.2026-11-25.csv', 'bao-cao.so-ct.csv'],
    ['bao-cao.so-ct-ban-cu.csv', 'bao-cao.so-ct.csv'],
    ['bao-cao.so-ct.csv.csv', 'bao-cao.so-ct.csv'],
    ['bao-cao.ban-cu.csv', 'bao-cao.csv'],
    ['bao-cao.csv.csv', 'bao-cao.csv'],
    ['bao-cao.bak.csv', 'bao-cao.csv'],
    ['bao-cao.2.csv', 'bao-cao.csv'],
    ['bao-cao.nhap.csv', 'bao-cao.csv'],
  ])('%s', (name, near) => {
    const { problems } = readSample({ [`${YEAR}/${name}`]: source });
    expect(problems.map(placed)).toEqual(near === undefined ? [] : [`strange-part ${YEAR}/${name}`]);
    if (near) expect(problems[0]?.hint).toContain(`“${YEAR}/${near}”`);
  });

  test('and its rows do not count until it is', () => {
    const row = `${source}so-ct,2024-11-20,,kh-1\n`;
    const { dataset, problems } = readSample({
      [`${YEAR}/bao-cao.ban-cu.csv`]: row,
      [`${YEAR}/bao-cao.csv`]: source,
    });
    expect(problems).toHaveLength(1);
    expect(dataset.reports).toEqual([]);
  });

  test('nothing is judged where the bodies cannot be read', () => {
    const { problems } = readSample({ [`${YEAR}/bao-cao.ban-cu.csv`]: source, 'data/don-vi.csv': 'x' });
    expect(problems.map(({ code }) => code)).not.toContain('strange-part');
  });
});

describe('The year in a name', () => {
  test.each([
    ['Chi-so 2024.csv', 'chi-so', 2024],
    ['chi-so-2024 (1).csv', 'chi-so', 2024],
    ['2022 nhiem-vu.txt', 'nhiem-vu', 2022],
    ['nhiem-vu.so-ct.2026.csv', 'nhiem-vu.so-ct', 2026],
    ['nhiem-vu.so-ct.2026-11-25.csv', 'nhiem-vu.so-ct', undefined],
    ['nhiem-vu.so-ct.25.11.2026.csv', 'nhiem-vu.so-ct', undefined],
    ['nhiem-vu_20261125.csv', 'nhiem-vu', undefined],
    ['nhiem-vu 11-2026.csv', 'nhiem-vu', undefined],
    ['Chỉ số 2021-2030.csv', 'chi-so', undefined],
    ['Chỉ số 2021–2030.csv', 'chi-so', undefined],
    ['chi-so 2024 2025.csv', 'chi-so', undefined],
    ['chi-so theo QĐ 384-2021.csv', 'chi-so-theo-qd', undefined],
    ['chi-so đến năm 2030.csv', 'chi-so-den-nam', undefined],
    ['chi-so.csv', 'chi-so', undefined],
  ])('%s', (name, stem, year) => {
    expect(readFileName(name)).toEqual({ stem, year });
  });
});
