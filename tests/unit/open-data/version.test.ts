/** A publication's files stay the same to the byte when a later edition of the tables gains a column. */
import { expect, test } from 'vitest';
import type { WithOwnColumns } from '../../../src/tables/schemas/own-columns.ts';
import { makeVersion } from '../../../src/open-data/version.ts';

const text = (lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
const csvOf = (path: string, lines: string[], own: WithOwnColumns = {}) => {
  const files = [{ path, bytes: text([...lines, '']) }];
  const { tables, unread } = makeVersion(
    { tag: 'cong-bo-2026-01-01', commit: 'a', date: '2026-01-01', files, ...own },
    { shownText: 'ban_hanh' },
  );
  return { unread, csv: tables.map(({ csv }) => new TextDecoder().decode(csv.bytes)) };
};

test('Columns a publication did not have are not added to its CSV', () => {
  const lines = ['ma,noi_dung,lich,ghi_chu', 'III.1.2,Hội thảo,hang_nam,Hằng năm'];
  expect(csvOf('data/nhiem-vu.csv', lines)).toEqual({ unread: [], csv: [`${lines.join('\r\n')}\r\n`] });
});

test('A table that was empty keeps its header line as it was', () => {
  const header = 'tep,khoa,cot,ngay,gia_tri_cu,gia_tri_moi,loai,ly_do';
  expect(csvOf('data/dinh-chinh.csv', [header]).csv).toEqual([`${header}\r\n`]);
});

test('A table of a year carries its year, and no more than its own columns', () => {
  const lines = ['ma_don_vi,ngay_gui,nguon', 'so-ct,2024-11-28,kh-1'];
  const { csv } = csvOf('data/tien-do/2024/bao-cao.csv', lines);
  expect(csv).toEqual([`nam,${lines[0] ?? ''}\r\n2024,${lines[1] ?? ''}\r\n`]);
});

test('A column the plan alone had that day is in its CSV, and one it had declared later is not', () => {
  const column = { table: 'tasks', name: 'Kinh phí', kind: 'so', unit: undefined } as const;
  const lines = ['ma,noi_dung,lich,kinh_phi', 'III.1.2,Hội thảo,hang_nam,"12,50"'];
  const ownColumns = [
    { ...column, header: 'kinh_phi' },
    { ...column, header: 'von' },
  ];
  expect(csvOf('data/nhiem-vu.csv', lines, { ownColumns })).toEqual({
    unread: [],
    csv: ['ma,noi_dung,lich,kinh_phi\r\nIII.1.2,Hội thảo,hang_nam,12.5\r\n'],
  });
  expect(csvOf('data/nhiem-vu.csv', lines).unread).toEqual(['data/nhiem-vu.csv']);
});
