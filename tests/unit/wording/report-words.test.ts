/** Reports of several duties in words: on the pages of a year and of a body, and in documents. */
import { describe, expect, test } from 'vitest';
import { owedReports, reportingDuties } from '../../../src/plan/reporting-duties.ts';
import type { Duty, Report } from '../../../src/tables/rows.ts';
import { reminder, silentBodies } from '../../../src/documents/reminder.ts';
import { agencyFinding } from '../../../src/views/agency/own-work.ts';
import { dutySentence, periodsInShort, reportName, reportNames } from '../../../src/wording/report-words.ts';
import { reportStripView } from '../../../src/views/pictures/report-strip-view.ts';
import { nextDeadlineSentence } from '../../../src/views/home/what-is-next.ts';
import { timeline } from '../../../src/views/year/timeline.ts';
import { yearView } from '../../../src/views/year/year-view.ts';
import { makePlan } from '../../support/make-plan.ts';

function planOf(duties: Partial<Duty>[], reports: Partial<Report>[] = [], asOf = '2026-08-01') {
  return makePlan({
    asOf,
    agencies: [{}, { code: 'so-b', name: 'Department B' }, { code: 'communes', name: 'Xã', count: 124 }],
    duties: duties.map((row) => ({ senders: ['so-a', 'communes'], to: '2026-12-31', ...row })),
    reports: reports.map((row) => ({ year: 2026, duty: 'quarterly', ...row })),
    site: { reporting: undefined },
  });
}

const ONCE: Partial<Duty> = {
  code: 'once',
  name: 'Báo cáo sơ kết',
  rhythm: 'mot_lan',
  deadline: '2026-06-30',
  from: undefined,
  to: undefined,
};

test('each has the name of its duty and its period', () => {
  const plan = planOf([{ name: 'Báo cáo cải cách' }, { code: 'half', rhythm: 'nua_nam' }, ONCE]);
  const owed = owedReports(plan);
  expect(owed.map(reportName)).toEqual([
    'Báo cáo cải cách quý I/2026',
    'Báo cáo cải cách quý II/2026',
    'Báo cáo 6 tháng đầu năm 2026',
    'Báo cáo sơ kết',
    'Báo cáo cải cách quý III/2026',
    'Báo cáo cải cách quý IV/2026',
    'Báo cáo 6 tháng cuối năm 2026',
  ]);
  expect(reportNames(owed.slice(0, 4))).toBe(
    'báo cáo cải cách quý I/2026, quý II/2026; báo cáo 6 tháng đầu năm 2026; báo cáo sơ kết',
  );
  expect(periodsInShort(owed.slice(0, 2))).toBe('I/2026, II/2026');
  expect(periodsInShort(owed.slice(2, 3))).toBe('6 tháng đầu năm 2026');
});

test.each<[Partial<Duty>, string]>([
  [{}, 'hằng quý; hạn ngày 10 của tháng liền sau quý'],
  [{ deadline: '20+0' }, 'hằng quý; hạn ngày 20 của tháng cuối quý'],
  [{ rhythm: 'thang', deadline: '18+0' }, 'hằng tháng; hạn ngày 18 của chính tháng ấy'],
  [{ rhythm: 'nua_nam', deadline: '06-15|12-01' }, '6 tháng một lần; hạn ngày 15/6 và ngày 01/12'],
  [{ rhythm: 'nam', deadline: '01-31+1' }, 'hằng năm; hạn ngày 31/01 năm sau'],
  [{ rhythm: 'nam', deadline: undefined }, 'hằng năm; không nêu hạn gửi'],
])('%j is worded as in the plan', (duty, words) => {
  const [one] = reportingDuties(planOf([{ ...duty, receivers: ['so-b'], clause: 'IV.2' }]));
  const said = words.replace(';', ' về Department B;');
  expect(one && dutySentence(one)).toBe(
    `Kế hoạch (mục IV.2) yêu cầu gửi báo cáo ${said}. Gửi chưa phải là đăng công khai.`,
  );
});

describe('A year', () => {
  const sentences = (...args: Parameters<typeof planOf>) => yearView(planOf(...args), 2026).reportSentences;

  test('of several reports counts those that are due, and parts of a name for many apart', () => {
    const reports = [
      { agency: 'so-a', part: 'q1', sentOn: '2026-04-09' },
      { agency: 'communes', part: 'q1', sentOn: '2026-04-09', count: 98 },
    ] as const;
    expect(sentences([{}], [...reports])).toEqual([
      '1 trong 4 báo cáo hằng quý của năm 2026 đã đến hạn được công bố; 1 tên gọi chung mới có một phần.',
    ]);
    expect(sentences([{}], [], '2026-04-01')).toEqual(['Chưa báo cáo hằng quý của năm 2026 nào đến hạn.']);
  });

  test('of one without a day says so, and nothing before its period has ended', () => {
    const yearly: Partial<Duty> = { rhythm: 'nam', deadline: undefined };
    expect(sentences([yearly])).toEqual(['Báo cáo năm 2026 của 2 cơ quan chưa đến hạn (kỳ chưa kết thúc).']);
    expect(sentences([yearly], [], '2027-01-01')).toEqual([
      'Chưa thấy báo cáo năm 2026 nào của 2 cơ quan được công bố (Kế hoạch không nêu hạn).',
    ]);
  });
});

test('the strip of a long duty draws its newest periods and says so', () => {
  const plan = planOf([{ rhythm: 'thang', from: '2025-01-01' }]);
  const [duty] = reportingDuties(plan);
  const view = duty ? reportStripView(plan, duty) : expect.fail();
  expect(view.owed).toHaveLength(20);
  expect(view.heads).toHaveLength(12);
  expect(view.drawn[0]?.cells).toHaveLength(12);
  expect(view.scope).toBe('Mỗi hàng một cơ quan phải gửi báo cáo, mỗi cột một tháng; 12 tháng gần nhất');
});

test('what comes next, the timeline and the letter name the period', () => {
  const plan = planOf([{}]);
  expect(nextDeadlineSentence(plan)).toBe(
    'Hạn tiếp theo trong Kế hoạch: 2 cơ quan gửi báo cáo quý III/2026, ngày 10/10/2026. Đây là hạn gửi, không phải ngày công bố.',
  );
  const due = timeline(plan).flatMap(({ moments }) => moments.filter(({ kind }) => kind === 'han_bao_cao'));
  expect(due[0]).toMatchObject({ date: '2026-04-10', words: 'Báo cáo quý I/2026: hạn gửi' });
  const letter = reminder(plan, silentBodies(plan, 2026), 2026, 'https://example.org/');
  expect(letter.chua_thay).toContain('chưa thấy báo cáo quý I/2026, quý II/2026, quý III/2026 của');
});

test('a body that only reports is not said to be named nowhere', () => {
  const plan = planOf([{}]);
  expect(agencyFinding(plan, plan.agency('so-a'))).toBe(
    'Kế hoạch yêu cầu đơn vị này gửi báo cáo, không giao riêng việc nào.',
  );
});
