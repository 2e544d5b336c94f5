/** Reading by keyboard, on a phone, without script: what must work before anything else does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPlan, planDir } from '../../src/plan-folder/load.ts';
import { PLAN_FILE, readClauses } from '../../src/plan-text/read-clauses.ts';
import { commitments } from '../../src/plan/commitments.ts';
import { matrixRows } from '../../src/views/agency/matrix-view.ts';
import { foldWhiteSpace } from '../support/built-site.ts';
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

test.each([1280, 360])('at %i px the plan is copied without what the site says beside it', async (width) => {
  const { page } = await openPage('/ke-hoach/', { width });
  const copied = await page.evaluate(() => {
    const selection = getSelection();
    selection?.selectAllChildren(document.querySelector('.document') ?? document.body);
    return String(selection);
  });
  const mdx = readFileSync(join(planDir, PLAN_FILE), 'utf8');
  const withMarks = mdx.replace(/<(?!Sic)\w+ [^>]*mark="([^"]+)"[^>]*>/gu, '$&$1 ');
  const { clauses } = readClauses(withMarks);
  expect(clauses.length).toBeGreaterThan(0);
  expect(foldWhiteSpace(copied)).toBe(foldWhiteSpace(clauses.map(({ text }) => text).join(' ')));
});

test("the site's notes on the plan are announced as well", async () => {
  const { page } = await openPage('/ke-hoach/');
  const clause = page.locator('.clause:has(.fate):has(.why)').first();
  const heard = await clause.ariaSnapshot();
  for (const note of ['.code', '.why', '.fate a'])
    expect(foldWhiteSpace(heard)).toContain(
      foldWhiteSpace((await clause.locator(note).first().textContent()) ?? 'none'),
    );
});

test('the two columns of the letterhead keep their lines side by side, whatever is noted there', async () => {
  const { page } = await openPage('/ke-hoach/');
  const lines = () =>
    page.locator('.letterhead .clause').evaluateAll((clauses) =>
      clauses.map((clause) => {
        const { left, top, bottom } = clause.getBoundingClientRect();
        const count = Math.round((bottom - top) / parseFloat(getComputedStyle(clause).lineHeight));
        return { left: Math.round(left), top: Math.round(top), count };
      }),
    );
  const columns = async () => new Set((await lines()).map(({ left }) => left)).size;
  for (const width of [640, 700, 767, 768, 820, 1024, 1088, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    if ((await columns()) === 1) continue;
    const found = await lines();
    const tops = found.map(({ top }) => top);
    expect(tops.slice(tops.length / 2), `at ${width} px`).toEqual(tops.slice(0, tops.length / 2));
    expect(new Set(found.map(({ count }) => count)), `at ${width} px`).toEqual(new Set([1]));
  }
  expect(await columns()).toBe(2);
  // A sheet of paper is narrower than most screens.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 657, height: 900 });
  expect(await columns()).toBe(2);
});

test.each(['/nguon/', '/ke-hoach/', '/phuong-phap/', '/tim-kiem/?q=1911/KH-UBND'])(
  'no number of a document is parted at the end of a line: %s',
  async (path) => {
    const { page } = await openPage(path);
    if (path.includes('?')) await page.locator('[data-search-result]').first().waitFor();
    const parted: string[] = [];
    for (let width = 320; width <= 800; width += 30) {
      await page.setViewportSize({ width, height: 900 });
      parted.push(...(await page.evaluate(partedNumbers)));
    }
    expect(parted).toEqual([]);
  },
);

/** Runs in the page: numbers such as `1911/KH-UBND` that are on two lines. */
function partedNumbers(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const parted: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const { 0: number, index } of (node.nodeValue ?? '').matchAll(/\d+\/(?:\d+\/)?\p{Lu}+-\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + number.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) parted.push(`${number} at ${innerWidth} px`);
    }
  }
  return parted;
}

test('the matrix is a table on a wide screen and a list by agency on a phone', async () => {
  const wide = await openPage('/phan-cong/', { width: 1280 });
  expect(await wide.page.locator('.matrix table').isVisible()).toBe(true);
  expect(await wide.page.locator('.list').isVisible()).toBe(false);
  const narrow = await openPage('/phan-cong/', { width: 320 });
  expect(await narrow.page.locator('.matrix').isVisible()).toBe(false);
  expect(await narrow.page.locator('.list > li').count()).toBe(matrixRows(plan).length);
});

test('in the matrix the row and the column light up, for the pointer and for the keyboard', async () => {
  const { page } = await openPage('/phan-cong/');
  /** Height of the band over the column; the table shows the part of it that lies within. */
  const band = (cell: string) =>
    page
      .locator(`.matrix ${cell}`)
      .evaluate((element) => parseFloat(getComputedStyle(element, '::before').height) || 0);
  const sizeOf = () =>
    page.locator('.matrix').evaluate(({ scrollWidth, scrollHeight }) => `${scrollWidth} × ${scrollHeight}`);
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

test('in the matrix the head does not cover a focused agency, and a focused code has its name', async () => {
  const { page } = await openPage('/phan-cong/');
  const last = page.locator('.matrix tbody tr:last-child th a');
  await last.focus();
  const row = page.locator('.matrix tbody tr:nth-child(2) th a');
  await row.focus();
  const head = await page.locator('.matrix thead th:nth-child(2)').boundingBox();
  expect((await row.boundingBox())?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));

  const code = page.locator('.matrix thead th:nth-child(40) a');
  await code.focus();
  const name = await code.locator('span').boundingBox();
  expect(name?.width).toBeGreaterThan(100);
  expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(1280);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
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
  const words = await page
    .locator('button')
    .first()
    .evaluate((button) => {
      const system = document.body.appendChild(document.createElement('i'));
      system.style.color = 'ButtonText';
      return [getComputedStyle(button).color, getComputedStyle(system).color];
    });
  expect(words[0]).toBe(words[1]);
});
