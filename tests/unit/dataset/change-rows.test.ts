/** Rows of `dieu-chinh.csv` and `dinh-chinh.csv` name a table, a row and a column that are there. */
import { describe, expect, test } from 'vitest';
import { csv, placed, readSample, rows } from '../../support/sample.ts';

const amendment = {
  ma: 'a-2',
  ngay: '2022-01-01',
  tep: 'chi-so',
  khoa: 'sang-che',
  cot: 'muc_tieu',
  gia_tri_cu: 10,
  gia_tri_moi: 12,
  can_cu: 'kh-1',
  ly_do: 'Nâng',
};
const revision = {
  tep: 'tien-do/2024/chi-so',
  khoa: 'sang-che|2024-06-30|cu',
  cot: 'gia_tri',
  ngay: '2025-01-02',
  gia_tri_cu: 4,
  gia_tri_moi: 5,
  loai: 'dinh_chinh',
  ly_do: 'Sai',
};
type Cells = Record<string, string | number>;

const amended = (...list: Cells[]) =>
  readSample({
    'data/dieu-chinh.csv': csv(
      'amendments',
      list.map((cells, index) => ({ ...amendment, ma: `a-${index}`, ...cells })),
    ),
  }).problems.map(placed);
const revised = (...list: Cells[]) =>
  readSample({
    'data/dinh-chinh.csv': csv(
      'revisions',
      list.map((cells) => ({ ...revision, ...cells })),
    ),
  }).problems.map(placed);

describe('An amendment', () => {
  test('of a cell, of a whole row, or of a row that a decision adds, is accepted', () => {
    const added = { tep: 'phan-cong', khoa: 'III.1.2|so-ct|phoi_hop' };
    expect(
      amended(
        {},
        { cot: '*', gia_tri_moi: 'bai_bo' },
        { ...added, cot: '*', gia_tri_moi: 'them' },
        { ...added, cot: 'thu_tu' },
      ),
    ).toEqual([]);
  });

  test.each<[string, Cells, string]>([
    ['a table that is not there', { tep: 'chiso' }, 'reference data/dieu-chinh.csv:2 C'],
    [
      'what was published of a year',
      { tep: 'tien-do/2024/chi-so', khoa: 'sang-che|2024-06-30|cu', cot: 'gia_tri' },
      'reference data/dieu-chinh.csv:2 C',
    ],
    ['a row that is not there', { khoa: 'sang-ch' }, 'reference data/dieu-chinh.csv:2 D'],
    ['a column that is not there', { cot: 'mucc_tieu' }, 'reference data/dieu-chinh.csv:2 E'],
    [
      'a row to take away that is not there',
      { khoa: 'khac', cot: '*', gia_tri_moi: 'bai_bo' },
      'reference data/dieu-chinh.csv:2 D',
    ],
    ['half a key', { tep: 'phan-cong', khoa: 'III.1.2', cot: 'thu_tu' }, 'key-parts data/dieu-chinh.csv:2 D'],
    [
      'a whole row without saying what becomes of it',
      { cot: '*', gia_tri_moi: '' },
      'whole-row data/dieu-chinh.csv:2 G',
    ],
  ])('of %s is refused', (_what, cells, expected) => {
    expect(amended(cells)).toEqual([expected]);
  });
});

describe('A correction', () => {
  test('of a figure, of a source, or of a row that went, is accepted', () => {
    const gone = {
      tep: 'tien-do/2023/chi-so',
      khoa: 'sang-che|2023-12-31|cu',
      gia_tri_cu: '',
      gia_tri_moi: '',
    };
    expect(
      revised(
        {},
        { tep: 'nguon', khoa: 'kh-1', cot: 'ten' },
        { ...gone, ngay: '2024-01-01', gia_tri_cu: 1 },
        { ...gone, cot: '*' },
      ),
    ).toEqual([]);
  });

  test('of a negative figure is no formula', () => {
    expect(revised({ gia_tri_cu: '-4', gia_tri_moi: '-3,5' })).toEqual([]);
    expect(revised({ gia_tri_cu: '-4+A1' })).toEqual(['formula data/dinh-chinh.csv:2 E']);
  });

  test.each<[string, Cells, string]>([
    ['a table spelt as a file', { tep: 'tien-do/2024/chi-so.csv' }, 'reference data/dinh-chinh.csv:2 A'],
    ['a table of a year without its year', { tep: 'chi-so' }, 'key-parts data/dinh-chinh.csv:2 B'],
    ['a row of another year', { tep: 'tien-do/2023/chi-so' }, 'reference data/dinh-chinh.csv:2 B'],
  ])('of %s is refused', (_what, cells, expected) => {
    expect(revised({ ...cells, cot: 'gia_tri' }).filter((line) => !line.endsWith(' C'))).toEqual([expected]);
  });

  test('is not judged where the table it speaks of could not be read', () => {
    const broken = { 'data/nguon.csv': csv('sources', [{ ...rows.sources[0], ma: 'kh 1' }]) };
    const found = readSample(broken).problems.map(placed);
    expect(found.filter((line) => line.includes('dinh-chinh'))).toEqual([]);
  });
});
