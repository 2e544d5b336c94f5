import { describe, expect, test } from 'vitest';
import { newestPublication, nextPublicationTag } from '../../../src/plan/publication-tag.ts';
import { dayInVietnam } from '../../../src/calendar/vietnam.ts';

describe('The name of a publication', () => {
  test('is the day', () => {
    expect(nextPublicationTag('2026-11-22', [])).toBe('cong-bo-2026-11-22');
    expect(nextPublicationTag('2026-11-22', ['cong-bo-2026-11-21', 'v1.0'])).toBe('cong-bo-2026-11-22');
  });

  test('counts on when there was one that day, and never takes a name twice', () => {
    expect(nextPublicationTag('2026-11-22', ['cong-bo-2026-11-22'])).toBe('cong-bo-2026-11-22-2');
    const many = ['cong-bo-2026-11-22-9', 'cong-bo-2026-11-22-10', 'cong-bo-2026-11-22'];
    expect(nextPublicationTag('2026-11-22', many)).toBe('cong-bo-2026-11-22-11');
    expect(nextPublicationTag('2026-11-22', ['cong-bo-2026-11-22-3'])).toBe('cong-bo-2026-11-22-4');
  });
});

describe('The newest publication', () => {
  test('is that of the last day, and of that day the last', () => {
    const tags = [
      'cong-bo-2026-11-22',
      'cong-bo-2026-11-22-10',
      'cong-bo-2026-11-22-2',
      'cong-bo-2025-12-31',
    ];
    expect(newestPublication(tags)).toBe('cong-bo-2026-11-22-10');
  });

  test('does not exist before the first one, whatever else is tagged', () => {
    expect(newestPublication(['', 'v1.0', 'cong-bo-thu', 'cong-bo-2026-11'])).toBeUndefined();
  });
});

describe('The day in Vietnam', () => {
  test('begins at 17:00 of the day before in UTC', () => {
    expect(dayInVietnam(Date.UTC(2026, 10, 30, 16, 59))).toBe('2026-11-30');
    expect(dayInVietnam(Date.UTC(2026, 10, 30, 17, 0))).toBe('2026-12-01');
  });
});
