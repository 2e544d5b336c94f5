/** What is doubtful: asked about, stopped by nothing, silenced by its row. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, edited, pathOf, placed, readSample } from '../../support/sample.ts';

type Cells = Record<string, string | number>;
const base = { pham_vi: 'cu', nguon: 'kh-1' };
const ANY = { ma: 'x', ten: 'X', loai: 'theo_doi' };

/** The warnings about the last figure of a series. */
function asked(indicator: Cells, ...values: (string | number)[]): string[] {
  const figures = values.map((gia_tri, at) => ({
    ...base,
    ma_chi_so: 'x',
    ngay_so_lieu: `2024-0${at + 1}-01`,
    gia_tri,
  }));
  const { problems, warnings } = readSample({
    ...edited('indicators', 2, { ...ANY, ...indicator }),
    [pathOf('observations')]: csv('observations', figures),
  });
  expect(problems).toEqual([]);
  return warnings.filter(({ line }) => line === values.length + 1).map(({ code }) => code);
}

describe('A figure is asked about', () => {
  test.each<[string, Cells, (string | number)[], string]>([
    ['409 → 4090', { cach_tinh: 'luy_ke' }, [409, 4090], 'gap_muoi_lan'],
    ['82,5 → 8,25', { cach_tinh: 'ty_le' }, ['82,5', '8,25'], 'gap_muoi_lan'],
    ['26,31 → 2631', { cach_tinh: 'diem' }, ['26,31', 2631], 'gap_muoi_lan'],
    ['305 → 30', { cach_tinh: 'hien_co' }, [305, 30], 'gap_muoi_lan'],
    ['1.733 → 17.330', { cach_tinh: 'hien_co', don_vi_tinh: 'triệu đồng' }, [1733, 17330], 'gap_muoi_lan'],
    ['0,825 for a share', { cach_tinh: 'ty_le' }, ['0,825'], 'ty_le_duoi_mot'],
    ['0,01 for a share', { cach_tinh: 'ty_le' }, ['0,01'], 'ty_le_duoi_mot'],
    ['0,999 for a share', { cach_tinh: 'ty_le' }, ['0,999'], 'ty_le_duoi_mot'],
    ['a day serial alone', { cach_tinh: 'luy_ke', don_vi_tinh: 'văn bằng' }, [45658], 'so_nhu_ngay_excel'],
    ['a day serial after others', { cach_tinh: 'luy_ke' }, [5, 7, 45293], 'so_nhu_ngay_excel'],
    ['two day serials', { cach_tinh: 'luy_ke' }, [5, 45293, 45658], 'so_nhu_ngay_excel'],
    ['a serial in a score', { cach_tinh: 'diem' }, ['26,3', 36526], 'so_nhu_ngay_excel'],
    ['a fraction of a patent', { cach_tinh: 'luy_ke', don_vi_tinh: 'văn bằng' }, ['3,5'], 'dem_co_phan_le'],
    [
      'a fraction of a product',
      { cach_tinh: 'hien_co', don_vi_tinh: 'sản phẩm' },
      [3, '4,5'],
      'dem_co_phan_le',
    ],
    [
      'a fraction among whole numbers',
      { cach_tinh: 'trong_nam', don_vi_tinh: 'vườn' },
      [3, 4, '4,5'],
      'dem_co_phan_le',
    ],
  ])('%s', (_name, indicator, values, code) => {
    expect(asked(indicator, ...values)).toEqual([code]);
  });
});

describe('Nobody is asked about', () => {
  test.each<[string, Cells, (string | number)[]]>([
    ['growth', { cach_tinh: 'luy_ke' }, [409, 1018]],
    ['the first of all', { cach_tinh: 'luy_ke' }, [0, 12]],
    ['a share of nothing, of one, of all', { cach_tinh: 'ty_le' }, [0, 1, 5, 40, 100]],
    ['hectares and money with fractions', { cach_tinh: 'luy_ke', don_vi_tinh: 'ha' }, [3, '4,5']],
    ['money', { cach_tinh: 'trong_nam', don_vi_tinh: 'tỷ đồng' }, [3, '4,5']],
    ['a series of the size of a serial', { cach_tinh: 'trong_nam' }, [39000, 45658]],
    [
      'a sum of money of the size of a serial',
      { cach_tinh: 'trong_nam', don_vi_tinh: 'triệu đồng' },
      [45658],
    ],
    ['scores', { cach_tinh: 'diem' }, ['25,83', '26,31']],
    ['fractions among fractions', { cach_tinh: 'trong_nam', don_vi_tinh: 'vườn' }, ['3,5', '4,5']],
  ])('%s', (_name, indicator, values) => {
    expect(asked(indicator, ...values)).toEqual([]);
  });

  test('values of two territories', () => {
    const found = readSample(
      edited('observations', 1, { ma_chi_so: 'sang-che', gia_tri: 4, ngay_so_lieu: '2024-01-01' }),
    );
    expect(found.warnings).toEqual([]);
  });
});

test('a target of 0,8 % is asked about', () => {
  const share = { cach_tinh: 'ty_le', don_vi_tinh: '%', so_sanh: 'tren', muc_tieu: '0,8', muc_tieu_den: '' };
  const { warnings } = readSample(edited('indicators', 0, share));
  expect(warnings.map(placed)).toContain('ty_le_duoi_mot data/chi-so.csv:2 H');
});

test('what is counted by the year is held against a year as long', () => {
  expect(asked({ cach_tinh: 'trong_nam' }, 9, 118)).toEqual([]);
});

test('a leap is asked about exactly where a digit may be too many or too few', () => {
  const value = fc.integer({ min: 2, max: 9999 });
  fc.assert(
    fc.property(value, value, (before, after) => {
      const ratio = Math.max(before, after) / Math.min(before, after);
      const found = asked({ cach_tinh: 'hien_co' }, before, after);
      expect(found).toEqual(ratio >= 9.5 ? ['gap_muoi_lan'] : []);
    }),
    { numRuns: 40 },
  );
});

const result = {
  ma_nhiem_vu: 'III.1.2',
  ma_don_vi: 'so-khcn',
  thu_tu: 1,
  pham_vi: 'cu',
  trang_thai: 'hoan_thanh',
};

describe('The same result twice is asked about', () => {
  test.each<[string, Cells]>([
    ['word by word', {}],
    ['but for letters and marks', { ket_qua: 'MỘT  hội thảo.' }],
    ['of another body', { ma_don_vi: 'so-ct', thu_tu: 1 }],
    ['with another state', { trang_thai: 'dang_thuc_hien' }],
    ['from another page', { ket_qua: 'Một hội thảo ' }],
  ])('%s', (_name, cells) => {
    const again = edited('results', 1, {
      ...result,
      thu_tu: 2,
      ket_qua: 'Một hội thảo',
      nguon: 'kh-1',
      ...cells,
    });
    expect(readSample(again).warnings.map(placed)).toEqual([
      'ket_qua_hai_lan data/tien-do/2024/nhiem-vu.csv:3 F',
    ]);
  });

  test('not of another task, nor in other words', () => {
    for (const cells of [{ ma_nhiem_vu: 'III.1.10' }, { ket_qua: 'Hai hội thảo' }])
      expect(
        readSample(
          edited('results', 1, { ...result, thu_tu: 2, ket_qua: 'Một hội thảo', nguon: 'kh-1', ...cells }),
        ).warnings,
      ).toEqual([]);
  });
});

describe("Last year's line is asked about", () => {
  const next = (text: string, cells: Cells = {}) => ({
    ...edited('results', 0, { ket_qua: 'Đã mở 3 lớp trong năm 2024' }),
    'data/tien-do/2025/nhiem-vu.csv': csv('results', [{ ...result, ket_qua: text, nguon: 'kh-1', ...cells }]),
  });

  test.each(['Đã mở 3 lớp trong năm 2024', 'Đã mở 3 lớp trong năm 2025', 'đã mở 3 lớp, trong năm 2025.'])(
    '%s',
    (text) => {
      expect(readSample(next(text)).warnings.map(({ code }) => code)).toEqual(['giong_nam_truoc']);
    },
  );

  test.each(['Đã mở 4 lớp trong năm 2025', 'Đã mở 3 lớp ở hai huyện'])('not: %s', (text) => {
    expect(readSample(next(text)).warnings).toEqual([]);
  });

  test('also of a figure with its source, and of a report with its number', () => {
    const figure = { ...base, ma_chi_so: 'ty-le', ngay_so_lieu: '2025-03-31', gia_tri: '82,5' };
    const report = { ma_don_vi: 'so-ct', so_hieu: '30/BC', nguon: 'kh-1' };
    const changes = {
      'data/tien-do/2025/chi-so.csv': csv('observations', [figure]),
      ...edited('reports', 0, report),
      'data/tien-do/2025/bao-cao.csv': csv('reports', [{ ...report, ngay_gui: '2025-06-01' }]),
    };
    expect(readSample(changes).warnings.map(placed)).toEqual([
      'giong_nam_truoc data/tien-do/2025/chi-so.csv:2 E',
      'giong_nam_truoc data/tien-do/2025/bao-cao.csv:2 C',
    ]);
  });

  test('and silent if reviewed', () => {
    const looked = next('Đã mở 3 lớp trong năm 2025');
    const [header = '', line = ''] = looked['data/tien-do/2025/nhiem-vu.csv'].split('\n');
    const path = 'data/tien-do/2025/nhiem-vu.csv';
    const text = `${header},da_xem_lai\n${line},giong_nam_truoc\n`;
    expect(readSample({ ...looked, [path]: text }).warnings).toEqual([]);
  });
});
