/** A plan without tasks, targets or appendix: no sentence counts what it does not have. */
import { expect, test } from 'vitest';
import type { Plan } from '../../../src/domain/plan.ts';
import {
  homeFindings,
  numericTargetsFinding,
  resultFinding,
  unseenFindings,
} from '../../../src/views/findings.ts';
import { agenciesFinding } from '../../../src/views/own-work.ts';
import { planPictureView } from '../../../src/views/plan-picture-view.ts';
import { pressView } from '../../../src/views/press-view.ts';
import { publishedFinding } from '../../../src/views/status-shares-view.ts';
import { takenCharts } from '../../../src/views/taken-charts.ts';
import { taskListView } from '../../../src/views/task-list-view.ts';
import { buildPlan } from '../../support/plan-builder.ts';

const NOTHING = buildPlan({ site: { reporting: undefined, review: undefined, targetCare: undefined } });

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

test('what it has is told: nothing yet', () => {
  expect(resultFinding(NOTHING)).toMatchObject({ link: 'Kế hoạch', path: '/ke-hoach/' });
  expect(numericTargetsFinding(NOTHING)).toBe('Trang này không ghi chỉ tiêu bằng số nào của Kế hoạch.');
  expect(unseenFindings(NOTHING)).toEqual([]);
});

test('a plan without an appendix has no word of one', () => {
  const plan = buildPlan({ tasks: [{}, { code: 'III.1.2' }], assignments: [{}, { task: 'III.1.2' }] });
  expect(planPictureView(plan).hasPairs).toBe(false);
  const pictures = takenCharts(plan).map(({ scope }) => scope);
  expect(JSON.stringify([pictures, taskListView(plan).counted])).not.toContain('phụ lục');
  const paired = buildPlan({
    tasks: [{}, { code: 'PL.1', repeats: 'III.1.1' }],
    assignments: [{}, { task: 'PL.1' }],
  });
  expect(planPictureView(paired).hasPairs).toBe(true);
});
