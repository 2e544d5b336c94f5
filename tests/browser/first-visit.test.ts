/**
 * A first visit on a phone: eight questions, each answered in at most three taps from the home page. A tap is a
 * press on something visible; typing a query counts as one, with its search key.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { owedIn, reportingAgencies, reportStatus } from '../../src/plan/reporting.ts';
import { openPage } from '../support/browser.ts';

const plan = loadPlan().plan ?? expect.fail();

const PHONE = { width: 360 };

/** The expected words are visible, after scrolling if necessary. */
async function reads(page: Page, words: RegExp): Promise<void> {
  await page.locator('main').getByText(words).filter({ visible: true }).first().waitFor();
}

test('“Đến năm 2030 tỉnh hứa có bao nhiêu sáng chế được cấp văn bằng, nay đã có bao nhiêu?”', async () => {
  const { page } = await openPage('/', PHONE);
  await page
    .getByRole('link', { name: /^Sáng chế được cấp văn bằng/u })
    .first()
    .click();
  await page.waitForURL(/muc-tieu\/sang-che\//u);
  await reads(page, /ít nhất 10/u);
  const [known] = plan.observationsOf(plan.indicator('sang-che'));
  await reads(page, known ? /Nguồn/u : /chưa có số liệu/iu);
});

test('“Ai chịu trách nhiệm chống hàng giả?”', async () => {
  const { page } = await openPage('/', PHONE);
  await page.getByRole('searchbox').first().fill('chống hàng giả');
  await page.keyboard.press('Enter');
  const first = page.locator('[data-search-state="done"] li').first();
  await first.waitFor();
  expect(await first.innerText()).toMatch(/Sở|Cục|Công an/u);
  await first.getByRole('link').click();
  await reads(page, /Chủ trì/u);
});

test('“Hợp tác xã của tôi được hỗ trợ gì?”', async () => {
  const { page } = await openPage('/', PHONE);
  await page.getByRole('link', { name: 'Hợp tác xã, nông dân' }).click();
  await page.waitForURL(/doi-tuong\/hop-tac-xa-nong-dan\/$/u);
  await reads(page, /Kế hoạch hứa gì/u);
  expect(await page.locator('#hua-gi li').count()).toBeGreaterThan(0);
  await reads(page, /Sở Khoa học và Công nghệ/u);
});

const silent = reportingAgencies(plan).find((agency) =>
  owedIn(plan, 2025).some((owed) => reportStatus(plan, agency, owed).code === 'chua_thay'),
);

test.runIf(silent)('“Sở nào chưa công bố báo cáo năm ngoái?”', async () => {
  const { page } = await openPage('/', PHONE);
  await page.getByRole('link', { name: 'Theo năm' }).click();
  await page.waitForURL(/\/tien-do\/$/u);
  await page.getByRole('link', { name: '2025', exact: true }).first().click();
  await page.waitForURL(/tien-do\/2025\//u);
  const line = page.locator('#bao-cao li', { hasText: silent?.name ?? '' });
  expect(await line.innerText()).toMatch(/chưa thấy/iu);
});

test('“Cho tôi bảng số liệu để viết bài.”', async () => {
  const { page } = await openPage('/', PHONE);
  await page.getByRole('link', { name: 'Nhà báo, nhà nghiên cứu' }).click();
  await page.waitForURL(/du-lieu\//u);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[download][href$=".xlsx"]').first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/u);
});

test('“Việc chống hàng giả đã làm được gì?”', async () => {
  const { page } = await openPage('/', PHONE);
  await page.getByRole('searchbox').first().fill('chống hàng giả đã làm được gì');
  await page.keyboard.press('Enter');
  const first = page.locator('[data-search-state="done"] li').first();
  await first.waitFor();
  await first.getByRole('link').click();
  await page.waitForURL(/nhiem-vu\//u);
  await reads(page, /Nguồn/u);
  await reads(page, /vụ|bản cam kết|sản phẩm/u);
});

test('“Năm 2024 có gì mới?”', async () => {
  const { page } = await openPage('/', PHONE);
  await page.getByRole('link', { name: 'Năm 2024 có gì mới?' }).click();
  await page.waitForURL(/tien-do\/2024\//u);
  await reads(page, /việc .*có kết quả/iu);
  await reads(page, /Nguồn/u);
});

test('“Kế hoạch này còn hiệu lực không?”', async () => {
  const { page } = await openPage('/', PHONE);
  await page.getByRole('link', { name: 'Kế hoạch này còn hiệu lực không?' }).click();
  await page.waitForURL(/hieu-luc\//u);
  await reads(page, /Chưa tìm thấy văn bản nêu Kế hoạch có áp dụng cho tỉnh mới hay không/u);
  await reads(page, /1911\/KH-UBND/u);
});
