/** The history in the reader's words, and as a feed. */
import { expect, test } from 'vitest';
import type { HistoryEntry } from '../../../src/dataset/history/read-history.ts';
import { atomFeed } from '../../../src/views/atom.ts';
import { historyItems, ofAgency, ofIndicator, ofTask } from '../../../src/views/history-view.ts';
import { buildPlan } from '../../support/plan-builder.ts';

const entry = (parts: Partial<HistoryEntry> = {}): HistoryEntry => ({
  table: 'tien-do/2024/chi-so',
  key: 'patents|2024-12-31|cu',
  column: 'gia_tri',
  before: '3',
  after: '4',
  row: { ma_chi_so: 'patents' },
  date: '2026-02-01',
  commit: 'a'.repeat(40),
  ...parts,
});
const plan = buildPlan({
  indicators: [{}],
  revisions: [
    {
      table: 'tien-do/2024/chi-so',
      key: 'patents|2024-12-31|cu',
      column: 'gia_tri',
      date: '2026-02-01',
      after: '4',
      reason: 'A title was counted twice.',
    },
  ],
});

test('a changed figure names its indicator, its year, and why it changed', () => {
  expect(historyItems(plan, [entry()])[0]).toMatchObject({
    kind: 'sua',
    row: 'Patents granted',
    table: 'Số liệu của chỉ số theo năm, năm 2024',
    column: 'gia_tri',
    reason: 'A title was counted twice.',
  });
});

test('a reason given for another value does not explain this one', () => {
  expect(historyItems(plan, [entry({ after: '5' })])[0]?.reason).toBeUndefined();
});

test('rows come, change and go; the newest change stands first', () => {
  const entries = [
    entry({ before: undefined, column: '*' }),
    entry({ after: undefined, column: '*', date: '2026-03-01' }),
  ];
  expect(historyItems(plan, entries).map(({ kind, date }) => [kind, date])).toEqual([
    ['bo', '2026-03-01'],
    ['them', '2026-02-01'],
  ]);
});

test('each page shows what concerns it', () => {
  const entries = [
    entry(),
    entry({ table: 'chi-so', row: { ma: 'patents' } }),
    entry({ table: 'phan-cong', row: { ma_nhiem_vu: 'III.1.1', ma_don_vi: 'so-a' } }),
    entry({ table: 'don-vi', row: { ma: 'so-a' } }),
    entry({ table: 'nhiem-vu', row: { ma: 'III.1.1' } }),
  ];
  const tables = (found: HistoryEntry[]) => found.map(({ table }) => table);
  expect(tables(ofIndicator(entries, 'patents'))).toEqual(['tien-do/2024/chi-so', 'chi-so']);
  expect(tables(ofTask(entries, 'III.1.1'))).toEqual(['phan-cong', 'nhiem-vu']);
  expect(tables(ofAgency(entries, 'so-a'))).toEqual(['phan-cong', 'don-vi']);
});

test('in the feed, text of a cell stays text', () => {
  const place = { feed: 'https://example.org/f', page: 'https://example.org/p', title: 'T' };
  const feed = atomFeed(plan, [entry({ after: '<img src=x onerror=alert(1)>]]>' })], place);
  expect(feed).toContain('&lt;img src=x onerror=alert(1)&gt;]]&gt;');
  expect(feed).not.toContain('<img');
  expect(feed).toContain('<updated>2026-01-31T17:00:00.000Z</updated>');
});
