/** Duties to report as a table: which reports are owed, by when, and what is known of each. */
import { describe, expect, test } from 'vitest';
import { parseReportDeadline } from '../../../src/calendar/report-deadline.ts';
import { owedReports, reportingDuties } from '../../../src/plan/reporting-duties.ts';
import { nextReportDeadline, owedIn, reportReceivers, reportStatus } from '../../../src/plan/reporting.ts';
import { reportDuties } from '../../../src/plan/year-duties.ts';
import type { Agency, Duty, Report } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

const MANY: Partial<Agency> = { code: 'communes', name: 'Communes', group: 'nhom_chung', count: 124 };

function planOf(duty: Partial<Duty>, reports: Partial<Report>[] = [], asOf = '2026-11-22') {
  return makePlan({
    asOf,
    agencies: [{}, { code: 'so-b', name: 'Department B' }, MANY],
    duties: [{ to: '2026-12-31', ...duty }],
    reports: reports.map((row) => ({ year: 2026, duty: 'quarterly', ...row })),
    site: { reporting: undefined },
  });
}

const owedDays = (duty: Partial<Duty>) =>
  owedReports(planOf(duty)).map(({ year, part, deadline }) => [year, part, deadline]);

describe('By when', () => {
  test.each<[Duty['rhythm'], string, string, string]>([
    ['thang', '05', '2026-01-31', '2026-02-05'],
    ['thang', '31', '2026-01-31', '2026-02-28'],
    ['thang', '18+0', '2026-11-30', '2026-11-18'],
    ['quy', '10', '2026-12-31', '2027-01-10'],
    ['quy', '20+0', '2026-03-31', '2026-03-20'],
    ['nua_nam', '06-15|12-01', '2026-06-30', '2026-06-15'],
    ['nua_nam', '06-15|12-01', '2026-12-31', '2026-12-01'],
    ['quy', '03-15|06-15|09-15|01-05+1', '2026-09-30', '2026-09-15'],
    ['quy', '03-15|06-15|09-15|01-05+1', '2026-12-31', '2027-01-05'],
    ['nam', '12-15', '2026-12-31', '2026-12-15'],
    ['nam', '01-31+1', '2026-12-31', '2027-01-31'],
    ['mot_lan', '2026-06-30', '2030-12-31', '2026-06-30'],
  ])('%s, %s: of the period that ends on %s it is %s', (rhythm, text, lastDay, day) => {
    expect(parseReportDeadline(rhythm, text)?.(lastDay)).toBe(day);
  });

  test.each<[Duty['rhythm'], string]>([
    ['thang', '12-15'],
    ['thang', '32'],
    ['thang', '5'],
    ['quy', '06-15|12-01'],
    ['nua_nam', '06-15'],
    ['nam', '15'],
    ['nam', '12'],
    ['nam', '12-31(-1)'],
    ['mot_lan', '12-15'],
    ['nam', '06-15|12-01'],
  ])('%s is not written as %s', (rhythm, text) => {
    expect(parseReportDeadline(rhythm, text)).toBeUndefined();
  });
});

describe('What is owed', () => {
  test('begins with the period a day lies in and ends with that of another', () => {
    expect(owedDays({ from: '2026-05-20', to: '2026-10-01' })).toEqual([
      [2026, 'q2', '2026-07-10'],
      [2026, 'q3', '2026-10-10'],
      [2026, 'q4', '2027-01-10'],
    ]);
  });

  test('has no day where the plan names none', () => {
    expect(owedDays({ rhythm: 'nua_nam', deadline: undefined })).toEqual([
      [2026, 'n1', undefined],
      [2026, 'n2', undefined],
    ]);
  });

  test('is one report where it is asked once', () => {
    const duty: Partial<Duty> = { rhythm: 'mot_lan', deadline: '2028-06-30', from: undefined, to: undefined };
    expect(owedDays(duty)).toEqual([[2028, undefined, '2028-06-30']]);
  });

  test('of a year are the periods of it that have begun', () => {
    expect(owedIn(planOf({}, [], '2026-07-01'), 2026).map(({ part }) => part)).toEqual(['q1', 'q2', 'q3']);
  });
});

describe('A report of a period', () => {
  const statusOf = (report: Partial<Report> | undefined, duty: Partial<Duty> = {}, at = 'so-a') => {
    const plan = planOf({ senders: ['so-a', 'communes'], ...duty }, report ? [report] : []);
    const owed = owedReports(plan).find(({ part }) => part === 'q2') ?? expect.fail();
    return reportStatus(plan, plan.agency(at), owed).code;
  };
  const sent = { agency: 'so-a', part: 'q2', sentOn: '2026-07-10' } as const;

  test('is in time, late, or not seen; that of another period or duty says nothing of it', () => {
    expect(statusOf(sent)).toBe('dung_han');
    expect(statusOf({ ...sent, sentOn: '2026-07-11' })).toBe('muon');
    expect(statusOf({ ...sent, part: 'q1' })).toBe('chua_thay');
    expect(statusOf({ ...sent, duty: undefined })).toBe('chua_thay');
  });

  test('is never in time nor late without a day', () => {
    expect(statusOf(sent, { deadline: undefined })).toBe('da_gui');
    expect(statusOf(undefined, { deadline: undefined })).toBe('chua_thay_khong_han');
  });

  test('of a name for many is whole only with all of them', () => {
    const many = { ...sent, agency: 'communes' };
    expect(statusOf({ ...many, count: 98 }, {}, 'communes')).toBe('mot_phan');
    expect(statusOf({ ...many, count: 124 }, {}, 'communes')).toBe('dung_han');
  });
});

test('the next deadline is the earliest of all duties with a report still owed', () => {
  const plan = planOf({}, [{ agency: 'so-a', part: 'q4', sentOn: '2026-11-01' }], '2026-10-05');
  expect(nextReportDeadline(plan)).toMatchObject({ date: '2026-10-10', owed: { part: 'q3' } });
  expect(nextReportDeadline(planOf({ deadline: undefined }))).toBeUndefined();
});

test('a template asks each body for each period that has begun and has no report', () => {
  const plan = planOf({ senders: ['so-a', 'so-b'] }, [{ agency: 'so-a', part: 'q1', sentOn: '2026-04-01' }]);
  const asked = reportDuties({ ...plan, asOf: '2026-05-01' }, 2026);
  expect(asked.map(({ agency, owed }) => [agency.code, owed.part])).toEqual([
    ['so-b', 'q1'],
    ['so-a', 'q2'],
    ['so-b', 'q2'],
  ]);
});

test('the yearly duty of site.yaml is listed with those of the table', () => {
  const plan = makePlan({
    agencies: [{ reporting: 'gui' }, { code: 'so-b', reporting: 'nhan' }],
    duties: [{ receivers: ['so-b'] }],
  });
  expect(reportingDuties(plan).map(({ code, rhythm }) => [code, rhythm])).toEqual([
    [undefined, 'nam'],
    ['quarterly', 'quy'],
  ]);
  expect(reportReceivers(plan, plan.agency('so-a')).map(({ code }) => code)).toEqual(['so-b']);
});
