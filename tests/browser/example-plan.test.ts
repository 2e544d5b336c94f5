/** The invented plan in a browser: ten years of figures show what the real plan cannot show yet. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type StaticServer } from '../../src/cli/static-server.ts';
import { findViolations } from '../support/axe.ts';
import { openPage, type View } from '../support/browser.ts';
import { buildPlan } from '../support/build-plan.ts';
import { CARD, listHeights, mostOf } from '../support/list-heights.ts';

let server: StaticServer;
let dir: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tinh-mau-'));
  await buildPlan('examples/tinh-mau', '2030-11-15', dir);
  server = await startServer({ dir, port: 0, base: '/' });
}, 120_000);

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

async function openExample(path: string, view: View = {}) {
  const opened = await openPage('/404.html', view);
  await opened.page.goto(new URL(path, server.url).href);
  return opened;
}

const PAGES = [
  '',
  'muc-tieu/',
  'muc-tieu/sang-che/',
  'nhiem-vu/',
  'doi-tuong/doanh-nghiep/',
  'tien-do/',
  'don-vi/so-ct/',
  'cap-nhat/lich/',
];
const VIEWS: [string, View][] = [
  ['on a wide light screen', { width: 1280 }],
  ['on a wide dark screen', { width: 1280, colorScheme: 'dark' }],
  ['on a narrow phone', { width: 320 }],
];

describe.each(VIEWS)('with values, %s', (_, view) => {
  test.each(PAGES)(
    '/%s is accessible, says that it is invented, and does not scroll sideways',
    async (path) => {
      const { page, consoleErrors } = await openExample(path, view);
      expect(page.url()).toBe(new URL(path, server.url).href);
      expect(await findViolations(page)).toEqual([]);
      expect(await page.locator('body').innerText()).toContain('Dữ liệu minh họa');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(consoleErrors.filter((error) => !error.includes('404'))).toEqual([]);
    },
  );
});

test('an amended goal stands beside the one the plan first set', async () => {
  const { page } = await openExample('muc-tieu/sang-che/');
  expect(await page.locator('.amendments').innerText()).toContain('40 → 60');
  expect(await page.locator('main').innerText()).toContain('Ban đầu: ít nhất 40, đến năm 2030');
});

test('figures before and after the boundary change are drawn apart', async () => {
  const { page } = await openExample('muc-tieu/sang-che/');
  expect(await page.locator('.chart .wide svg path[fill="none"][stroke="var(--accent)"]').count()).toBe(2);
});

test('its list of tasks is short on a phone, each work a card of a few lines', async () => {
  const { page } = await openExample('nhiem-vu/', { width: 360 });
  const heights = await listHeights(page);
  const { whole, cards } = heights;
  expect(cards.length).toBeGreaterThan(5);
  expect(cards.filter((height) => height > CARD)).toEqual([]);
  expect(whole).toBeLessThanOrEqual(mostOf(heights));
});
