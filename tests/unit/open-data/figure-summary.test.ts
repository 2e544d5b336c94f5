/** The joined table of figures: every value has its unit, target, territory and source. */
import { expect, test } from 'vitest';
import { openTables } from '../../../src/open-data/open-table.ts';
import { HOME } from '../../support/open-data.ts';
import { makePlan, PERCENT } from '../../support/make-plan.ts';

const plan = makePlan({
  indicators: [{}, { code: 'rate', name: 'Rate', ...PERCENT }],
  observations: [
    { date: '2024-12-31', value: 3, sources: ['nguon-a'] },
    { date: '2025-12-31', value: 9, sources: ['nguon-a'], scope: 'moi', note: 'both provinces' },
  ],
  amendments: [{ after: '12', basis: 'nguon-a' }],
});
const rows = openTables(plan, HOME).find(({ id }) => id === 'tong-hop-chi-so')?.rows ?? [];

test('Each value has a row with its unit, territory, source, and the target that holds now', () => {
  expect(rows.map(({ ma_chi_so, ngay_so_lieu, gia_tri }) => [ma_chi_so, ngay_so_lieu, gia_tri])).toEqual([
    ['patents', '2024-12-31', 3],
    ['patents', '2025-12-31', 9],
    ['rate', undefined, undefined],
  ]);
  expect(rows[0]).toMatchObject({
    don_vi_tinh: 'văn bằng',
    muc_tieu: 12,
    pham_vi: 'cu',
    dia_ban: 'old territory',
    nguon_ten: ['A source'],
  });
  expect(rows[1]).toMatchObject({ pham_vi: 'moi', dia_ban: 'new territory', ghi_chu: 'both provinces' });
});

test('A status of a period names it', () => {
  const yearly = makePlan({
    indicators: [{ ...PERCENT, rhythm: 'hang_nam', targetYear: undefined }],
    observations: [{ date: '2024-12-31', precision: 'nam', value: 90, sources: ['nguon-a'] }],
  });
  const [row] = openTables(yearly, HOME).find(({ id }) => id === 'tong-hop-chi-so')?.rows ?? [];
  expect(row).toMatchObject({ tinh_trang: 'dat_ky', tinh_trang_ghi: 'Đạt mức năm 2024' });
});

test('A target without figures has a row that says so, with an empty value', () => {
  expect(rows[2]).toMatchObject({
    gia_tri: undefined,
    pham_vi: undefined,
    dia_ban: undefined,
    nguon: [],
    muc_tieu: 80,
    don_vi_tinh: '%',
    tinh_trang: 'chua_co_so_lieu',
    tinh_trang_ghi: 'Chưa có số liệu công bố',
  });
});
