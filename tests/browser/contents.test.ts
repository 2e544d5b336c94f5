/** Long pages with their contents: at the side of a wide screen, folded at the head of a phone's. */
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

const LONG = ['/phuong-phap/', '/ke-hoach/', '/cong-bo/', '/du-lieu/tu-dien/'];

describe.each(LONG)('the contents of %s', (path) => {
  test('stay in sight on a wide screen and mark the part one reads', async () => {
    const { page } = await openPage(path);
    const links = page.locator('#muc-luc a');
    const last = links.last();
    await last.click();
    const box = await page.locator('#muc-luc').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(100);
    const marked = await page.locator('#muc-luc a:target-current').allInnerTexts();
    expect(marked).toEqual([await last.innerText()]);
  });

  test('are folded on a phone, lead to every part, and stay in reach', async () => {
    const { page } = await openPage(path, { width: 360 });
    const link = page.locator('#muc-luc a').nth(4);
    expect(await link.isVisible()).toBe(false);
    await page.locator('#muc-luc summary').click();
    await link.click();
    const target = page.locator((await link.getAttribute('href')) ?? '');
    expect((await target.boundingBox())?.y).toBeLessThan(100);

    const back = page.getByRole('link', { name: 'Về mục lục' });
    const box = await back.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
    await back.click();
    expect((await page.locator('#muc-luc').boundingBox())?.y).toBeLessThan(100);
  });
});

test('an address of a table in the dictionary leads on to what each of its columns means', async () => {
  const { page } = await openPage('/du-lieu/tu-dien/#phan-cong');
  await page.locator('#phan-cong').getByRole('link', { name: 'vai_tro' }).click();
  await page.waitForURL('**/du-lieu/tu-dien/phan-cong/#vai_tro');
  expect(await page.locator('#vai_tro + dd').innerText()).toContain('chu_tri');
});

test('printed, the dictionary shows no contents', async () => {
  const { page } = await openPage('/du-lieu/tu-dien/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#phan-cong').isVisible()).toBe(true);
  expect(await page.locator('#muc-luc').isVisible()).toBe(false);
});
