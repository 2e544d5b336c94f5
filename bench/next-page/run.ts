/**
 * How soon the first page and the next one are painted when every answer is held 200 ms, as nginx sends the site, with
 * the rules for pages to fetch ahead and, in the same run, without them. The pointer rests 300 ms on a link before it
 * is pressed. Prints medians of five in milliseconds. Needs `npm run build` first.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { compressFolder } from '../../src/hosting/compress.ts';
import { address } from '../../src/plan-folder/address.ts';
import { chromiumLaunchOptions } from '../../tests/support/chromium.ts';
import { serveWithNginx } from '../../tests/support/hosting.ts';
import { quantile } from '../search/quantile.ts';

const ROUND_TRIP = 200;
const REST = 300;
const MEDIAN = 0.5;
const RUNS = 5;
/** From a page, by a link on it, to the next. */
const WAYS = [
  ['/', '/nhiem-vu/'],
  ['/nhiem-vu/', '/muc-tieu/'],
  ['/muc-tieu/', '/muc-tieu/sang-che/'],
] as const;

/** Hands everything on to `origin` and holds each answer; resolves to its own origin. */
async function hold(origin: string, hasRules: boolean): Promise<{ origin: string; close: () => void }> {
  const answer = async (asked: IncomingMessage, response: ServerResponse) => {
    await setTimeout(ROUND_TRIP);
    const { method = 'GET', headers } = asked;
    const further = request(`${origin}${asked.url ?? '/'}`, { method, headers }, (got) => {
      const sent = { ...got.headers };
      if (!hasRules) delete sent['speculation-rules'];
      response.writeHead(got.statusCode ?? 502, sent);
      got.pipe(response);
    });
    // A page fetched ahead may still be on its way when the measuring ends.
    further.on('error', () => response.destroy());
    further.end();
  };
  const server = createServer((asked, response) => void answer(asked, response));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

/** When something of the page was painted first, after the reader asked for it. */
async function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [entry] = list.getEntriesByName('first-contentful-paint');
          if (entry) resolve(entry.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

async function measure(browser: Browser, home: string, [from, to]: readonly [string, string]) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const at = (path: string) => new URL(path.slice(1), home);
  await page.goto(at(from).href);
  const first = await firstPaint(page);
  await page
    .locator(`a[href="${at(to).pathname}"]:visible`)
    .first()
    .hover();
  await setTimeout(REST);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForURL(at(to).href);
  const next = await firstPaint(page);
  await context.close();
  return { first, next };
}

const folder = mkdtempSync(join(tmpdir(), 'next-page-'));
const dist = join(folder, 'dist');
cpSync('dist', dist, { recursive: true });
await compressFolder(dist);
const nginx = await serveWithNginx(dist, address.pathname, folder);
const browser = await chromium.launch(chromiumLaunchOptions());
for (const hasRules of [false, true]) {
  const held = await hold(nginx.origin, hasRules);
  for (const way of WAYS) {
    const runs = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await measure(browser, held.origin + address.pathname, way));
    const first = quantile(
      runs.map((one) => one.first),
      MEDIAN,
    );
    const next = quantile(
      runs.map((one) => one.next),
      MEDIAN,
    );
    const rules = hasRules ? 'with rules' : 'without rules';
    console.log(
      `${rules}: first page ${way[0]} ${Math.round(first)} ms, next page ${way[1]} ${Math.round(next)} ms`,
    );
  }
  held.close();
}
await browser.close();
await nginx.close();
rmSync(folder, { recursive: true });
