/** The page of downloads in a browser: its files come over whole, its data block is data and nothing more. */
import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { openPage, siteAddress } from '../support/browser.ts';

const PATH = '/du-lieu/';

test('Each of the first three choices downloads the file the list of checksums means', async () => {
  const { page } = await openPage(PATH, { width: 360, javaScriptEnabled: false });
  const sums = await (await fetch(siteAddress('/du-lieu/SHA256SUMS'))).text();
  const links = page.locator('.choices a[download]');
  expect(await links.count()).toBe(4);
  for (const link of await links.all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const bytes = await buffer(await download.createReadStream());
    const hash = createHash('sha256').update(bytes).digest('hex');
    expect(sums).toContain(`${hash}  ${download.suggestedFilename()}\n`);
  }
});

test('The policy of the page lets a data block be: it is read, and nothing is reported', async () => {
  const { page, consoleErrors } = await openPage(PATH);
  const block = page.locator('script[type="application/ld+json"]');
  const data = JSON.parse((await block.textContent()) ?? '') as Record<string, unknown>;
  expect(data['@type']).toBe('Dataset');
  expect(consoleErrors).toEqual([]);
});

test('The same words as a script would be stopped by it', async () => {
  const { page, consoleErrors } = await openPage(PATH);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run";';
    document.head.append(script);
  });
  expect(await page.title()).not.toBe('run');
  expect(consoleErrors.join()).toContain('Content Security Policy');
});

test('From the name of a table one comes to its columns', async () => {
  const { page } = await openPage(PATH);
  await page.getByRole('rowheader').getByRole('link', { name: 'Phân công' }).click();
  await page.waitForURL('**/du-lieu/tu-dien/phan-cong/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Phân công: nghĩa từng cột');
  expect(await page.locator('#vai_tro').isVisible()).toBe(true);
});

test('A program reads a table from the list of the interface', async () => {
  const { page } = await openPage(PATH);
  const rows = await page.evaluate(async (address) => {
    const index = (await (await fetch(address)).json()) as {
      bang: { json: string; so_dong: number }[];
    };
    const [first] = index.bang;
    const table = (await (await fetch(new URL(first?.json ?? '').pathname)).json()) as { dong: object[] };
    return [table.dong.length, first?.so_dong];
  }, siteAddress('/api/v1/index.json'));
  expect(rows[0]).toBe(rows[1]);
  expect(rows[0]).toBeGreaterThan(0);
});
