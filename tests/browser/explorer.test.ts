/** Choosing among the tasks: what a reader does at `/nhiem-vu/`. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const rows = (page: Page) => page.locator('#ket-qua tbody tr');
const choice = (page: Page, name: string) => page.locator(`#loc select[name="${name}"]`);
const says = (page: Page, words: string) => page.locator('#loc output', { hasText: words }).waitFor();

test('nothing is fetched for the list until something is chosen', async () => {
  const { page, consoleErrors } = await openPage('/nhiem-vu/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') asked.push(request.url());
  });
  expect(await page.locator('#danh-sach tbody tr').count()).toBe(44);
  expect(asked).toEqual([]);
  await choice(page, 'trang-thai').selectOption('cho_trung_uong');
  await says(page, 'Đang hiện 15 trong 44 nhiệm vụ, là 10 trong 38 việc');
  expect(asked.map((url) => url.replace(/.*\//u, ''))).toEqual(['hang.json']);
  expect(await rows(page).count()).toBe(15);
  expect(await page.locator('#danh-sach').isVisible()).toBe(false);
  expect(page.url()).toMatch(/\?trang-thai=cho_trung_uong$/u);
  expect(consoleErrors).toEqual([]);
});

test('a row says what it says without script: code, words, who leads, when, status with its mark', async () => {
  const { page } = await openPage('/nhiem-vu/');
  const row = page.locator('#danh-sach tbody tr', { hasText: 'III.1.17' }).first();
  const [words, mark] = [await row.textContent(), await row.locator('.status svg').innerHTML()];
  await page.getByLabel('Tìm trong nhiệm vụ').fill('III.1.17');
  await says(page, 'Đang hiện 1 trong 44');
  const tidy = (text: string | null) => text?.replace(/\s+/gu, ' ').trim();
  expect(tidy(await rows(page).first().textContent())).toBe(tidy(words));
  expect(await rows(page).first().locator('.status svg').innerHTML()).toBe(mark);
});

test('who leads and who joins are asked for apart', async () => {
  const { page } = await openPage('/nhiem-vu/?phoi-hop=so-khcn');
  await rows(page).first().waitFor();
  const joining = await rows(page).count();
  await choice(page, 'phoi-hop').selectOption('');
  await choice(page, 'chu-tri').selectOption('so-khcn');
  await says(page, 'trong 44');
  expect(await rows(page).count()).not.toBe(joining);
});

test('words are found without their marks, and each choice says what it would leave', async () => {
  const { page } = await openPage('/nhiem-vu/');
  await page.getByLabel('Tìm trong nhiệm vụ').fill('hop tac xa');
  await rows(page).first().waitFor();
  const found = await rows(page).count();
  const options = await page.locator('select[name="lich"] option[data-name]').allTextContents();
  const counted = options.map((text) => Number(/\((\d+)\)/u.exec(text)?.[1]));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(found);
});

test('the way back undoes a choice, and one press undoes them all', async () => {
  const { page } = await openPage('/nhiem-vu/');
  const status = choice(page, 'trang-thai');
  await status.selectOption('cho_trung_uong');
  await choice(page, 'nhom').selectOption('lich');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.goBack();
  expect(await choice(page, 'nhom').inputValue()).toBe('');
  expect(await status.inputValue()).toBe('cho_trung_uong');
  await page.getByRole('button', { name: 'Bỏ mọi lựa chọn' }).click();
  await page.locator('#danh-sach').waitFor();
  expect(page.url()).not.toContain('?');
  expect(await page.locator('#ket-qua').isVisible()).toBe(false);
});

test('sorting by the newest result puts it first', async () => {
  const { page } = await openPage('/nhiem-vu/?xep=nam&nhom=khong');
  await rows(page).first().waitFor();
  expect(await rows(page).count()).toBe(44);
  expect(await rows(page).first().innerText()).toMatch(/III\.1\.17/u);
});

test('where the rows cannot be fetched the page says so and keeps the full list', async () => {
  const { page } = await openPage('/nhiem-vu/');
  await page.route('**/hang.json', (route) => route.abort());
  await page.getByLabel('Tìm trong nhiệm vụ').fill('nhãn hiệu');
  await says(page, 'Chưa tải được bảng');
  expect(await page.locator('#danh-sach').isVisible()).toBe(true);
});
