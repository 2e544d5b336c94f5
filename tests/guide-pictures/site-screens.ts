/** Screens of this site. */
import { Buffer } from 'node:buffer';
import type { Browser, Page } from 'playwright-core';
import type { Screen } from './save-picture.ts';

/** Two typical errors: a unit in the number, and an unknown source. */
const FAULTY = [
  'ma_chi_so,ngay_so_lieu,do_chinh_xac,pham_vi,gia_tri,nguon,ngay_cong_bo,ghi_chu',
  'pii,2025-12-31,nam,moi,37.66,kh-20-2026,,Xếp hạng 21/34.',
  'ocop-con-hieu-luc,2025-11-30,ngay,moi,1.020 sản phẩm,bao-gia-lai,,',
].join('\r\n');

/** `url` is the home page's address, with a slash at its end. */
export async function siteScreens(browser: Browser, url: string): Promise<Screen[]> {
  const context = await browser.newContext({
    viewport: { width: 760, height: 560 },
    deviceScaleFactor: 1.25,
    colorScheme: 'light',
    locale: 'vi-VN',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const screens = [await result(page, url), ...(await checker(page, url))];
  await context.close();
  return screens;
}

/** Published figures with their sources, on their indicator's page. */
async function result(page: Page, url: string): Promise<Screen> {
  await page.goto(`${url}muc-tieu/chi-dan-dia-ly/`);
  const png = await page.locator('main figure table').first().screenshot();
  return { name: 'ket-qua', png };
}

/** The page that checks tables, with a faulty table dropped on it. */
async function checker(page: Page, url: string): Promise<Screen[]> {
  const answer = await page.goto(`${url}kiem-tra-du-lieu/`);
  if (!answer?.ok()) {
    console.log('kiem-tra.webp stays as it is: this build has no page that checks tables.');
    return [];
  }
  const file = { name: 'chi-so.csv', mimeType: 'text/csv', buffer: Buffer.from(FAULTY) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.locator('main select').first().selectOption('2025');
  const faults = page.locator('[data-part="loi"]');
  await faults.getByText('sản phẩm').first().waitFor();
  return [{ name: 'kiem-tra', png: await faults.screenshot() }];
}
