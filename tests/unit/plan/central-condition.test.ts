/** What fulfils "after the centre's guidance" and "after the Prime Minister's approval". */
import { describe, expect, test } from 'vitest';
import { taskStatus, type TaskStatusCode } from '../../../src/plan/task-status.ts';
import { EVENT_KINDS } from '../../../src/tables/schemas/events.ts';
import type { PlanEvent } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

const BODY = 'III.2.2';
const APPENDIX = 'PL.2';

function statusAfter(event: Partial<PlanEvent>, code = BODY): TaskStatusCode {
  const plan = makePlan({
    asOf: '2024-06-30',
    tasks: [
      { code: BODY, schedule: 'theo_trung_uong' },
      { code: 'III.2.3', schedule: 'theo_trung_uong' },
      { code: APPENDIX, schedule: 'theo_trung_uong', repeats: BODY },
    ],
    events: [{ kind: 'huong_dan_trung_uong', tasks: [BODY], date: '2023-01-01', ...event }],
  });
  return taskStatus(plan, plan.task(code)).code;
}

describe('the central condition', () => {
  const fulfilling = ['huong_dan_trung_uong', 'thu_tuong_phe_duyet'];

  test.each(EVENT_KINDS.filter((kind) => fulfilling.includes(kind)))('is fulfilled by %s', (kind) => {
    expect(statusAfter({ kind })).toBe('chua_cong_bo');
  });

  test.each(EVENT_KINDS.filter((kind) => !fulfilling.includes(kind)))('is not fulfilled by %s', (kind) => {
    expect(statusAfter({ kind })).toBe('cho_trung_uong');
  });

  test('is fulfilled on the as-of day, not by an event after it', () => {
    expect(statusAfter({ date: '2024-06-30' })).toBe('chua_cong_bo');
    expect(statusAfter({ date: '2024-07-01' })).toBe('cho_trung_uong');
  });

  test('of an appendix row is fulfilled by an event of its body task', () => {
    expect(statusAfter({ tasks: [BODY] }, APPENDIX)).toBe('chua_cong_bo');
  });

  test('of a body task is fulfilled by an event of its appendix row', () => {
    expect(statusAfter({ tasks: ['III.9.9', APPENDIX] }, BODY)).toBe('chua_cong_bo');
  });

  test('is not fulfilled by an event of another task, or of none', () => {
    expect(statusAfter({ tasks: [BODY] }, 'III.2.3')).toBe('cho_trung_uong');
    expect(statusAfter({ tasks: [] })).toBe('cho_trung_uong');
  });

  test('stays open without events', () => {
    const plan = makePlan({ tasks: [{ schedule: 'theo_trung_uong' }] });
    expect(taskStatus(plan, plan.task('III.1.1')).code).toBe('cho_trung_uong');
  });

  test('once fulfilled leaves the later steps: an end year that has passed is passed', () => {
    const plan = makePlan({
      tasks: [{ schedule: 'theo_trung_uong', toYear: 2024 }],
      events: [{ kind: 'huong_dan_trung_uong', tasks: ['III.1.1'] }],
    });
    expect(taskStatus(plan, plan.task('III.1.1'))).toMatchObject({
      code: 'den_han_chua_cong_bo',
      due: { date: '2024-12-31' },
    });
  });
});
