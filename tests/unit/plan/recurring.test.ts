/** From which year recurring work counts. Rule: `/phuong-phap/#dai-nam`. */
import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/tables/schemas/site.ts';
import { SCHEDULES } from '../../../src/tables/schemas/tasks.ts';
import { isRecurring, recurringFrom } from '../../../src/plan/recurring.ts';
import { makePlan } from '../../support/make-plan.ts';

const adopted = (date: string) => ({ number: '1/KH', date, source: 'nguon-a' });
const from = (site: Partial<Site>) =>
  recurringFrom(makePlan({ site: { horizon: { from: 2026, to: 2030 }, ...site } }).site);

describe('Recurring work of no stated start counts', () => {
  test.each<[string, Partial<Site>, number, string]>([
    ['from the year of adoption, before July', { adopted: adopted('2026-03-20') }, 2026, 'adopted'],
    ['from that year, on 30 June', { adopted: adopted('2026-06-30') }, 2026, 'adopted'],
    ['from the next, on 1 July', { adopted: adopted('2026-07-01') }, 2027, 'adopted'],
    ['from the next, in December', { adopted: adopted('2025-12-31') }, 2026, 'adopted'],
    ['never before the plan', { adopted: adopted('2025-03-01') }, 2026, 'horizon'],
    ['from the second year, where no day is known', {}, 2027, 'not_adopted'],
    ['as the plan says', { adopted: adopted('2026-03-20'), recurringFrom: 2028 }, 2028, 'said'],
  ])('%s', (_, site, year, because) => {
    expect(from(site)).toEqual({ year, because });
  });
});

test('what recurs is done over and over; a span, a start, a deadline are not', () => {
  expect(SCHEDULES.filter((schedule) => isRecurring({ schedule }))).toEqual([
    ...['hang_nam', 'thuong_xuyen', 'hang_thang', 'hang_quy', 'nua_nam'],
  ]);
});
