/**
 * What holds for every page of the site, whatever it is about: on a proposal one page of every kind is opened,
 * with `ALL_PAGES=1` (`npm run test:all`) each one that the built sitemap names.
 */
import { describe, expect, test } from 'vitest';
import { DARK_RULES, findViolations, NARROW_RULES } from '../support/axe.ts';
import { openPage, siteAddress, visit } from '../support/browser.ts';
import { FULL, onePageOfEveryKind, pathsOfSitemap, UNLISTED } from '../support/page-kinds.ts';

const pages = await readPages();
const kinds = [...new Set([...onePageOfEveryKind(pages), ...FULL])];
const opened = process.env['ALL_PAGES'] === '1' ? pages : kinds;

test.each(opened)('on a phone %s opens without an error, moves nothing, and fits 320 px', async (path) => {
  const { page, consoleErrors, failedRequests, foreignRequests } = await visit(siteAddress(path), 360);
  const { moved, largest } = await page.evaluate(paintOf);
  await page.setViewportSize({ width: 320, height: 900 });
  const widthOnPhone = await page.evaluate(() => document.documentElement.scrollWidth);

  expect.soft(moved, 'how far things moved').toBeLessThan(0.001);
  expect.soft(largest, 'the largest part came with the document').toBe(true);
  expect.soft(consoleErrors, 'console errors').toEqual([]);
  expect.soft(failedRequests, 'failed requests').toEqual([]);
  expect.soft(foreignRequests, 'requests to another host').toEqual([]);
  expect.soft(widthOnPhone, 'width of the page at 320 px').toBe(320);
  expect.soft((await findViolations(page, NARROW_RULES)).join('\n\n')).toBe('');
});

test.each(kinds)('%s has nothing that axe objects to, light and dark', async (path) => {
  const { page } = await visit(siteAddress(path));
  expect.soft((await findViolations(page)).join('\n\n')).toBe('');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft((await findViolations(page, DARK_RULES)).join('\n\n')).toBe('');
});

describe('the search page, where a script fills in what it finds', () => {
  const queries = ['', '?q=nhan%20hieu', '?q=xyzxyz'];
  test.each(queries.flatMap((query) => [360, 768, 1280].map((width) => [query, width] as const)))(
    '%s at %i px moves nothing either',
    async (query, width) => {
      const { page } = await openPage(`/tim-kiem/${query}`, { width });
      await page.locator('[data-search-state=done]').waitFor({ state: 'attached' });
      expect((await page.evaluate(paintOf)).moved).toBeLessThan(0.001);
    },
  );
});

/** Runs in the page: how far things moved, and whether a part that came with the document was the largest painted. */
function paintOf(): Promise<{ moved: number; largest: boolean }> {
  interface Shift extends PerformanceEntry {
    value: number;
  }
  interface Paint extends PerformanceEntry {
    element: Element | null;
  }
  const entries = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      const found: PerformanceEntry[] = [];
      new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type, buffered: true });
      setTimeout(() => {
        resolve(found);
      }, 100);
    });
  return Promise.all([entries('layout-shift'), entries('largest-contentful-paint')]).then(
    ([shifts, paints]) => ({
      moved: (shifts as Shift[]).reduce((sum, { value }) => sum + value, 0),
      largest: (paints as Paint[]).some(({ element }) => element !== null && element.tagName !== 'SCRIPT'),
    }),
  );
}

async function readPages(): Promise<string[]> {
  const response = await fetch(siteAddress('/sitemap-0.xml'));
  if (!response.ok) throw new Error('dist/ has no sitemap-0.xml: run "npm run build" first.');
  const base = new URL(siteAddress('/')).pathname;
  const listed = pathsOfSitemap(await response.text(), base);
  return [...new Set([...listed, ...UNLISTED])];
}
