/** What a phone shows before anything is scrolled: the page's own finding, and soon what was published. */
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { slugOf } from '../../src/addresses/urls.ts';
import { siteAddress, visit } from '../support/browser.ts';

const { plan } = loadPlan();
if (!plan) throw new Error('The plan has problems: see "npm run check".');
const SCREEN = 740;
const RESULTS = 1100;

const withResults = plan.tasks.filter((task) => plan.resultsOf(task).length > 0);
const without = plan.tasks.find((task) => plan.resultsOf(task).length === 0);
const indicators = [...new Map(plan.indicators.map((row) => [row.kind, row])).values()];
const busiest = plan.agencies.toSorted(
  (a, b) => plan.assignmentsFor(b).length - plan.assignmentsFor(a).length,
);

const PAGES = [
  '/muc-tieu/',
  '/don-vi/',
  '/tien-do/',
  '/bao-chi/',
  ...indicators.map(({ code }) => `/muc-tieu/${code}/`),
  ...[busiest.at(0), busiest.at(-1)].flatMap((agency) => (agency ? [`/don-vi/${agency.code}/`] : [])),
  ...[plan.years.at(0), plan.years.at(-1)].map((year) => `/tien-do/${String(year)}/`),
  ...[without, withResults[0]].flatMap((task) => (task ? [`/nhiem-vu/${slugOf(task.code)}/`] : [])),
];

describe('on a phone', () => {
  test.each([...new Set(PAGES)])('%s says something of its own on the first screen', async (path) => {
    const { page } = await visit(siteAddress(path), 360);
    const box = await page.locator('main :is(.finding, .status-line)').first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(SCREEN);
  });

  test.runIf(withResults.length > 0).each(withResults.map(({ code }) => code))(
    '%s shows the first of what was published without a long way down',
    async (code) => {
      const { page } = await visit(siteAddress(`/nhiem-vu/${slugOf(code)}/`), 360);
      const box = await page.locator('.evidence li').first().boundingBox();
      expect(box?.y ?? Infinity).toBeLessThan(RESULTS);
    },
  );
});
