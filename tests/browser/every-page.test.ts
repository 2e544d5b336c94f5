/** What holds for every page of the site, whatever it is about. The pages are those of the built sitemap. */
import { describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { openPage, siteAddress } from '../support/browser.ts';
import { FULL, onePageOfEveryKind, pathsOfSitemap, UNLISTED } from '../support/page-kinds.ts';

const pages = await readPages();
const kinds = [...new Set([...onePageOfEveryKind(pages), ...FULL])];

describe('every page', () => {
  test.each(pages)('%s opens without an error, has one h1 and fits a phone', async (path) => {
    const { page, consoleErrors, failedRequests, foreignRequests } = await openPage(path);
    const headings = await page.locator('h1').count();
    await page.setViewportSize({ width: 320, height: 900 });
    const widthOnPhone = await page.evaluate(() => document.documentElement.scrollWidth);

    expect.soft(consoleErrors, 'console errors').toEqual([]);
    expect.soft(failedRequests, 'failed requests').toEqual([]);
    expect.soft(foreignRequests, 'requests to another host').toEqual([]);
    expect.soft(headings, 'number of h1').toBe(1);
    expect.soft(widthOnPhone, 'width of the page at 320 px').toBe(320);
  });
});

describe('one page of every kind', () => {
  const views = [
    { width: 1280, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
    { width: 320, colorScheme: 'light' },
  ] as const;

  describe.each(views)('at $width px, $colorScheme', (view) => {
    test.each(kinds)('%s has nothing that axe objects to', async (path) => {
      const { page } = await openPage(path, view);
      expect((await findViolations(page)).join('\n\n')).toBe('');
    });
  });
});

describe('one page of every kind, on a phone', () => {
  test.each(kinds)('%s moves nothing once it is shown, and its largest part is in its HTML', async (path) => {
    const { page } = await openPage(path, { width: 360 });
    await page.waitForLoadState('networkidle');
    const { moved, largest } = await page.evaluate(paintOf);
    expect(moved).toBeLessThan(0.001);
    expect(largest).toBe(true);
  });
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
