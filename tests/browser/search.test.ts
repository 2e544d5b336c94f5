/** What a person does on the search page, and what happens where a browser cannot do it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteAddress } from '../support/browser.ts';

const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
const links = (page: Page) => page.locator('[data-search-result] a');

test('the form in the header of any page leads to results for its words', async () => {
  const { page, consoleErrors } = await openPage('/nhiem-vu/');
  await page.getByRole('searchbox').fill('chỉ dẫn địa lý');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await done(page);
  expect(new URL(page.url()).searchParams.get('q')).toBe('chỉ dẫn địa lý');
  expect(await links(page).count()).toBeGreaterThan(3);
  expect(await page.locator('[data-search-result]').first().innerText()).toMatch(/địa lý/u);
  expect(consoleErrors).toEqual([]);
});

test('a chosen filter narrows the results, stands in the address and survives going back', async () => {
  const { page } = await openPage('/tim-kiem/?q=sở hữu trí tuệ');
  await done(page);
  const all = await page.locator('output').innerText();
  await page.getByLabel('Chủ trì, thực hiện').selectOption({ index: 1 });
  await page.waitForURL(/chu_tri=/u);
  await page.waitForFunction((before) => document.querySelector('output')?.textContent !== before, all);
  expect(await page.locator('output').innerText()).not.toBe(all);
  await page.goBack();
  await page.waitForFunction((before) => document.querySelector('output')?.textContent === before, all);
  expect(new URL(page.url()).searchParams.has('chu_tri')).toBe(false);
});

test('leading and joining are two filters: an agency that only joins a task does not lead it', async () => {
  const { page } = await openPage('/tim-kiem/?chu_tri=Sở Y tế');
  await done(page);
  expect(await links(page).count()).toBe(0);
  await page.goto(siteAddress('/tim-kiem/?phoi_hop=Sở Y tế'));
  await done(page);
  expect(await links(page).allInnerTexts()).toEqual([expect.stringMatching(/^PL\.4 /u)]);
});

test('nothing found is said in words, with the query quoted', async () => {
  const { page } = await openPage('/tim-kiem/?q=xyzxyz');
  await done(page);
  expect(await page.locator('output').innerText()).toContain('Không tìm thấy “xyzxyz”');
});

test('without script the page says so and offers the full list', async () => {
  const { page } = await openPage('/tim-kiem/?q=abc', { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toContain('Tìm kiếm cần JavaScript');
  expect(await page.locator('#tim').isVisible()).toBe(false);
});

test('where the search cannot load it says so instead of waiting for ever', async () => {
  const { page } = await openPage('/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(siteAddress('/tim-kiem/?q=abc'));
  await done(page);
  expect(await page.locator('[data-failed]').isVisible()).toBe(true);
});

test('no other page loads a script or a part of the search', async () => {
  const { page } = await openPage('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(siteAddress('/nhiem-vu/iii-1-6/'));
  expect(asked.filter((url) => url.endsWith('.js') || url.includes('pagefind'))).toEqual([]);
});
