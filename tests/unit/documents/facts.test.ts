/** What a draft may say of its year: later decisions, ended agencies, figures that cannot be compared. */
import { describe, expect, test } from 'vitest';
import { agencyReport, bodiesThatReport } from '../../../src/documents/agency-report.ts';
import { meetingSheet } from '../../../src/documents/meeting-sheet.ts';
import { reminder, silentBodies } from '../../../src/documents/reminder.ts';
import { review } from '../../../src/documents/review.ts';
import { yearlyReport } from '../../../src/documents/yearly-report.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Clause } from '../../../src/tables/rows.ts';
import { makePlan, SCORE, type PlanParts } from '../../support/make-plan.ts';

type AgencyRow = NonNullable<PlanParts['agencies']>[number];

const HOME = 'https://so-theo-doi.example/';

/** Text of the source with a number in square brackets. */
const sourcesOf = ({ nguon }: { nguon: { so: string; ten: string }[] }, text: string): string[] =>
  [...text.matchAll(/\[(\d+)\]/gu)].map(([, so]) => nguon.find((row) => row.so === so)?.ten ?? '');

describe('what a decision changed', () => {
  const plan = makePlan({
    sources: [{}, { code: 'quyet-dinh', title: 'The decision' }],
    indicators: [{}, { code: 'designs', name: 'Designs' }],
    tasks: [
      { schedule: 'tu_nam', fromYear: 2021, toYear: 2024, timing: ['until 2024'] },
      { code: 'III.1.2' },
    ],
    assignments: [{}, { task: 'III.1.2' }],
    amendments: [
      { column: 'muc_tieu', before: '5', after: '10', basis: 'quyet-dinh' },
      { code: 'b', key: 'designs', column: '*', after: 'bai_bo', basis: 'quyet-dinh' },
      {
        code: 'c',
        table: 'nhiem-vu',
        key: 'III.1.1',
        column: 'den_nam',
        before: '2024',
        after: '2029',
        basis: 'quyet-dinh',
      },
      { code: 'd', table: 'nhiem-vu', key: 'III.1.2', column: '*', after: 'bai_bo', basis: 'quyet-dinh' },
    ],
  });
  const report = yearlyReport(plan, 2024, HOME);

  test('a goal is shown with the day of its change and the decision as its source', () => {
    const [patents, designs] = report.chi_tieu;
    expect(patents?.muc_tieu).toBe('Ít nhất 10\u00a0văn bằng, đến năm 2030 (điều chỉnh ngày 01/12/2025)');
    for (const row of [patents, designs])
      expect(sourcesOf(report, row?.nguon ?? '')).toEqual(
        expect.arrayContaining(['The plan for tests', expect.stringContaining('The decision')]),
      );
  });

  test('a task is shown with its changes, in each document with its deadline', () => {
    const [amended, abolished] = report.don_vi.flatMap(({ viec }) => viec).map(({ thoi_gian }) => thoi_gian);
    expect(amended).toMatch(/^until 2024\nĐiều chỉnh ngày 01\/12\/2025: .*2024 → 2029\s\[\d\]$/u);
    expect(abolished).toMatch(/\nĐiều chỉnh ngày 01\/12\/2025: bãi bỏ\s\[\d\]$/u);
    expect(sourcesOf(report, amended ?? '')).toEqual([expect.stringContaining('The decision')]);
    const agency = plan.agency('so-a');
    const own = agencyReport(plan, agency, 2024, HOME).viec.map(({ thoi_gian }) => thoi_gian);
    const asked = reminder(plan, [agency], 2024, HOME).don_vi.flatMap(({ viec }) => viec);
    for (const lines of [own, asked.map(({ thoi_gian }) => thoi_gian)])
      expect(lines).toContainEqual(expect.stringContaining('2024 → 2029'));
  });

  test('what is due by a decision has the decision among its sources', () => {
    const [sentence] = report.viec_nam_toi;
    expect(sourcesOf(report, sentence?.cau ?? '')).toContainEqual(expect.stringContaining('The decision'));
  });
});

describe('a work that rows of the appendix repeat', () => {
  const headings: [string, string][] = [
    ['II.1', 'Institutions'],
    ['II.1.a', 'Targets'],
    ['II.1.b', 'Tasks'],
    ['II.2', 'Procedures'],
    ['II.2.b', 'Tasks'],
    ['PL.I', 'Institutions'],
    ['PL.II', 'Others'],
  ];
  const yearly = { schedule: 'hang_nam', fromYear: 2021 } as const;
  const codes = ['II.1.b.1', 'II.1.b.2', 'II.2.b.1', 'PL.I.1', 'PL.I.2', 'PL.II.1'];
  const plan = makePlan({
    clauses: headings.map(([code, text]) => ({
      code,
      text,
      opens: code.startsWith('PL') ? 'rows' : 'heading',
    })),
    tasks: [
      { code: 'II.1.b.1' },
      { code: 'II.1.b.2', ...yearly },
      { code: 'II.2.b.1', ...yearly },
      { code: 'PL.I.1', repeats: 'II.1.b.1', schedule: 'co_han', dueOn: '2024-03-31' },
      { code: 'PL.I.2', repeats: 'II.1.b.1', ...yearly },
      { code: 'PL.II.1', ...yearly },
    ],
    assignments: codes.map((task) => ({ task })),
    results: [{ task: 'PL.I.1', year: 2024 }],
  });
  const report = yearlyReport(plan, 2024, HOME);

  test('is under the heading of its body task; a heading of several sections is shown with the one above', () => {
    expect(report.phan.map(({ ten }) => ten)).toEqual([
      'Mục II.1.b: Institutions – Tasks',
      'Mục II.2.b: Procedures – Tasks',
      'Mục PL.II: Others',
    ]);
    expect(report.phan[0]?.ket_qua.map(({ cau }) => cau)).toEqual([expect.stringContaining('(PL.I.1)')]);
  });

  test('is named for the next year by the entry that is due in it', () => {
    const [next] = report.viec_nam_toi;
    expect(next?.cau).toContain('các mục PL.I.2, II.1.b.2, II.2.b.1, PL.II.1');
  });
});

describe('a year beside the one before it', () => {
  const so_sanh = (parts: PlanParts, year: number) => yearlyReport(makePlan(parts), year, HOME);

  test('a body that changed its organisation counts in neither sentence nor table', () => {
    const parts: PlanParts = {
      agencies: [
        { reporting: 'gui' },
        {
          code: 'so-b',
          name: 'Department B',
          reporting: 'gui',
          changedFrom: '2023-03-01',
          successors: ['so-a'],
        },
      ],
      reports: [{ year: 2023, source: 'nguon-a' }],
    };
    const { bao_cao_don_vi, so_sanh: rows } = so_sanh(parts, 2023);
    expect(bao_cao_don_vi).toContain(' 1/1 ');
    expect(rows).toContainEqual(expect.objectContaining({ truoc: '0/2', nay: '1/1' }));
  });

  test('scores are not set side by side: how they are given differs from year to year', () => {
    const of = (indicator: string, date: string) => ({ indicator, date, sources: ['nguon-a'] });
    const parts: PlanParts = {
      indicators: [{}, { ...SCORE, code: 'score', name: 'A score' }],
      observations: ['patents', 'score'].flatMap((code) => [of(code, '2022-12-31'), of(code, '2023-12-31')]),
    };
    const { so_sanh: rows, khong_so_sanh } = so_sanh(parts, 2023);
    const names = rows.map(({ noi_dung }) => noi_dung);
    expect(names).toContain('Patents granted');
    expect(names).not.toContain('A score');
    expect(khong_so_sanh).toContain('A score');
  });

  test('what is counted in a year that is not over says until when', () => {
    const parts: PlanParts = { asOf: '2024-06-30', tasks: [{}], assignments: [{}] };
    const counts = ({ so_sanh: rows }: { so_sanh: { nay: string }[] }) => rows.map(({ nay }) => nay);
    expect(counts(so_sanh(parts, 2024))).toContain('0 (đến ngày 30/6/2024)');
    expect(counts(so_sanh(parts, 2023))).toContain('0');
  });

  test('without duties, nothing is said of reports in the year of the boundary change', () => {
    expect(so_sanh({ agencies: [{ reporting: 'gui' }] }, 2025).khong_so_sanh).toContain(
      'số việc, số báo cáo của năm 2024',
    );
    expect(so_sanh({ site: { reporting: undefined } }, 2025).khong_so_sanh).toContain('số việc của năm 2024');
  });
});

describe('a body that is no more', () => {
  const ended: AgencyRow = {
    code: 'so-b',
    name: 'Department B',
    reporting: 'gui',
    changedFrom: '2024-07-01',
    legalBasis: ['nguon-a'],
  };
  const moved = { ...ended, code: 'so-c', name: 'Department C', successors: ['so-a'] };
  const plan = makePlan({ agencies: [{ reporting: 'gui' }, ended, moved] });

  test('is drafted no report of the years after it ended, unless another took over', () => {
    const codes = (year: number) => bodiesThatReport(plan, year).map(({ code }) => code);
    expect(codes(2024)).toEqual(['so-b', 'so-c']);
    expect(codes(2025)).toEqual(['so-c']);
  });

  test('nor is anybody of a year the plan wants no reports of', () => {
    expect(bodiesThatReport(plan, 2020)).toEqual([]);
    expect(bodiesThatReport(plan, 2031)).toEqual([]);
  });

  test('is mentioned in a letter about a year in which it still owed a report', () => {
    const to = silentBodies(plan, 2023);
    expect(reminder(plan, to, 2023, HOME).doi_ten).toMatch(
      /^Department B: .* 01\/7\/2024, chưa rõ .*\[3\]; Department C: .* 01\/7\/2024, nay là Department A\s\[3\]\.$/u,
    );
    expect(reminder(plan, [plan.agency('so-c')], 2023, HOME).doi_ten).toMatch(/^Department C: [^;]*$/u);
  });
});

test('that a plan is in doubt after the boundary change is omitted once a decision continued it', () => {
  const site = { notices: { ...makePlan().site.notices, afterBoundary: 'Nobody knows.' } };
  const told = (parts: PlanParts) =>
    yearlyReport(makePlan({ site, ...parts }), 2025, HOME).chua_ro.map(({ cau }) => cau);
  expect(told({})).toContain('Nobody knows.');
  const amendments = [{ column: 'muc_tieu', before: '5', after: '10', basis: 'nguon-a' }];
  expect(told({ indicators: [{}], amendments })).not.toContain('Nobody knows.');
});

test('a sheet lists as due what was abolished only later, with the decision that changed its year', () => {
  const amendment = { table: 'nhiem-vu', key: 'III.1.1', basis: 'nguon-a' };
  const sheet = (parts: PlanParts) =>
    meetingSheet(
      makePlan({ tasks: [{ schedule: 'mot_nam', toYear: 2024 }], assignments: [{}], ...parts }),
      2024,
      HOME,
    );
  const later = sheet({ amendments: [{ ...amendment, column: '*', after: 'bai_bo' }] });
  expect(later.den_han.map(({ cau }) => cau)).toEqual([expect.stringContaining('(III.1.1): năm 2024')]);
  const moved = sheet({
    tasks: [{ schedule: 'mot_nam', toYear: 2023 }],
    amendments: [{ ...amendment, date: '2023-05-01', column: 'den_nam', before: '2023', after: '2024' }],
  });
  expect(sourcesOf(moved, moved.den_han[0]?.cau ?? '')).toContainEqual(expect.stringContaining('A source'));
});

test('a sheet names the day of one deadline, and of yearly work the day of its year', () => {
  const plan = makePlan({
    tasks: [
      { schedule: 'co_han', dueOn: '2024-03-31', duePrecision: 'quy' },
      { code: 'III.1.2', schedule: 'hang_nam', dueInYear: '01-31+1' },
      { code: 'III.1.3', schedule: 'hang_nam', dueInYear: '09', fromYear: 2025 },
    ],
    assignments: [{}, { task: 'III.1.2' }, { task: 'III.1.3' }],
  });
  const due = meetingSheet(plan, 2024, HOME).den_han.map(({ cau }) => cau);
  expect(due).toEqual([
    expect.stringContaining('(III.1.1): quý I/2024'),
    expect.stringContaining('(III.1.2): việc của năm 2024: ngày 31/01/2025'),
  ]);
});

test('a past year is called by its number, and what is counted today says until when', () => {
  const plan = makePlan({
    agencies: [{ reporting: 'gui' }],
    clauses: [{ code: 'IV.2', text: 'Report.' } as Clause],
    tasks: [{ schedule: 'hang_nam' }, { code: 'III.1.2', schedule: 'theo_trung_uong' }],
    assignments: [{}, { task: 'III.1.2' }],
  });
  const withClause = {
    ...plan,
    site: { ...plan.site, reporting: { ...plan.site.reporting, clause: 'IV.2' } },
  } as Plan;
  const report = yearlyReport(plan, 2023, HOME);
  const documents = [
    report,
    meetingSheet(plan, 2023, HOME),
    ...[plan, withClause].map((each) => reminder(each, each.agencies, 2023, HOME)),
  ];
  expect(JSON.stringify(documents)).not.toContain('năm nay');
  expect(report.chua_ro.map(({ cau }) => cau)).toContainEqual(
    expect.stringMatching(/^1 việc phụ thuộc văn bản của Trung ương.* đến ngày 22\/11\/2026/u),
  );
});

test('a body that owes no report is not said to write one because the plan asks it to', () => {
  const plan = makePlan({
    site: { reporting: { deadline: '11-30', fromYear: 2021, clause: 'IV.2', summaryClause: undefined } },
    agencies: [{}, { code: 'so-b', reporting: 'gui' }, { code: 'so-c' }],
    tasks: [{}],
    assignments: [{ agency: 'so-b' }, { agency: 'so-c', order: 2 }],
  });
  const [owing, other] = bodiesThatReport(plan, 2023).map(
    (agency) => agencyReport(plan, agency, 2023, HOME).mo_dau,
  );
  expect(owing).toContain('mục IV.2');
  expect(other).not.toContain('mục IV.2');
});

test('a review counts as due no report whose day has not passed', () => {
  const reports = [{ year: 2025, sentOn: '2025-09-01', source: 'nguon-a' }];
  const plan = makePlan({ asOf: '2025-10-01', agencies: [{ reporting: 'gui' }], reports });
  const { bao_cao_don_vi, bao_cao } = review(plan, 2025, HOME);
  expect(bao_cao_don_vi).toMatch(/2021–2024, 0\/4 báo cáo đã đến hạn/u);
  expect(bao_cao[0]?.da_gui).toBe('2025 (01/9/2025)');
  const soon = makePlan({ asOf: '2021-10-01', agencies: [{ reporting: 'gui' }] });
  expect(review(soon, 2021, HOME).bao_cao_don_vi).toMatch(/^Chưa có báo cáo nào đến hạn gửi/u);
});
