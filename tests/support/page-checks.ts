/** Checks for every page, and the list of the built site's pages. */
import { expect } from 'vitest';
import { DARK_RULES, findViolations, NARROW_RULES } from './axe.ts';
import { siteAddress, visit } from './browser.ts';
import { FULL, onePageOfEveryKind, pathsOfSitemap, UNLISTED } from './page-kinds.ts';

/** Opens without errors and without requests to other hosts, has no layout shifts, and fits 320 px. */
export async function expectToOpenOnAPhone(path: string): Promise<void> {
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
}

/** All rules in light colours on a wide screen, those affected by colours in dark ones. */
export async function expectNoViolation(path: string): Promise<void> {
  const { page } = await visit(siteAddress(path));
  expect.soft((await findViolations(page)).join('\n\n')).toBe('');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft((await findViolations(page, DARK_RULES)).join('\n\n')).toBe('');
}

/** Runs in the page: layout shifts, and whether the largest painted element was part of the document. */
export async function paintOf(): Promise<{ moved: number; largest: boolean }> {
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
  const [shifts, paints] = await Promise.all([entries('layout-shift'), entries('largest-contentful-paint')]);
  return {
    moved: (shifts as Shift[]).reduce((sum, { value }) => sum + value, 0),
    largest: (paints as Paint[]).some(({ element }) => element !== null && element.tagName !== 'SCRIPT'),
  };
}

/** Every page of the site: those in its sitemap, and those a sitemap omits. */
export async function pathsOfSite(): Promise<string[]> {
  const response = await fetch(siteAddress('/sitemap-0.xml'));
  if (!response.ok) throw new Error('dist/ has no sitemap-0.xml: run "npm run build" first.');
  const base = new URL(siteAddress('/')).pathname;
  return [...new Set([...pathsOfSitemap(await response.text(), base), ...UNLISTED])];
}

/** One page of every kind, and those with content others of their kind lack. */
export async function kindsOfSite(): Promise<string[]> {
  return [...new Set([...onePageOfEveryKind(await pathsOfSite()), ...FULL])];
}
