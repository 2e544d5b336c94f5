/** A change of a row is one change, also if it affects the key. */
import { describe, expect, test, vi } from 'vitest';
import { readHistory } from '../../../src/history/read-history.ts';
import { tableNames } from '../../../src/tables/table-names.ts';
import { historyItems } from '../../../src/views/changes/history-view.ts';
import { rowChanges } from '../../../src/views/changes/row-changes.ts';
import {
  filesAfter,
  itemsAfter,
  planAfter,
  reason,
  titlesAfter,
  type Edit,
  sampleRow,
} from '../../support/history-plan.ts';
import { csv, pathOf, rows } from '../../support/sample.ts';
import { scratchRepository } from '../../support/scratch-repository.ts';

// Git runs many times here: a slow or busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const [figure, share] = [sampleRow('observations'), sampleRow('observations', 1)];
const FIGURES = 'tien-do/2024/chi-so';
const [OLD, NEW] = ['sang-che|2024-06-30|cu', 'sang-che|2024-06-29|cu'];
const moved = { ...figure, ngay_so_lieu: '2024-06-29' };
const because = (...added: ReturnType<typeof reason>[]) => [...rows.revisions, ...added];

test('a reviewed warning is stored with the row and is not a change', () => {
  const entry = {
    ...{ table: FIGURES, key: OLD, column: 'da_xem_lai', before: '', after: 'gap_muoi_lan' },
    ...{ row: { ma_chi_so: 'sang-che', da_xem_lai: 'gap_muoi_lan' }, date: '2025-02-01', commit: 'a' },
  };
  expect(rowChanges([entry], [])).toEqual([]);
  expect(rowChanges([{ ...entry, column: 'ghi_chu' }], [])).toHaveLength(1);
});

describe('A changed day of a figure', () => {
  const title = 'Sáng chế (5 bằng): kỳ số liệu ngày 30/6/2024 → ngày 29/6/2024';

  test('is one item with its reason, whether one of its rows or both are explained', () => {
    const reasons = [reason(FIGURES, OLD, '*'), reason(FIGURES, NEW, '*')];
    for (const given of [reasons.slice(0, 1), reasons]) {
      const items = itemsAfter({ observations: [moved, share], revisions: because(...given) });
      expect(items.map((item) => [item.title.replaceAll('\u00A0', ' '), item.reason])).toEqual([
        [`${title}, đính chính`, 'Nguồn nêu khác.'],
      ]);
    }
  });

  test('is one item without a reason, too, where nothing else of the row differs', () => {
    expect(titlesAfter({ observations: [moved, share] })).toEqual([title]);
  });

  test('is one item with what else changed where both rows are explained', () => {
    const edit = {
      observations: [{ ...moved, gia_tri: 6, ghi_chu: 'Gồm hai nguồn' }, share],
      revisions: because(reason(FIGURES, OLD, '*'), reason(FIGURES, NEW, '*')),
    };
    expect(titlesAfter(edit)).toEqual([
      'Sáng chế: kỳ số liệu ngày 30/6/2024 → ngày 29/6/2024, 5 → 6 bằng, thêm ghi chú, đính chính',
    ]);
  });

  test('is not made up of a figure that was withdrawn and another that was published', () => {
    const edit = {
      observations: [{ ...moved, gia_tri: 6 }, share],
      revisions: because(reason(FIGURES, OLD, '*')),
    };
    expect(titlesAfter(edit)).toEqual([
      'Bỏ số liệu của ngày 30/6/2024: Sáng chế, 5 bằng, đính chính',
      'Số liệu mới của ngày 29/6/2024: Sáng chế, 6 bằng',
    ]);
  });

  test('is not guessed where two rows fit', () => {
    const edit = { observations: [moved, { ...figure, ngay_so_lieu: '2024-06-28' }, share] };
    expect(itemsAfter(edit).map(({ kind }) => kind)).toEqual(['bo', 'them', 'them']);
  });

  test('may have another precision', () => {
    const month = { ...figure, ngay_so_lieu: '2024-02-29', do_chinh_xac: 'thang' };
    expect(titlesAfter({ observations: [month, share] })).toEqual([
      'Sáng chế (5 bằng): kỳ số liệu ngày 30/6/2024 → tháng 02/2024',
    ]);
  });
});

test('A row whose other key part changes is one item, a code being no word', () => {
  const report = sampleRow('reports');
  expect(titlesAfter({ reports: [{ ...report, ma_don_vi: 'so-khcn' }] })).toEqual([
    'Báo cáo năm 2024 của Sở Khoa học và Công nghệ: đơn vị Sở Công Thương → Sở Khoa học và Công nghệ',
  ]);
  expect(titlesAfter({ releases: [{ ...sampleRow('releases'), ma: 'l-2' }] })).toEqual([
    'Lịch công bố “Lần đầu”: đổi mã',
  ]);
});

test('Rows that differ in two parts of their key are two', () => {
  const edit = { observations: [{ ...moved, pham_vi: 'moi' }, share] };
  expect(itemsAfter(edit).map(({ kind }) => kind)).toEqual(['bo', 'them']);
});

test('The same comes out of a repository, also where the day moves to the folder of another year', () => {
  const repository = scratchRepository();
  const write = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) repository.write(path, text);
  };
  write(Object.fromEntries(tableNames.map((table) => [pathOf(table), csv(table, rows[table])])));
  repository.commit('2025-01-10');
  const edit: Edit = {
    observations: [share],
    revisions: because({ ...reason(FIGURES, OLD, '*'), ngay: '2026-01-20' }),
  };
  write(filesAfter([edit]) as Record<string, string>);
  const later = csv('observations', [{ ...figure, ngay_so_lieu: '2025-01-31', do_chinh_xac: 'thang' }]);
  repository.write('data/tien-do/2025/chi-so.csv', later);
  repository.commit('2026-02-01');
  const items = historyItems(planAfter(edit), readHistory(repository.dir, '2026-01-01') ?? []);
  expect(items).toMatchObject([
    {
      date: '2026-02-01',
      title: 'Sáng chế (5\u00A0bằng): kỳ số liệu ngày 30/6/2024 → tháng 01/2025, đính chính',
      reason: 'Nguồn nêu khác.',
    },
  ]);
});
