/** What a person does on the search page, and what happens where a browser cannot do it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { countBytes } from '../../bench/search/count-bytes.ts';
import { openPage, siteAddress, visit } from '../support/browser.ts';

const done = (page: Page) => page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
const links = (page: Page) => page.locator('[data-search-result] a');

test('the form in the header of any page leads to results for its words', async () => {
  const { page, consoleErrors } = await openPage('/nhiem-vu/');
  await page.getByRole('banner').getByRole('searchbox').fill('chỉ dẫn địa lý');
  await page.getByRole('button', { name: 'Tìm' }).click();
  await done(page);
  expect(new URL(page.url()).searchParams.get('q')).toBe('chỉ dẫn địa lý');
  expect(await links(page).count()).toBeGreaterThan(3);
  expect(await page.locator('[data-search-result]').first().innerText()).toMatch(/địa lý/u);
  expect(consoleErrors).toEqual([]);
});

test('a chosen filter narrows the results, is in the address and survives going back', async () => {
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
  expect(await links(page).allInnerTexts()).toEqual([expect.stringMatching(/^\p{L}.* PL\.4$/u)]);
});

describe('however it is typed', () => {
  const first = async (query: string) => {
    const { page } = await visit(siteAddress(`/tim-kiem/?q=${encodeURIComponent(query)}`));
    await done(page);
    return (await links(page).first().getAttribute('href'))?.replace(/[#:].*/u, '');
  };
  test.each([
    ['địa lý', 'dia ly', 'ĐỊA LÝ', 'địa lý'.normalize('NFD'), '/muc-tieu/chi-dan-dia-ly/'],
    ['III.1.6', 'iii 1 6', 'III.16', 'iii.1.6', '/nhiem-vu/iii-1-6/'],
    ['sở KHCN', 'Sở KH&CN', 'so khoa hoc va cong nghe', 'Sở Khoa học và Công nghệ', '/don-vi/so-khcn/'],
    ['hải quan', 'hai quan', 'Hải quan', 'HẢI QUAN', '/nhiem-vu/iii-12-1/'],
  ])('“%s” finds the same page first', async (...spellings) => {
    const expected = spellings.pop();
    for (const spelling of spellings) expect(await first(spelling), spelling).toBe(expected);
  });
});

test('a syllable typed without marks is not marked in other words, in the results nor on the page opened', async () => {
  const { page } = await openPage('/tim-kiem/?q=hang gia');
  await done(page);
  while (await page.locator('[data-more]').isVisible()) {
    const count = await links(page).count();
    await page.locator('[data-more]').click();
    await links(page).nth(count).waitFor();
  }
  const marks = await page.locator('[data-search-result] mark').allInnerTexts();
  const fragments = await links(page).evaluateAll((found) =>
    found.map((link) => /:~:text=(.*)/u.exec(link.getAttribute('href') ?? '')?.[1] ?? ''),
  );
  const others = /^(?:gia|giá|hàng|hằng|hạng|hãng)$/iu;
  const words = [...marks, ...fragments.map(decodeURIComponent)];
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((text) => others.test(text.replace(/\P{L}/gu, '')))).toEqual([]);
});

test('results follow the typing, and going back leaves the page instead of undoing letters', async () => {
  const { page } = await openPage('/nhiem-vu/');
  await page.goto(siteAddress('/tim-kiem/'));
  await done(page);
  await page.locator('#q').pressSequentially('nhan hieu chung nhan');
  await page.waitForFunction(() =>
    document.querySelector('[data-search-result] a')?.textContent.includes('III.1.17'),
  );
  expect(new URL(page.url()).searchParams.get('q')).toBe('nhan hieu chung nhan');
  await page.goBack();
  await page.waitForURL(siteAddress('/nhiem-vu/'));
});

test('a result that lacks a word says which, and a correction is shown', async () => {
  const { page } = await openPage('/tim-kiem/?q=cà phê kiểu dáng');
  await done(page);
  expect(await page.locator('[data-search-result]').first().innerText()).toMatch(/Thiếu: “/u);
  await page.goto(siteAddress('/tim-kiem/?q=xáng chế'));
  await done(page);
  expect(await page.locator('output').innerText()).toMatch(/Đã tìm cả “sang chế”/u);
});

test('a result marks the words in their own spelling and leads to the clause with them', async () => {
  const { page } = await openPage('/tim-kiem/?q=co quan thuong truc');
  await done(page);
  for (const mark of await page.locator('[data-search-result] mark').allInnerTexts())
    expect(mark).not.toMatch(/\u02BC|\u0335|\u2060/u);
  const { page: other } = await openPage('/tim-kiem/?q=chi dan dia ly&loai=Toàn văn');
  await done(other);
  expect(await links(other).first().getAttribute('href')).toMatch(/^\/ke-hoach\/#[a-z0-9-]+:~:text=/u);
  await links(other).first().click();
  await other.waitForURL(/\/ke-hoach\/#/u);
});

test('everything is reached and opened by keyboard alone', async () => {
  const { page } = await openPage('/tim-kiem/');
  await page.locator('#q').focus();
  await page.keyboard.type('mắc ca');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=m/u);
  await done(page);
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('[data-search-result]') !== null)) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem/'));
});

test('nothing found is said in words, with the query quoted, ways on, and no list', async () => {
  const { page } = await openPage('/tim-kiem/?q=xyzxyz');
  await done(page);
  expect(await page.locator('output').innerText()).toContain('Không tìm thấy “xyzxyz”');
  expect(await page.locator('[data-help]').innerText()).toContain('danh sách đầy đủ');
  expect(await links(page).count()).toBe(0);
});

test('without script the page says so and offers the full list', async () => {
  const { page } = await openPage('/tim-kiem/?q=abc', { javaScriptEnabled: false });
  expect(await page.locator('[data-without-script]').innerText()).toContain('Tìm kiếm cần JavaScript');
  expect(await page.locator('#tim').isVisible()).toBe(false);
});

test('where its script does not arrive the page says so, too', async () => {
  const { page } = await openPage('/');
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(siteAddress('/tim-kiem/?q=abc'));
  await page.locator('[data-without-script]').waitFor({ state: 'visible' });
});

test.each([
  ['the engine', '**/pagefind/pagefind.js'],
  ['its program', '**/pagefind/*.pagefind'],
  ['the list of records', '**/pagefind/so-muc.json'],
])('where %s cannot load it says so instead of waiting for ever', async (_, address) => {
  const { page } = await openPage('/');
  await page.route(address, (route) => route.abort());
  await page.goto(siteAddress('/tim-kiem/?q=abc'));
  await page.locator('[data-search-state="failed"]').waitFor({ state: 'attached' });
  expect(await page.locator('[data-failed]').innerText()).toContain('danh sách đầy đủ các nhiệm vụ');
});

test('where the policy forbids WebAssembly it says so', async () => {
  const { page } = await openPage('/');
  await page.route('**/tim-kiem/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(" 'wasm-unsafe-eval'", '');
    await route.fulfill({ response, body });
  });
  await page.goto(siteAddress('/tim-kiem/?q=abc'));
  await page.locator('[data-search-state="failed"]').waitFor({ state: 'attached' });
});

// The last two load the most of all questions of tests/search/queries.csv.
test.each([
  'chỉ dẫn địa lý cà phê',
  'kế hoạch này có áp giụng cho Bình Định không',
  'Gia Lai nhập với Bình Định rồi thì kế hoạch này còn hiệu lực không?',
])('the first search, for “%s”, stays within 140,000 bytes, the next within 30,000', async (question) => {
  const { page } = await openPage('/');
  const sent = countBytes(page.context());
  await page.goto(siteAddress(`/tim-kiem/?q=${encodeURIComponent(question)}`));
  await done(page);
  await page.waitForLoadState('networkidle');
  expect((await sent()).all).toBeLessThanOrEqual(140_000);
  await page.locator('#q').fill('xử lý hàng giả trên mạng');
  await page.waitForLoadState('networkidle');

  expect((await sent()).all).toBeLessThanOrEqual(30_000);
});

test('a list that is only filtered loads the packs of the texts it shows, and no word of the index', async () => {
  const { page } = await openPage('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(siteAddress('/tim-kiem/?loai=Nguồn'));
  await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
  const shown = await page.locator('[data-search-result]').count();
  expect(shown).toBeGreaterThan(3);
  const packs = asked.filter((url) => url.includes('/pagefind/texts/'));
  expect(packs.length).toBeGreaterThan(0);
  expect(packs.length).toBeLessThanOrEqual(shown);
  expect(asked.filter((url) => url.endsWith('.pf_index'))).toEqual([]);
});

test('no other page loads a script or a part of the search', async () => {
  const { page } = await openPage('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(siteAddress('/nhiem-vu/iii-1-6/'));
  expect(asked.filter((url) => url.endsWith('.js') || url.includes('pagefind'))).toEqual([]);
});
