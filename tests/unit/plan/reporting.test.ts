/** The annual reports: on time, late, not seen, not yet due. Rule: `/phuong-phap/#bao-cao-nam`. */
import { describe, expect, test } from 'vitest';
import {
  begunReports,
  nextReportDeadline,
  owedIn,
  reportingAgencies,
  reportReceivers,
  reportStatus,
  type ReportStatus,
} from '../../../src/plan/reporting.ts';
import { owedReports } from '../../../src/plan/reporting-duties.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Agency, Report } from '../../../src/tables/rows.ts';
import { makePlan, type PlanParts } from '../../support/make-plan.ts';

interface Case extends PlanParts {
  agency?: Partial<Agency>;
  report?: Partial<Report>;
  year?: number;
}

/** The one report of the year. */
function yearly(plan: Plan, year: number) {
  return owedIn(plan, year)[0] ?? expect.fail(`no report is owed for ${year}`);
}

/** The years that have a report which may be there by now. */
const reportingYears = (plan: Plan) => begunReports(plan, owedReports(plan)).map(({ year }) => year);

function statusOf({ agency = {}, report, year = 2023, ...parts }: Case): ReportStatus {
  const agencies = [{ reporting: 'gui' as const, ...agency }];
  const plan = makePlan({ agencies, reports: report ? [{ year, ...report }] : [], ...parts });
  return reportStatus(plan, plan.agency('so-a'), yearly(plan, year));
}

describe('a published report', () => {
  test.each([
    ['2023-06-01', 'dung_han', 0],
    ['2023-11-29', 'dung_han', 0],
    ['2023-11-30', 'dung_han', 0],
    ['2023-12-01', 'muon', 1],
    ['2023-12-05', 'muon', 5],
    ['2024-01-15', 'muon', 46],
  ])('sent on %s is %s by %d days', (sentOn, code, daysLate) => {
    expect(statusOf({ report: { sentOn } })).toMatchObject({ code, daysLate, report: { sentOn } });
  });

  test('counts as usual when the body has changed since, or the year is not due yet', () => {
    const report = { sentOn: '2023-11-20' };
    expect(statusOf({ report, agency: { changedFrom: '2022-01-01' } }).code).toBe('dung_han');
    expect(statusOf({ report, asOf: '2023-11-25' }).code).toBe('dung_han');
  });

  test('speaks for its own year and its own agency only', () => {
    const reports = [
      { year: 2022, agency: 'so-a' },
      { year: 2023, agency: 'so-b' },
    ];
    expect(statusOf({ reports })).toMatchObject({ code: 'chua_thay', report: undefined, daysLate: 0 });
  });
});

describe('a report that was not seen', () => {
  test.each([
    ['2023-11-29', 'chua_den_han'],
    ['2023-11-30', 'chua_den_han'],
    ['2023-12-01', 'chua_thay'],
  ])('is, as of %s, %s', (asOf, code) => {
    expect(statusOf({ asOf })).toMatchObject({ code, report: undefined, daysLate: 0 });
  });

  test('is never late, however long ago it was due', () => {
    expect(statusOf({ year: 2021, asOf: '2031-01-01' }).code).toBe('chua_thay');
  });
});

describe('a body that changed', () => {
  test.each([
    ['2023-11-30', 'to_chuc_thay_doi'],
    ['2023-12-01', 'chua_thay'],
  ])('on %s owes the report of 2023 accordingly (%s)', (changedFrom, code) => {
    expect(statusOf({ agency: { changedFrom } }).code).toBe(code);
    expect(statusOf({ agency: { changedFrom, successors: ['so-b'] } }).code).toBe(code);
  });

  test('on an unknown day counts as changed from the year of the boundary change', () => {
    const agency = { successors: ['so-b'] };
    expect(statusOf({ agency, year: 2024 }).code).toBe('chua_thay');
    expect(statusOf({ agency, year: 2025 }).code).toBe('to_chuc_thay_doi');
    expect(statusOf({ agency, year: 2026 }).code).toBe('to_chuc_thay_doi');
  });

  test('is said to have changed rather than not to be due yet', () => {
    expect(statusOf({ agency: { successors: ['so-b'] }, year: 2026, asOf: '2026-05-01' }).code).toBe(
      'to_chuc_thay_doi',
    );
  });

  test('needs a successor or a day: nothing is concluded from the boundary change alone', () => {
    expect(statusOf({ year: 2025 }).code).toBe('chua_thay');
    const site = { boundary: undefined };
    expect(statusOf({ agency: { successors: ['so-b'] }, year: 2025, site }).code).toBe('chua_thay');
  });
});

describe('agencies that owe reports, and deadlines', () => {
  test('the bodies that send, not those that receive or do neither, in the order of the table', () => {
    const agencies = [
      { code: 'z', reporting: 'gui' as const },
      { code: 'm', reporting: 'nhan' as const },
      { code: 'n', reporting: 'khong' as const },
      { code: 'a', reporting: 'gui' as const },
    ];
    expect(reportingAgencies(makePlan({ agencies })).map(({ code }) => code)).toEqual(['z', 'a']);
  });

  test('from the first owed year to the as-of year, never beyond the plan', () => {
    const agencies = [{ reporting: 'gui' as const }];
    const observations = [{ date: '2020-12-31' }];
    expect(reportingYears(makePlan({ asOf: '2023-01-01', agencies, observations }))).toEqual([
      2021, 2022, 2023,
    ]);
    expect(reportingYears(makePlan({ asOf: '2033-01-01', agencies, observations })).at(-1)).toBe(2030);
  });

  test('from 2021 on even where the first figures were published for a later year', () => {
    const agencies = [{ reporting: 'gui' as const }];
    const plan = makePlan({ asOf: '2023-01-01', agencies, observations: [{ date: '2023-01-01' }] });
    expect(reportingYears(plan)).toEqual([2021, 2022, 2023]);
  });

  test('by the day of the year the plan names', () => {
    const agencies = [{ reporting: 'gui' as const }];
    expect(yearly(makePlan({ agencies }), 2024).deadline).toBe('2024-11-30');
    const reporting = { deadline: '12-15', fromYear: 2022, clause: undefined, summaryClause: undefined };
    const other = makePlan({ agencies, site: { reporting } });
    expect(yearly(other, 2024).deadline).toBe('2024-12-15');
  });
});

test('without a duty nobody owes a report, no year has one, and none is due', () => {
  const agencies = [{ reporting: 'gui' as const }, { code: 'so-b', reporting: 'nhan' as const }];
  const told = (plan: Plan) => [
    reportingAgencies(plan).length,
    owedReports(plan).length,
    reportingYears(plan).length,
    reportReceivers(plan)[0]?.code,
    nextReportDeadline(plan)?.owed.year,
  ];
  const silent = makePlan({ agencies, site: { reporting: undefined } });
  expect(told(makePlan({ agencies }))).toEqual([1, 10, 6, 'so-b', 2026]);
  expect(told(silent)).toEqual([0, 0, 0, undefined, undefined]);
});
