/** The invented plan in a browser: ten years of figures show what the real plan cannot show yet. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type StaticServer } from '../../src/cli/static-server.ts';
import { DARK_RULES, findViolations, NARROW_RULES } from '../support/axe.ts';
import { visit } from '../support/browser.ts';
import { CARD, listHeights, mostOf } from '../support/list-heights.ts';
import { builtSite, EXAMPLE_SITE } from '../support/test-site.ts';

let server: StaticServer;

beforeAll(async () => {
  server = await startServer({ dir: await builtSite(EXAMPLE_SITE), port: 0, base: '/' });
}, 180_000);

afterAll(() => server.close());

const visitExample = (path: string, width?: number) => visit(new URL(path, server.url).href, width);

/** Where figures, statuses and releases show what the real plan's pages of the same kind do not have yet. */
const PAGES = ['', 'muc-tieu/', 'muc-tieu/sang-che/', 'tien-do/', 'cap-nhat/lich/'];

test.each(PAGES)('with values /%s is accessible, says that it is invented, and fits 320 px', async (path) => {
  const { page, consoleErrors } = await visitExample(path);
  expect.soft(await findViolations(page)).toEqual([]);
  expect.soft(await page.locator('body').innerText()).toContain('Dữ liệu minh họa');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await findViolations(page, DARK_RULES)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect.soft(await findViolations(page, NARROW_RULES)).toEqual([]);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect.soft(consoleErrors).toEqual([]);
});

test('an amended goal is shown next to the original', async () => {
  const { page } = await visitExample('muc-tieu/sang-che/');
  expect(await page.locator('.notice', { hasText: 'Kế hoạch đã được điều chỉnh' }).innerText()).toContain(
    '40 → 60',
  );
  expect(await page.locator('main').innerText()).toContain('Ban đầu: ít nhất 40, đến năm 2030');
});

test('figures before and after the boundary change are drawn apart', async () => {
  const { page } = await visitExample('muc-tieu/sang-che/');
  expect(await page.locator('.chart .wide svg path[fill="none"][stroke="var(--accent)"]').count()).toBe(2);
});

test('its list of tasks is short on a phone, each work a card of a few lines', async () => {
  const { page } = await visitExample('nhiem-vu/', 360);
  const heights = await listHeights(page);
  const { whole, cards } = heights;
  expect(cards.length).toBeGreaterThan(5);
  expect(cards.filter((height) => height > CARD)).toEqual([]);
  expect(whole).toBeLessThanOrEqual(mostOf(heights));
});
