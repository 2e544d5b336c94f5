/** Many rows that one commit changed alike are one piece of news, which leads to its parts. */
import { expect, test } from 'vitest';
import { groupedItems } from '../../../src/views/changes/history-groups.ts';
import { itemsAfter, reason, sampleRow } from '../../support/history-plan.ts';
import { rows } from '../../support/sample.ts';

const sources = Array.from({ length: 40 }, (_, at) => ({
  ...sampleRow('sources'),
  ma: `bc-${at}`,
  ten: `Báo cáo ${at}`,
}));
const figures = Array.from({ length: 6 }, (_, at) => ({
  ...sampleRow('observations'),
  ngay_so_lieu: `2024-07-0${at + 1}`,
}));
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

test('Forty new sources are one item, and none of them is left out', () => {
  const items = groupedItems(itemsAfter({ sources: [...rows.sources, ...sources] }));
  expect(items.map(({ title, kind }) => [plain(title), kind])).toEqual([['40 nguồn mới', 'them']]);
  expect(items[0]?.parts.map(({ title }) => title)).toEqual(sources.map(({ ten }) => `Nguồn mới: ${ten}`));
  const ids = items.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);
  expect(new Set(ids).size).toBe(41);
});

test('A few rows are separate entries', () => {
  const items = groupedItems(itemsAfter({ sources: [...rows.sources, ...sources.slice(0, 5)] }));
  expect(items.map(({ parts }) => parts.length)).toEqual([0, 0, 0, 0, 0]);
});

test('New, changed and removed rows are separate groups, yearly ones with their year', () => {
  const start = { observations: [...rows.observations, ...figures], sources: [...rows.sources, ...sources] };
  const items = groupedItems(
    itemsAfter(
      start,
      {
        ...start,
        observations: start.observations.map((row) => ({ ...row, ghi_chu: 'Gồm hai nguồn' })),
        sources: rows.sources,
      },
      { ...start, observations: [...rows.observations, ...figures] },
    ),
  );
  expect(items.map(({ title }) => plain(title))).toEqual([
    'Bỏ ghi chú của 8 số liệu, năm 2024',
    '40 nguồn mới',
    'Thêm ghi chú của 8 số liệu, năm 2024',
    'Bỏ 40 nguồn',
    '6 số liệu mới, năm 2024',
    '40 nguồn mới',
  ]);
});

test('What has a reason is never one of many', () => {
  const start = { observations: [...rows.observations, ...figures] };
  const reasons = figures.map(({ ngay_so_lieu: day }) => ({
    ...reason('tien-do/2024/chi-so', `sang-che|${day}|cu`, 'gia_tri', '7'),
    ngay: '2026-02-02',
  }));
  const [...items] = groupedItems(
    itemsAfter(start, {
      observations: [...rows.observations, ...figures.map((row) => ({ ...row, gia_tri: 7 }))],
      revisions: [...rows.revisions, ...reasons],
    }),
  );
  expect(items.map(({ title }) => plain(title))).toEqual([
    ...figures.map(
      ({ ngay_so_lieu: day }) => `Sáng chế, ngày ${day.slice(8)}/7/2024: 5 → 7 bằng, đính chính`,
    ),
    '6 số liệu mới, năm 2024',
  ]);
});
