/** Lists that can be scanned on a phone, and addresses of them that others have. */
import { expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { commitments } from '../../src/plan/commitments.ts';
import { audienceId } from '../../src/addresses/urls.ts';
import { audiencesOf } from '../../src/views/audience-view.ts';
import { openPage } from '../support/browser.ts';
import { CARD, listHeights, mostOf } from '../support/list-heights.ts';

const { plan } = loadPlan();
if (!plan) throw new Error('The plan has problems: see "npm run check".');
const PHONE = { width: 360 };

test('the list of all tasks is short, each work a card of a few lines', async () => {
  const { page } = await openPage('/nhiem-vu/', PHONE);
  const heights = await listHeights(page);
  const { whole, cards } = heights;
  expect(cards).toHaveLength(commitments(plan).length);
  expect(cards.filter((height) => height > CARD)).toEqual([]);
  expect(whole).toBeLessThanOrEqual(mostOf(heights));
});

test('a card unfolds to the words of the plan, whole, and to what was published last', async () => {
  const { page } = await openPage('/nhiem-vu/', PHONE);
  const row = page.locator('#danh-sach tr:has(.newest)').first();
  const [words, newest] = [row.locator('.plan').first(), row.locator('.newest')];
  expect([await words.isVisible(), await newest.isVisible()]).toEqual([false, false]);
  await row.locator('summary').click();
  expect([await words.isVisible(), await newest.isVisible()]).toEqual([true, true]);
});

test('on a wide screen both are expanded, without script, too', async () => {
  const { page } = await openPage('/nhiem-vu/', { width: 1280, javaScriptEnabled: false });
  const row = page.locator('#danh-sach tr:has(.newest)').first();
  const height = (selector: string) => row.locator(selector).first().boundingBox();
  expect((await height('.plan'))?.height).toBeGreaterThan(10);
  expect((await height('.newest'))?.height).toBeGreaterThan(10);
  expect(await row.locator('summary').isVisible()).toBe(false);
});

test('an agency named in the address of the list still is on the page', async () => {
  const { page } = await openPage('/nhiem-vu/#so-vhttdl');
  const line = page.locator('#so-vhttdl');
  const box = await line.boundingBox();
  expect(box && box.y >= 0 && box.y < 900).toBe(true);
  await line.getByRole('link').click();
  await page.waitForURL(/don-vi\/so-vhttdl\/$/u);
});

test('the page of audiences is short and leads to each, from its former anchors, too', async () => {
  const { page } = await openPage('/doi-tuong/#doanh-nghiep', PHONE);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2500);
  const ids = audiencesOf(plan).map(audienceId);
  for (const id of ids) expect(await page.locator(`#${id} a`).isVisible()).toBe(true);
  await page.locator('#doanh-nghiep a').click();
  await page.waitForURL(/doi-tuong\/doanh-nghiep\/$/u);
});
