/**
 * Comparison of a year with the previous one: figures of two territories are never compared, and no difference
 * is computed.
 */
import { describe, expect, test } from 'vitest';
import { createCitations } from '../../../src/documents/citations.ts';
import { yearComparison } from '../../../src/documents/year-comparison.ts';
import { yearView } from '../../../src/views/year/year-view.ts';
import { makePlan } from '../../support/make-plan.ts';

const HOME = 'https://so-theo-doi.example/';
const value = (date: string, count: number, scope: 'cu' | 'moi') => ({
  date,
  precision: 'nam' as const,
  value: count,
  scope,
  sources: ['nguon-a'],
});
const plan = makePlan({
  asOf: '2028-01-01',
  tasks: [{ schedule: 'hang_nam' as const }],
  assignments: [{}],
  sources: [{}],
  results: [{ year: 2023 }, { year: 2024 }],
  indicators: [{}],
  observations: [
    value('2023-12-31', 3, 'cu'),
    value('2024-12-31', 5, 'cu'),
    value('2025-12-31', 70, 'moi'),
    value('2026-12-31', 80, 'moi'),
  ],
});
const beside = (year: number) => yearComparison(plan, yearView(plan, year), createCitations(plan, HOME));
const told = (year: number) => beside(year).so_sanh.map(({ noi_dung }) => noi_dung);

describe('Counts of two years', () => {
  test.each([2024, 2027])('of one territory stand side by side: %i and the year before', (year) => {
    expect(told(year)).toContain('Việc có kết quả của năm được công bố');
    expect(beside(year).khong_so_sanh).toBe('');
  });

  test.each([2025, 2026])('do not where the territory changes in one of them: %i', (year) => {
    expect(told(year).filter((name) => name !== 'Patents granted')).toEqual([]);
    expect(beside(year).khong_so_sanh).toContain('01/7/2025');
  });

  test('have none before the first year', () => {
    expect(beside(2020)).toEqual({
      so_sanh: [],
      khong_so_sanh: expect.stringContaining('năm đầu') as string,
    });
  });
});

describe('Figures of two years', () => {
  test('are shown side by side as published, with both sources', () => {
    const row = beside(2024).so_sanh.find(({ noi_dung }) => noi_dung === 'Patents granted');
    expect(row).toMatchObject({ truoc: '3\u00A0văn bằng (năm 2023)', nay: '5\u00A0văn bằng (năm 2024)' });
  });

  test('of two territories do not', () => {
    expect(told(2025)).not.toContain('Patents granted');
  });

  test('of the new territory do, though the change was in the year before', () => {
    const row = beside(2026).so_sanh.find(({ noi_dung }) => noi_dung === 'Patents granted');
    expect(row?.truoc).toContain('70');
    expect(row?.nay).toContain('new territory');
  });
});
