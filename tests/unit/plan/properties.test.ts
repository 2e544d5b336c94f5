/** What holds for every plan, whatever its dates and figures: absence is never a result. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitments } from '../../../src/plan/commitments.ts';
import { indicatorStatus } from '../../../src/plan/indicator-status.ts';
import { owedIn, reportStatus } from '../../../src/plan/reporting.ts';
import { isResultPublished, taskStatus } from '../../../src/plan/task-status.ts';
import { taskYears } from '../../../src/plan/task-years.ts';
import { COMPARISONS, INDICATOR_KINDS, MEASURES } from '../../../src/tables/schemas/indicators.ts';
import { RESULT_STATUSES } from '../../../src/tables/schemas/progress.ts';
import { SCHEDULES } from '../../../src/tables/schemas/tasks.ts';
import { makePlan } from '../../support/make-plan.ts';

const years = fc.integer({ min: 1990, max: 2060 });
const dates = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const values = fc.double({ min: 0, max: 1e6, noNaN: true });
const scopes = fc.constantFrom('cu' as const, 'moi' as const);

const indicators = fc.record({
  kind: fc.constantFrom(...INDICATOR_KINDS),
  measure: maybe(fc.constantFrom(...MEASURES)),
  comparison: maybe(fc.constantFrom(...COMPARISONS)),
  target: maybe(values),
  targetUpper: maybe(values),
  targetYear: maybe(years),
  baseline: maybe(values),
  baselineYear: maybe(years),
});
const observations = fc.array(fc.record({ date: dates, value: values, scope: scopes }), { maxLength: 4 });
const tasks = fc.record({
  schedule: fc.constantFrom(...SCHEDULES),
  fromYear: maybe(years),
  toYear: maybe(years),
});
const results = fc.array(
  fc.record({
    year: years,
    agency: fc.constantFrom('so-a', 'so-b'),
    order: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom(...RESULT_STATUSES),
  }),
  { maxLength: 4 },
);

test('an indicator has a status for any dates and figures, and a favourable one only on a figure', () => {
  fc.assert(
    fc.property(dates, indicators, observations, (asOf, indicator, rows) => {
      const plan = makePlan({ asOf, indicators: [indicator], observations: rows });
      const status = indicatorStatus(plan, plan.indicator('patents'));
      expect(status === undefined).toBe(indicator.kind !== 'muc_tieu');
      if (!status) return;
      expect(status.code === 'chua_co_so_lieu').toBe(rows.length === 0);
      if (['dat', 'tren_duong'].includes(status.code)) expect(status.observation).toBeDefined();
      expect(Number.isNaN(status.reference)).toBe(false);
    }),
  );
});

test('a numeric target without figures is never reached, on no day', () => {
  fc.assert(
    fc.property(dates, indicators, (asOf, indicator) => {
      const plan = makePlan({ asOf, indicators: [{ ...indicator, kind: 'muc_tieu' }] });
      expect(indicatorStatus(plan, plan.indicator('patents'))?.code).toBe('chua_co_so_lieu');
    }),
  );
});

test('a task has a status for any dates, and without results never a published one', () => {
  fc.assert(
    fc.property(dates, tasks, results, (asOf, task, rows) => {
      const plan = makePlan({ asOf, tasks: [task], results: rows });
      const status = taskStatus(plan, plan.task('III.1.1'));
      expect(status.years.length > 0).toBe(rows.length > 0);
      expect(taskYears(plan, plan.task('III.1.1'))).toHaveLength(11);
      if (rows.length > 0) return;
      expect(isResultPublished(status)).toBe(false);
      expect([...RESULT_STATUSES, 'khac_nhau']).not.toContain(status.code);
    }),
  );
});

test('no task is called late unless an agency published so', () => {
  fc.assert(
    fc.property(dates, tasks, results, (asOf, task, rows) => {
      const plan = makePlan({
        asOf,
        tasks: [task],
        results: rows.filter(({ status }) => status !== 'cham'),
      });
      expect(commitments(plan)[0]?.status.code).not.toBe('cham');
    }),
  );
});

test('the order of rows changes no status of a task', () => {
  const unique = fc.uniqueArray(
    fc.record({ year: years, order: fc.nat(9), status: fc.constantFrom(...RESULT_STATUSES) }),
    { selector: ({ year, order }) => `${year}/${order}`, maxLength: 5 },
  );
  fc.assert(
    fc.property(unique, (rows) => {
      const [one, other] = [rows, rows.toReversed()].map((order) =>
        makePlan({ tasks: [{}], results: order }),
      );
      expect(other && taskStatus(other, other.task('III.1.1'))).toEqual(
        one && taskStatus(one, one.task('III.1.1')),
      );
    }),
  );
});

test('a report has a status for any dates, and is late only by a dated report', () => {
  const reports = maybe(dates.map((sentOn) => ({ sentOn })));
  const owed = fc.integer({ min: 2021, max: 2030 });
  fc.assert(
    fc.property(dates, owed, reports, maybe(dates), (asOf, year, report, changedFrom) => {
      const agencies = [{ reporting: 'gui' as const, changedFrom }];
      const plan = makePlan({ asOf, agencies, reports: report ? [{ ...report, year }] : [] });
      const { code, daysLate } = reportStatus(
        plan,
        plan.agency('so-a'),
        owedIn(plan, year)[0] ?? expect.fail(),
      );
      expect(['dung_han', 'muon'].includes(code)).toBe(report !== undefined);
      expect(daysLate > 0).toBe(code === 'muon');
    }),
  );
});
