/** A chart inside somebody else's page: another origin, no script, no cookies, as wide as it is given. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { openPage, siteAddress, visit, type View } from '../support/browser.ts';

/** What the newspaper pastes: what the site's own page says, with the address of the server under test. */
let article = '';
let newspaper: Server;
let address = '';

beforeAll(async () => {
  newspaper = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(article);
  });
  await new Promise<void>((resolve) => newspaper.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(newspaper.address() as AddressInfo).port}/`;
});

afterAll(() => {
  newspaper.close();
});

/** The newspaper's page with the frame a chart's page offers (the `index`-th of its charts). */
async function openArticle(chartPage: string, view: View, index = 0) {
  const { page: source } = await visit(siteAddress(chartPage));
  const code = await source
    .locator('.take pre')
    .nth(index * 3)
    .textContent();
  const path = new URL(/src="([^"]+)"/u.exec(code ?? '')?.[1] ?? '').pathname;
  const frameAddress = siteAddress(path.slice(path.indexOf('/nhung/')));
  article = `<!doctype html><html lang="vi"><meta name="color-scheme" content="light dark"><title>Báo</title><body>${(code ?? '').replace(/src="[^"]+"/u, `src="${frameAddress}"`)}`;
  const opened = await openPage('/404.html', { ...view, javaScriptEnabled: false });
  await opened.page.goto(address);
  const frame = opened.page.frames().find((each) => each.url() === frameAddress);
  if (!frame) throw new Error(`The frame of ${frameAddress} did not open`);
  await frame.waitForLoadState();
  return { ...opened, frame, frameAddress };
}

const VIEWS: [string, View][] = [
  ['a phone', { width: 360 }],
  ['a wide screen', { width: 1000 }],
];

describe.each(VIEWS)('in an article of another origin, on %s, without script', (_, view) => {
  test.each([
    ['/muc-tieu/sang-che/', 0],
    ['/tien-do/', 0],
    ['/tien-do/', 1],
    ['/phan-cong/', 0],
  ])('the chart %s (%i) is seen whole, neither scrolled nor cut', async (path, index) => {
    const { page, frame, frameAddress } = await openArticle(path, view, index);
    expect(new URL(frameAddress).origin).not.toBe(new URL(address).origin);
    const drawings = frame.locator('.chart svg[role="img"]');
    const seen = await Promise.all([0, 1].map((each) => drawings.nth(each).isVisible()));
    expect(seen.filter(Boolean)).toHaveLength(1);
    const box = await page.locator('iframe').boundingBox();
    const last = await frame.locator('main').boundingBox();
    expect(last && box && last.y + last.height <= box.y + box.height).toBe(true);
    expect(last && box && last.x + last.width <= box.x + box.width).toBe(true);
  });
});

test('it shows its date and opens the live figure in a new window', async () => {
  const { frame } = await openArticle('/muc-tieu/sang-che/', {});
  expect(await frame.locator('main').innerText()).toMatch(/Tính đến ngày \d{2}\/\d{1,2}\/\d{4}/u);
  const link = frame.locator('a', { hasText: 'Xem số liệu mới nhất' });
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('href')).toMatch(/\/muc-tieu\/sang-che\/$/u);
});

test('it is dark where the reader wants it dark', async () => {
  const { frame: dark } = await openArticle('/muc-tieu/sang-che/', { colorScheme: 'dark' });
  const { frame: light } = await openArticle('/muc-tieu/sang-che/', { colorScheme: 'light' });
  const background = 'main';
  const colours = await Promise.all(
    [dark, light].map((frame) =>
      frame.locator(background).evaluate((element) => getComputedStyle(element).color),
    ),
  );
  expect(colours[0]).not.toBe(colours[1]);
});

test('it stores nothing and makes no request to other hosts', async () => {
  const { page, failedRequests, frameAddress } = await openArticle('/muc-tieu/sang-che/', {});
  expect(await page.context().cookies()).toEqual([]);
  expect(failedRequests.filter((request) => !/404|favicon/u.test(request))).toEqual([]);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).origin));
  await page.reload();
  expect([...asked].toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
    [new URL(address).origin, new URL(frameAddress).origin].toSorted((a, b) => (a < b ? -1 : 1)),
  );
});

test.each(['light', 'dark'] as const)(
  'what one can take away is accessible when opened (%s)',
  async (colorScheme) => {
    const { page } = await openPage('/muc-tieu/sang-che/', { colorScheme, width: 360 });
    await page.locator('.take summary').click();
    expect(await page.locator('.take pre').first().isVisible()).toBe(true);
    expect(await findViolations(page)).toEqual([]);
  },
);
