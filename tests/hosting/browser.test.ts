/** The site in Chromium as nginx sends it: the policy stops nothing the pages need. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openPage, siteAddress } from '../support/browser.ts';
import { readPages } from '../support/built-site.ts';
import { onePageOfEveryKind } from '../support/page-kinds.ts';

describe.runIf(inject('hasNginx'))('under the policy of the response', () => {
  test('a page of every kind opens, and nothing is refused', async () => {
    const { page, consoleErrors, failedRequests, foreignRequests } = await openPage('/');
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`refused: ${violatedDirective} ${blockedURI}`);
      });
    });
    for (const path of onePageOfEveryKind(readPages().map(({ path: each }) => each))) {
      await page.goto(siteAddress(path), { waitUntil: 'load' });
      // An icon still on its way when the next page is asked for is given up by the browser itself.
      const failed = failedRequests.filter((request) => !request.endsWith('ERR_ABORTED'));
      const wrong = [...consoleErrors, ...failed, ...foreignRequests];
      expect(wrong, path).toEqual([]);
    }
  });

  test('the search finds', async () => {
    const { page, consoleErrors, failedRequests } = await openPage('/tim-kiem/?q=sở hữu trí tuệ');
    await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-search-result] a').count()).toBeGreaterThan(3);
    expect([...consoleErrors, ...failedRequests]).toEqual([]);
  });

  test('data is checked in the browser', async () => {
    const { page, consoleErrors } = await openPage('/kiem-tra-du-lieu/');
    const file = { name: 'nguon.csv', mimeType: 'text/csv', buffer: Buffer.from('sai\n') };
    await page.locator('input[type="file"]').first().setInputFiles(file);
    await page.getByText('Dòng đầu không phải dòng tiêu đề').first().waitFor();
    expect(consoleErrors).toEqual([]);
  });

  test('a script that got into a page is refused', async () => {
    const { page } = await openPage('/');
    const refused = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            resolve(event.effectiveDirective);
          });
          const script = document.createElement('script');
          script.textContent = 'document.title = "x"';
          document.head.append(script);
        }),
    );
    expect(await refused).toBe('script-src-elem');
    expect(await page.title()).not.toBe('x');
  });

  test('pages stay out of frames of other sites, except those made to be framed', async () => {
    const embeds = readPages().filter(({ path }) => path.startsWith('/nhung/'));
    for (const [path, mayShow] of [
      ['/', false],
      ...embeds.slice(0, 3).map(({ path: embed }) => [embed, true] as const),
    ] as const) {
      const { page } = await openPage('/');
      await page.goto(await foreignPage(`<iframe src="${siteAddress(path)}"></iframe>`));
      await page.waitForLoadState('networkidle');
      const [, frame] = page.frames();
      expect(frame?.url() === siteAddress(path), path).toBe(mayShow);
    }
  });
});

/** A page of another origin with that content. */
async function foreignPage(html: string): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
