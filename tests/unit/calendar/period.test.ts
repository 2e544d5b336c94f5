/** Periods by the day that ends them: how they are called, and the days they go from and to. */
import { describe, expect, test } from 'vitest';
import { firstDayOf, lastDayOf } from '../../../src/calendar/period.ts';
import { formatPeriod, periodInShort } from '../../../src/format/days.ts';

describe.each([
  ['ngay', '2026-04-15', '2026-04-15', '2026-04-15', 'ngày 15/4/2026', '15/4/2026'],
  ['thang', '2024-02-10', '2024-02-01', '2024-02-29', 'tháng 02/2024', '02/2024'],
  ['quy', '2026-03-31', '2026-01-01', '2026-03-31', 'quý I/2026', 'I/2026'],
  ['quy', '2026-11-05', '2026-10-01', '2026-12-31', 'quý IV/2026', 'IV/2026'],
  ['nua_nam', '2026-06-30', '2026-01-01', '2026-06-30', '6 tháng đầu năm 2026', 'đầu năm 2026'],
  ['nua_nam', '2026-07-01', '2026-07-01', '2026-12-31', '6 tháng cuối năm 2026', 'cuối năm 2026'],
  ['nam', '2026-05-05', '2026-01-01', '2026-12-31', 'năm 2026', '2026'],
] as const)('%s of %s', (precision, date, first, last, words, short) => {
  test('goes from its first day to its last', () => {
    expect([firstDayOf({ date, precision }), lastDayOf({ date, precision })]).toEqual([first, last]);
  });

  test('is called so', () => {
    expect([formatPeriod({ date, precision }), periodInShort({ date, precision })]).toEqual([words, short]);
  });
});
