/** A plan without tasks, targets or appendix: no sentence counts what it does not have. */
import { expect, test } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import {
  homeFindings,
  mainFinding,
  numericTargetsFinding,
  resultFinding,
  unseenFindings,
} from '../../../src/views/home/findings.ts';
import { agenciesFinding, agencyFinding } from '../../../src/views/agency/own-work.ts';
import { planPictureView } from '../../../src/views/pictures/plan-picture-view.ts';
import { pressView } from '../../../src/views/press-view.ts';
import { mainTable } from '../../../src/views/downloads.ts';
import { agencyCard, cardAlt } from '../../../src/views/pictures/share-cards.ts';
import { NO_TASKS, publishedFinding } from '../../../src/views/pictures/status-shares-view.ts';
import { openTables } from '../../../src/open-data/open-table.ts';
import { yearsTable } from '../../../src/views/year/years-table.ts';
import { yearsFinding, yearView } from '../../../src/views/year/year-view.ts';
import { exportedCharts } from '../../../src/views/pictures/exported-charts.ts';
import { taskListView } from '../../../src/views/task/task-list-view.ts';
import { makePlan, type PlanParts } from '../../support/make-plan.ts';

const NOTHING = makePlan({ site: { reporting: undefined, review: undefined, targetCare: undefined } });

const told: [string, (plan: Plan) => unknown][] = [
  ['the findings', (plan) => homeFindings(plan)],
  ['what was not seen', (plan) => unseenFindings(plan)],
  ['the finding on targets', numericTargetsFinding],
  ['the list of tasks', taskListView],
  ['the list of agencies', (plan) => agenciesFinding(plan, [])],
  ['the shares', () => publishedFinding([])],
  ['the sentences for the press', (plan) => pressView(plan)],
];

test.each(told)('%s of an empty plan count no nothing', (_name, view) => {
  expect(JSON.stringify(view(NOTHING))).not.toMatch(/(?:Cả|cả|trong|của|cho|có) 0 /u);
});

test('shows that there is nothing yet', () => {
  expect(resultFinding(NOTHING)).toMatchObject({ link: 'Kế hoạch', path: '/ke-hoach/' });
  expect(numericTargetsFinding(NOTHING)).toBe('Trang này không ghi chỉ tiêu bằng số nào của Kế hoạch.');
  expect(unseenFindings(NOTHING)).toEqual([]);
});

test('nothing is said of years but what is recorded', () => {
  const bare = yearView(NOTHING, 2021);
  expect(bare.sentences).toEqual([`${NO_TASKS}.`]);
  expect(yearsFinding(NOTHING)).toBe(`${NO_TASKS}.`);
  expect(yearsTable(NOTHING)).toMatchObject({ counted: [], about: '' });
  const measured = makePlan({ site: { reporting: undefined }, indicators: [{}] });
  expect(yearsTable(measured)).toMatchObject({
    counted: ['Số liệu'],
    about: 'Số lượng số liệu đã được công bố.',
    summary: 'Từng năm: số liệu nào, và những gì chưa thấy.',
  });
  expect(mainFinding(measured)).toBe(numericTargetsFinding(measured));
  expect(mainFinding(NOTHING)).toBe('Kế hoạch được ghi ở đây chưa có nhiệm vụ nào.');
});

test('without tasks it is not held that the plan does not name a body', () => {
  const plan = makePlan({ agencies: [{}] });
  const [agency] = plan.agencies;
  if (!agency) expect.fail();
  const words = 'Trang này chưa ghi việc nào Kế hoạch giao cho đơn vị này.';
  expect(agencyFinding(plan, agency)).toBe(words);
  expect(cardAlt(agencyCard(plan, agency))).toContain(words);
});

test('a picture of works without a result says nothing of years in its marks', () => {
  const parts: PlanParts = { tasks: [{}], assignments: [{}] };
  expect(planPictureView(makePlan(parts)).hasYears).toBe(false);
  expect(planPictureView(makePlan({ ...parts, results: [{}] })).hasYears).toBe(true);
});

test('the download to begin with is the first joined table that has rows', () => {
  const main = (plan: Plan) =>
    mainTable({
      tables: openTables(plan, 'https://tinh.example/').map(
        (table) => ({ table }) as unknown as Parameters<typeof mainTable>[0]['tables'][number],
      ),
    });
  expect(main(NOTHING)).toBeUndefined();
  expect(main(makePlan({ indicators: [{}] }))?.words).toBe('bảng số liệu');
  expect(main(makePlan({ indicators: [{}], tasks: [{}], assignments: [{}] }))?.words).toBe('bảng nhiệm vụ');
});

test('a plan without an appendix has no word of one', () => {
  const plan = makePlan({ tasks: [{}, { code: 'III.1.2' }], assignments: [{}, { task: 'III.1.2' }] });
  expect(planPictureView(plan).hasPairs).toBe(false);
  const pictures = exportedCharts(plan).map(({ scope }) => scope);
  expect(JSON.stringify([pictures, taskListView(plan).counted])).not.toContain('phụ lục');
  const paired = makePlan({
    tasks: [{}, { code: 'PL.1', repeats: 'III.1.1' }],
    assignments: [{}, { task: 'PL.1' }],
  });
  expect(planPictureView(paired).hasPairs).toBe(true);
});
