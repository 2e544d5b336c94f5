/** Numbers, dates and quotations as Vietnamese officials write them. Rule: `/phuong-phap/#lam-tron`. */
import { describe, expect, test } from 'vitest';
import { capitalize, lowerFirst, quote, shorten } from '../../../src/format/text.ts';
import { compareForDisplay } from '../../../src/format/order.ts';
import { formatDate, formatPeriod, formatYears } from '../../../src/format/days.ts';
import { formatNumber, formatValue, keepNumbers, NBSP } from '../../../src/format/numbers.ts';

describe('numbers', () => {
  test.each([
    [0, '0'],
    [7, '7'],
    [1018, '1.018'],
    [1234567.5, '1.234.567,5'],
    [25.83, '25,83'],
    [82.5, '82,5'],
    [1.234, '1,234'],
    [0.1 + 0.2, '0,3'],
    [-3, '-3'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  test('are not rounded for display', () => {
    expect(formatNumber(37.123456789)).toBe('37,123456789');
  });

  test('precede their unit with a no-break space, or are alone', () => {
    expect(NBSP).toBe('\u00A0');
    expect(formatValue(82.5, '%')).toBe('82,5\u00A0%');
    expect(formatValue(1018, 'sản phẩm')).toBe('1.018\u00A0sản phẩm');
    expect(formatValue(5, undefined)).toBe('5');
  });
});

describe('dates', () => {
  test.each([
    ['2025-07-01', '01/7/2025'],
    ['2025-02-28', '28/02/2025'],
    ['2024-11-30', '30/11/2024'],
    ['2026-01-10', '10/01/2026'],
    ['2024-03-09', '09/3/2024'],
    ['2024-12-31', '31/12/2024'],
    ['2024-10-05', '05/10/2024'],
  ])('%s is written %s', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });

  test.each([
    ['2022-11-10', 'ngay', 'ngày 10/11/2022'],
    ['2024-02-29', 'thang', 'tháng 02/2024'],
    ['2024-07-31', 'thang', 'tháng 7/2024'],
    ['2022-12-31', 'nam', 'năm 2022'],
    ['2022-12-31', undefined, 'ngày 31/12/2022'],
  ] as const)('%s, known to the %s, is %s', (date, precision, text) => {
    expect(formatPeriod({ date, precision })).toBe(text);
  });

  test('of years are listed in the given order', () => {
    expect(formatYears([2021, 2022, 2024])).toBe('2021, 2022, 2024');
    expect(formatYears([2021, 2023, 2024, 2025, 2026, 2028])).toBe('2021, 2023–2026, 2028');
    expect(formatYears([])).toBe('');
  });
});

describe('words', () => {
  test('change their first letter only', () => {
    expect([capitalize('đường tham chiếu'), capitalize('')]).toEqual(['Đường tham chiếu', '']);
    expect([lowerFirst('Ủy ban nhân dân'), lowerFirst('SHTT')]).toEqual(['ủy ban nhân dân', 'sHTT']);
  });

  test('are quoted with curly marks', () => {
    expect(quote('Từ năm 2021')).toBe('“Từ năm 2021”');
  });

  test('are sorted for readers as in a Vietnamese dictionary', () => {
    expect(['Đài', 'Ủy', 'Dân', 'An', 'Ăn', 'Ea'].sort(compareForDisplay)).toEqual([
      'An',
      'Ăn',
      'Dân',
      'Đài',
      'Ea',
      'Ủy',
    ]);
  });
});

test('articles and days keep their numbers', () => {
  const kept = (text: string) => keepNumbers(text).replaceAll(NBSP, '_');
  expect(kept('trong 12 ngày (Điều 10 khoản 2 điểm đ, Điều 27)')).toBe(
    'trong 12_ngày (Điều_10 khoản_2 điểm_đ, Điều_27)',
  );
  expect(kept('khoản tiền, điểm đến, ngày 12')).toBe('khoản tiền, điểm đến, ngày 12');
});

test('what is too long ends behind a whole word, without the mark that stood there', () => {
  expect(shorten('Sở Tư pháp', 10)).toBe('Sở Tư pháp');
  expect(shorten('Các Sở, ngành, đơn vị', 12)).toBe('Các Sở…');
  expect(shorten('giai đoạn 2020-2025', 15)).toBe('giai đoạn…');
  expect(shorten('đơn vị chủ trì', 8)).toBe('đơn vị…');
});
