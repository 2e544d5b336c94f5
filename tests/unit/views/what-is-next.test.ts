/** What comes next is what the plan asks for, or what the publisher announced; neither is taken for the other. */
import { describe, expect, test } from 'vitest';
import {
  nextDeadlineSentence,
  nextReleaseSentence,
  publishedSpans,
} from '../../../src/views/home/what-is-next.ts';
import { makePlan, type PlanParts } from '../../support/make-plan.ts';

describe("the plan's next deadline", () => {
  const agencies: PlanParts['agencies'] = [
    { code: 'so-a', reporting: 'gui' },
    { code: 'so-b', reporting: 'gui', successors: ['so-a'] },
    { code: 'so-c', reporting: 'gui' },
    { code: 'so-d', reporting: 'nhan' },
  ];
  const on = (asOf: string, more: PlanParts = {}) =>
    nextDeadlineSentence(makePlan({ asOf, agencies, ...more }));

  test('counts the bodies that still owe the report, and says what the day is not', () => {
    expect(on('2024-11-30')).toBe(
      'Hạn tiếp theo trong Kế hoạch: 3 cơ quan gửi báo cáo năm 2024, trước ngày 30/11/2024. Đây là hạn gửi, không phải ngày công bố.',
    );
    expect(on('2026-11-25')).toContain(': 2 cơ quan gửi báo cáo năm 2026,');
    expect(on('2026-11-25', { reports: [{ year: 2026, agency: 'so-c' }] })).toContain(': 1 cơ quan');
  });

  test('is that of the following year once a day has passed, and none after the last', () => {
    expect(on('2026-12-01')).toContain('báo cáo năm 2027, trước ngày 30/11/2027');
    expect(on('2030-12-01')).toBeUndefined();
  });

  test('is undefined if nobody owes a report', () => {
    expect(on('2024-01-01', { agencies: [{}] })).toBeUndefined();
  });
});

describe('the next release', () => {
  const sentence = (...releases: NonNullable<PlanParts['releases']>) =>
    nextReleaseSentence(makePlan({ asOf: '2025-01-31', releases }));

  test('is the first announced one that has not come', () => {
    const later = { code: 'b', content: 'Later', plannedDate: '2025-06-30' };
    expect(sentence(later, { content: 'Figures' })).toBe('Figures, dự kiến ngày 31/01/2025.');
    expect(sentence(later, { actualDate: '2025-01-30' })).toContain('Later');
  });

  test('is not made up where none is announced', () => {
    expect(sentence()).toBe('Cơ quan công bố chưa đưa ra lịch.');
    expect(sentence({ plannedDate: '2025-01-30' })).toBe('Lịch công bố chưa có lần nào sắp tới.');
  });
});

test('the values so far are counted for each territory apart', () => {
  const spans = (...observations: NonNullable<PlanParts['observations']>) => {
    const plan = makePlan({ indicators: [{}], observations });
    return publishedSpans(plan, plan.indicator('patents'));
  };
  const first = { date: '2022-12-31', precision: 'nam' } as const;
  const second = { date: '2024-02-29', precision: 'thang' } as const;
  expect(spans(first, second, { date: '2026-01-10', scope: 'moi' })).toEqual([
    'Old territory: 2 giá trị, năm 2022 đến tháng 02/2024',
    'New territory: 1 giá trị, ngày 10/01/2026',
  ]);
  expect(spans()).toEqual(['Chưa có giá trị nào được công bố.']);
});
