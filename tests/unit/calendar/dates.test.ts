/** Days of the calendar: leap years, impossible days, the two accepted spellings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  endOfYear,
  parseDate,
  yearOf,
  yearsBetween,
} from '../../../src/calendar/dates.ts';

describe('reading a date', () => {
  test.each([
    ['2024-11-28', '2024-11-28'],
    ['28/11/2024', '2024-11-28'],
    ['1/7/2025', '2025-07-01'],
    ['01/07/2025', '2025-07-01'],
    ['29/02/2024', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['31/12/2030', '2030-12-31'],
  ])('accepts %s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  test.each([
    '29/02/2023',
    '2023-02-29',
    '29/02/2100',
    '31/02/2024',
    '31/04/2024',
    '31/11/2024',
    '32/01/2024',
  ])('refuses %s, a day that never was', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test.each(['0/1/2024', '1/0/2024', '1/13/2024', '2024-00-10', '2024-13-01'])(
    'refuses %s: day and month begin with one and end with twelve',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  test.each([
    '',
    '2024',
    '11/2024',
    '2024-1-5',
    '28-11-2024',
    '28.11.2024',
    '28/11/24',
    '2024-11-28T00:00',
    'x',
  ])('refuses the spelling "%s"', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test('reads both spellings of any day as the same day', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const local = iso.split('-').reverse().join('/');
        expect([parseDate(iso), parseDate(local)]).toEqual([iso, iso]);
      }),
    );
  });
});

describe('counting days', () => {
  test.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2020-12-31', '2030-12-31', 3652],
    ['2020-12-31', '2024-11-30', 1430],
    ['2023-11-30', '2024-01-15', 46],
    ['2024-01-01', '2024-01-01', 0],
  ])('from %s to %s', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(daysBetween(to, from)).toBe(days === 0 ? 0 : -days);
    expect([addDays(from, days), addDays(to, -days)]).toEqual([to, from]);
  });

  test.each(['2023-02-29', '2024-11-31', '2024-00-10', '20300-12-31', '2024-1-5', '2024', ''])(
    'from "%s", which is no day, says so instead of a number',
    (text) => {
      expect(() => daysBetween(text, '2024-01-01')).toThrow('No day of the calendar');
      expect(() => daysBetween('2024-01-01', text)).toThrow('No day of the calendar');
      expect(() => addDays(text, 1)).toThrow('No day of the calendar');
    },
  );
});

describe('years', () => {
  test('end on 31 December and are read from a day', () => {
    expect(endOfYear(2024)).toBe('2024-12-31');
    expect(yearOf('2024-02-29')).toBe(2024);
  });

  test('between two years hold both; the other way round there is none', () => {
    expect(yearsBetween(2020, 2022)).toEqual([2020, 2021, 2022]);
    expect(yearsBetween(2020, 2020)).toEqual([2020]);
    expect(yearsBetween(2021, 2020)).toEqual([]);
  });
});
