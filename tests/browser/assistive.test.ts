/** Access without a mouse and a standard screen: names, order, keyboard, paper. */
import { expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { requestLetters } from '../../src/views/agency/request-letter.ts';
import { openPage } from '../support/browser.ts';

test.each(['/', '/nhiem-vu/iii-1-6/', '/muc-tieu/sang-che/'])(
  '%s announces its landmarks in order: skip links, header, content, footer',
  async (path) => {
    const { page } = await openPage(path);
    const heard = await page.locator('body').ariaSnapshot();
    const landmarks = [...heard.matchAll(/^- (navigation|banner|main|contentinfo)\b(?: "([^"]+)")?/gmu)];
    expect(landmarks.map(([, role]) => role)).toEqual(['navigation', 'banner', 'main', 'contentinfo']);
    expect(heard).toMatch(/- search[^\n]*:\n[\s\S]*- searchbox/u);
  },
);

test('a chart describes its content, and has its table next to it', async () => {
  const { page } = await openPage('/muc-tieu/sang-che/');
  const name = await page.locator('.chart svg[role="img"]:visible').getAttribute('aria-label');
  const labelled = await page.locator('.chart svg[role="img"]:visible').getAttribute('aria-labelledby');
  const words = name ?? (await page.locator(`[id="${labelled?.split(' ')[0] ?? ''}"]`).textContent());
  expect(words?.length).toBeGreaterThan(20);
  expect(await page.locator('main table').count()).toBeGreaterThan(0);
});

test('tasks are chosen and opened by keyboard alone', async () => {
  const { page } = await openPage('/nhiem-vu/');
  await page.locator('#loc-khung summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('nhan hieu');
  await page.locator('#ket-qua tbody tr').first().waitFor();
  const isOnRow = () =>
    page.evaluate(
      () =>
        document.activeElement?.closest('#ket-qua tbody') !== null && document.activeElement?.tagName === 'A',
    );
  for (let step = 0; step < 25 && !(await isOnRow()); step += 1) await page.keyboard.press('Tab');
  expect(await isOnRow()).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/nhiem-vu\/[a-z]+-[\d-]+\//u);
});

test('the focus is always seen: an outline on every stop of the first twenty', async () => {
  const { page } = await openPage('/');
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    });
    expect(seen).toBe(true);
  }
});

test('nothing moves by itself', async () => {
  const { page } = await openPage('/muc-tieu/sang-che/');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('on paper a page is A4, numbered, and says where links that lead away go', async () => {
  const { page } = await openPage('/nguon/');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox ?\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/u);
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('main a[href^="http"]').first();
  const shown = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(shown).toContain(await link.getAttribute('href'));
  expect(await page.locator('header').first().isVisible()).toBe(false);
});

const { plan } = loadPlan();
const letters = (plan ? requestLetters(plan) : []).map(({ agency, asking, closing }) => ({
  path: `/yeu-cau/${agency.code}/`,
  length: [asking, ...closing].join('').length,
}));
const [longest] = letters.toSorted((a, b) => b.length - a.length);

test.runIf(longest)('on paper the longest letter is one sheet, with nothing of the site on it', async () => {
  const { page } = await openPage(longest?.path ?? '');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type ?\/Page\b/gu)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('footer').isVisible()).toBe(false);
});
