/** Reading by keyboard, on a phone, without script: what must work before anything else does. */
import { expect, test } from 'vitest';
import { loadPlan } from '../../src/dataset/load.ts';
import { commitments } from '../../src/domain/commitments.ts';
import { openPage } from '../support/browser.ts';

const { plan } = loadPlan();
if (!plan) throw new Error('The plan has problems: see "npm run check".');

test('the first two stops of the keyboard lead to the content and to the search', async () => {
  const { page } = await openPage('/muc-tieu/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến nội dung');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến trang tìm kiếm');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tim-kiem/u);
});

test('without script the whole task table is there and no dead form is shown', async () => {
  const { page } = await openPage('/nhiem-vu/', { javaScriptEnabled: false });
  expect(await page.locator('tbody tr:visible').count()).toBe(commitments(plan).length);
  const text = await page.locator('#danh-sach').textContent();
  expect(plan.tasks.filter((task) => !text?.includes(task.text)).map(({ code }) => code)).toEqual([]);
  expect(await page.locator('#loc-khung').isVisible()).toBe(false);
});

test('a link to a clause opens the plan at that clause', async () => {
  const { page } = await openPage('/nhiem-vu/iii-1-6/');
  await page.getByRole('link', { name: 'III.1.6', exact: true }).click();
  await page.waitForURL(/ke-hoach\/#iii-1-6$/u);
  expect(await page.locator('#iii-1-6').isVisible()).toBe(true);
  const box = await page.locator('#iii-1-6').boundingBox();
  expect(box?.y).toBeLessThan(400);
});

test('the matrix is a table on a wide screen and a list by agency on a phone', async () => {
  const wide = await openPage('/phan-cong/', { width: 1280 });
  expect(await wide.page.locator('.matrix table').isVisible()).toBe(true);
  expect(await wide.page.locator('.list').isVisible()).toBe(false);
  const narrow = await openPage('/phan-cong/', { width: 320 });
  expect(await narrow.page.locator('.matrix').isVisible()).toBe(false);
  expect(await narrow.page.locator('.list li').count()).toBe(26);
});

test('in the matrix the row and the column light up, for the pointer and for the keyboard', async () => {
  const { page } = await openPage('/phan-cong/');
  /** Height of the band over the column; the table shows the part of it that lies within. */
  const band = (cell: string) =>
    page
      .locator(`.matrix ${cell}`)
      .evaluate((element) => parseFloat(getComputedStyle(element, '::before').height) || 0);
  const sizeOf = () =>
    page
      .locator('.matrix')
      .evaluate(({ scrollWidth, scrollHeight }) => `${String(scrollWidth)} × ${String(scrollHeight)}`);
  const height = (await page.locator('.matrix table').boundingBox())?.height ?? 0;
  const size = await sizeOf();
  const [cell, head] = ['tbody tr:nth-child(3) td:nth-child(12)', 'thead th:nth-child(20)'];
  const row = page.locator('.matrix tbody tr:nth-child(3) th');
  const colour = () => row.evaluate((element) => getComputedStyle(element).backgroundColor);
  const paper = await colour();

  expect(await band(cell)).toBe(0);
  await page.locator(`.matrix ${cell}`).hover();
  expect(await band(cell)).toBeGreaterThan(2 * height);
  expect(await colour()).not.toBe(paper);
  await page.locator(`.matrix ${head} a`).focus();
  expect(await band(head)).toBeGreaterThan(2 * height);
  expect(await sizeOf()).toBe(size);
});

test('a chart is drawn anew for a phone instead of being shrunk', async () => {
  const { page } = await openPage('/muc-tieu/sang-che/', { width: 360 });
  const shown = page.locator('.chart svg:visible[role="img"]');
  expect(await shown.count()).toBe(1);
  expect(await shown.getAttribute('viewBox')).toBe('0 0 328 320');
});

test('in forced colours the text and the marks stay', async () => {
  const { page } = await openPage('/muc-tieu/');
  await page.emulateMedia({ forcedColors: 'active' });
  const colour = await page.evaluate(() =>
    getComputedStyle(document.body).getPropertyValue('--accent').trim(),
  );
  expect(colour).toBe('LinkText');
});
