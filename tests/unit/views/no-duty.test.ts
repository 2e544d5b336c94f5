/** A plan without reporting duties: no view mentions one, whatever its tables contain. */
import { describe, expect, test } from 'vitest';
import { openTables } from '../../../src/open-data/open-table.ts';
import { agencyView } from '../../../src/views/agency/agency-view.ts';
import { homeFindings } from '../../../src/views/home/findings.ts';
import { informationLaw } from '../../../src/views/agency/information-law.ts';
import { pressView } from '../../../src/views/press-view.ts';
import { reportStripView, stripDuties } from '../../../src/views/pictures/report-strip-view.ts';
import { dutySentence } from '../../../src/wording/report-words.ts';
import { requestLetters } from '../../../src/views/agency/request-letter.ts';
import { searchExamples } from '../../../src/views/search-help.ts';
import { shareCards } from '../../../src/views/pictures/share-cards.ts';
import { exportedCharts } from '../../../src/views/pictures/exported-charts.ts';
import { templates } from '../../../src/views/guide/templates.ts';
import { timeline } from '../../../src/views/year/timeline.ts';
import { nextDeadlineSentence, noScheduleSentence } from '../../../src/views/home/what-is-next.ts';
import { yearView } from '../../../src/views/year/year-view.ts';
import { yearsTable } from '../../../src/views/year/years-table.ts';
import { reportingDuties } from '../../../src/plan/reporting-duties.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { makePlan } from '../../support/make-plan.ts';

/** The same tables either way: the checks refuse them, the views do not rest on that. */
const planWith = (site: Parameters<typeof makePlan>[0] & object) =>
  makePlan({
    agencies: [{ reporting: 'gui' }, { code: 'so-b', name: 'Department B', reporting: 'nhan' }],
    tasks: [{}],
    assignments: [{}],
    observations: [{}, { date: '2025-12-31' }],
    indicators: [{}],
    ...site,
  });
const LAW = { informationLaw: 'nguon-a' };
const stated = planWith({ site: LAW });
const silent = planWith({ site: { ...LAW, reporting: undefined } });

const said: [string, (plan: Plan) => unknown][] = [
  ['the home page', (plan) => homeFindings(plan)],
  ['the strip', (plan) => stripDuties(plan).map((duty) => reportStripView(plan, duty).finding)],
  ['charts that can be taken away', (plan) => exportedCharts(plan).map(({ heading }) => heading)],
  ['cards', (plan) => shareCards(plan)],
  ['the timeline', (plan) => timeline(plan)],
  ['what is next', (plan) => nextDeadlineSentence(plan)],
  ['the schedule', (plan) => noScheduleSentence(plan)],
  ['the press page', (plan) => [pressView(plan).sentences, pressView(plan).reports]],
  ['letters', (plan) => requestLetters(plan)],
  ['templates', (plan) => templates(plan)?.whole.map(({ title }) => title)],
  ['open data', (plan) => openTables(plan, 'https://example.org/').map(({ title }) => title)],
  ['the page of a year', (plan) => yearView(plan, 2025).sentences],
  ['the page of all years', (plan) => ({ ...yearsTable(plan), rows: [] })],
  [
    'the page of a body',
    (plan) => agencyView(plan, plan.agency('so-a')).duties.map(({ duty }) => dutySentence(duty)),
  ],
  ['examples of a search', (plan) => searchExamples(plan)],
];

describe('of reports', () => {
  test.each(said)('%s speaks only where the plan asks for them', (_name, view) => {
    const words = (plan: Plan) => JSON.stringify(view(plan)) ?? '';
    expect(words(stated)).toMatch(/báo cáo/iu);
    expect(words(silent)).not.toMatch(/báo cáo/iu);
  });

  test('what the law says of public papers is not read as speaking of them', () => {
    const words = (plan: Plan) => (informationLaw(plan)?.say('published') ?? '').replaceAll('\u00A0', ' ');
    expect(words(stated)).toBe(
      `${words(silent)} Trang này hiểu báo cáo hằng năm về Kế hoạch là báo cáo công tác định kỳ.`,
    );
    expect(words(silent)).toMatch(/\(Điều 19 khoản 1\)\.$/u);
  });
});

describe('the table of all years', () => {
  test('counts works, figures and reports, the newest year first', () => {
    const plan = planWith({ reports: [{ year: 2024, sentOn: '2024-11-20' }], results: [{ year: 2024 }] });
    expect(yearsTable(plan)).toMatchObject({
      counted: ['Kết quả', 'Số liệu', 'Báo cáo'],
      rows: [
        { year: 2026, cells: ['chưa thấy', 'chưa có', 'chưa đến hạn'] },
        { year: 2025, cells: ['chưa thấy', '1', 'chưa thấy'] },
        { year: 2024, cells: ['1', '1', '1'] },
      ],
    });
  });

  test('does not count reports of years that owe none, nor those not due yet', () => {
    const cellOf = (asOf: string, date: string) => {
      const { rows } = yearsTable(planWith({ asOf, observations: [{ date }] }));
      return rows.find(({ year }) => String(year) === date.slice(0, 4))?.cells[2];
    };
    expect(cellOf('2026-11-22', '2020-12-31')).toBe('không tính');
    expect(cellOf('2026-11-22', '2026-06-30')).toBe('chưa đến hạn');
  });

  test('has no column of reports if nobody owes one', () => {
    expect(yearsTable(silent)).toMatchObject({ counted: ['Kết quả', 'Số liệu'] });
    expect(yearsTable(silent).rows[0]?.cells).toHaveLength(2);
  });
});

test('the duty is shown with its day and the recipient of the reports, if there is one', () => {
  const told = (plan: Plan) =>
    reportingDuties(plan)
      .map((duty) => dutySentence(duty))
      .join();
  expect(told(stated)).toBe(
    'Kế hoạch yêu cầu gửi báo cáo về Department B trước ngày 30 tháng 11 hằng năm, không yêu cầu đăng công khai.',
  );
  const reporting = { deadline: '06-05', fromYear: 2021, clause: undefined, summaryClause: undefined };
  expect(told(planWith({ agencies: [{ reporting: 'gui' }], site: { reporting } }))).toBe(
    'Kế hoạch yêu cầu gửi báo cáo trước ngày 5 tháng 6 hằng năm, không yêu cầu đăng công khai.',
  );
});
