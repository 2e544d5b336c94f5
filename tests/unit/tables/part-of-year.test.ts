/** The column `ky`: a last part of the key that may be left out, in the file, in a key, in what is published. */
import { expect, test } from 'vitest';
import { canonicalFile } from '../../../src/reading/canonical.ts';
import { tablesOf } from '../../../src/tables/dataset.ts';
import { edited, readSample } from '../../support/sample.ts';

const CELLS = {
  ma_nhiem_vu: 'III.1.2',
  ma_don_vi: 'so-khcn',
  thu_tu: 1,
  pham_vi: 'cu',
  trang_thai: 'co_ket_qua',
};
const result = (cells: object) => ({ ...CELLS, ket_qua: 'Một hội thảo', nguon: 'kh-1', ...cells });
const path = 'data/tien-do/2024/nhiem-vu.csv';
const file = (...rows: object[]) => {
  const headers = [...Object.keys(result({})), 'ngay_cong_bo', 'ky'];
  const lines = rows.map((row) =>
    headers.map((name) => String((row as Record<string, unknown>)[name] ?? '')).join(','),
  );
  return { [path]: [headers.join(','), ...lines, ''].join('\n') };
};

test('two parts of a year are two rows; a repeated part is reported', () => {
  expect(readSample(file(result({ ky: 'q1' }), result({ ky: 'q2' }), result({}))).problems).toEqual([]);
  const { problems } = readSample(file(result({ ky: 'q1' }), result({ ky: 'q1' })));
  expect(problems.map(({ code }) => code)).toEqual(['duplicate-key']);
});

test('a word for a quarter suggests the code', () => {
  const [found] = readSample(file(result({ ky: 'Quý I' }))).problems;
  expect(found?.hint).toContain('q1');
});

test('the column is written only where a row has it', () => {
  const of = (row: object) => {
    const { dataset } = readSample(file(row));
    return canonicalFile(
      'results',
      dataset.results.map(({ row: read }) => read as never),
      tablesOf(dataset),
    ).split('\r\n')[0];
  };
  expect(of(result({}))).not.toContain('ky');
  expect(of(result({ ky: 'n1' }))).toMatch(/,ky$/u);
});

test('a correction names a row with its part, or without where it has none', () => {
  const correction = (khoa: string) =>
    edited('revisions', 0, {
      tep: 'tien-do/2024/nhiem-vu',
      khoa,
      cot: 'ket_qua',
      ngay: '2025-01-02',
      gia_tri_cu: 'Hai hội thảo',
      gia_tri_moi: 'Một hội thảo',
      loai: 'dinh_chinh',
      ly_do: 'Nhầm',
    });
  const found = (khoa: string) =>
    readSample({ ...file(result({ ky: 'q1' }), result({})), ...correction(khoa) }).problems.map(
      ({ code }) => code,
    );
  expect(found('III.1.2|so-khcn|1|q1')).toEqual([]);
  expect(found('III.1.2|so-khcn|1')).toEqual([]);
  expect(found('III.1.2|so-khcn|1|q2')).toEqual(['reference']);
});
