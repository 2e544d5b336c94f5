/**
 * The data checker in the browser, as an official uses it: files in, problems, changes, preview, canonical file
 * out. The plan is the invented one, whose figures are stable.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type StaticServer } from '../../src/cli/static-server.ts';
import { findViolations } from '../support/axe.ts';
import { openPage, type View } from '../support/browser.ts';
import { builtSite, EXAMPLE_SITE } from '../support/test-site.ts';

const PATH = '/kiem-tra-du-lieu/';
const FIGURES = 'data/tien-do/2024/chi-so.csv';
const table = (path: string) => readFileSync(`${EXAMPLE_SITE.plan}/${path}`, 'utf8');
const figures = table(FIGURES);
/** Of an indicator that has none yet. */
const NEW_FIGURE = 'kieu-dang-cong-nghiep,2024-12-31,nam,cu,20,minh-hoa-bc-2024,,\n';

let server: StaticServer;

beforeAll(async () => {
  server = await startServer({ dir: await builtSite(EXAMPLE_SITE), port: 0, base: '/' });
}, 180_000);

afterAll(() => server.close());

const openExample = (path: string, view?: View) => openPage(new URL(path, server.url).href, view);

async function give(page: Page, files: Record<string, string | Buffer>): Promise<void> {
  // The files are taken by the script, which shows the place to drop them once it listens.
  await page.locator('[data-zone]').waitFor();
  await page.setInputFiles(
    '[data-input="tep"]',
    Object.entries(files).map(([name, content]) => ({
      name,
      mimeType: 'text/csv',
      buffer: typeof content === 'string' ? Buffer.from(content) : content,
    })),
  );
}

/** The announced result, once it is there. */
async function result(page: Page): Promise<string> {
  const status = page.locator('[data-status]');
  await status.filter({ hasText: /^(?:Đã kiểm tra|\d+ tệp chờ)/u }).waitFor();
  return status.innerText();
}

async function read(download: Download): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

test('a good file: no problem, the change is listed, and the chart and status are drawn', async () => {
  const { page, consoleErrors } = await openExample(PATH);
  await give(page, { 'chi-so-2024.csv': figures + NEW_FIGURE });
  expect(await result(page)).toBe('Đã kiểm tra 1 tệp: không có lỗi. 1 thay đổi so với dữ liệu đã công bố.');
  expect(await page.locator('[data-part="thay-doi"] tbody tr').innerText()).toContain('dòng mới');
  const preview = page.locator('[data-part="xem-truoc"]');
  expect(await preview.innerText()).toContain('Bằng hoặc cao hơn đường tham chiếu');
  expect(await preview.innerText()).toMatch(/Hiện nay:\s+Chưa có số liệu công bố/u);
  expect(await preview.locator('.wide svg[role="img"]').getAttribute('aria-label')).toMatch(
    /^20\s+văn bằng/u,
  );
  expect(await findViolations(page)).toEqual([]);
  expect(consoleErrors).toEqual([]);
});

test('a bad file: each problem with its place and fix, the faulty cell marked in its row', async () => {
  const { page, consoleErrors } = await openExample(PATH);
  await give(page, {
    'chi-so-2024.csv': figures
      .replace(',244,', ',1.234,')
      .replace('diem-doi-moi,2024-12-31,nam,cu,', 'diem-doi-moi,2024-12-31,nam,cux,'),
  });
  expect(await result(page)).toBe('Đã kiểm tra 1 tệp: có 2 lỗi trong 1 tệp.');
  const first = page.locator('[data-part="loi"] li').first();
  expect(await first.innerText()).toContain('Dòng 10, cột E (gia_tri)');
  expect(await first.innerText()).toContain('Ghi 1234 nếu là hàng nghìn');
  expect(await first.locator('td.faulty').innerText()).toMatch(/lỗi\s+1\.234/u);
  expect(await page.getByRole('button', { name: 'Tải bản đã chuẩn hóa' }).count()).toBe(0);
  expect(await findViolations(page)).toEqual([]);
  expect(consoleErrors).toEqual([]);
});

test.each([1280, 360])(
  'the faulty cell stands between its neighbours, at %i px without scrolling',
  async (width) => {
    const { page } = await openExample(PATH, { width });
    await give(page, { 'chi-so-2024.csv': figures.replace(',244,', ',1.234,') });
    await result(page);
    const table = page.locator('[data-part="loi"] .excerpt');
    expect(await table.locator('caption').innerText()).toContain('Dòng 10');
    const lines = await table.locator('tbody th').allInnerTexts();
    expect(lines).toEqual(['9', '10', '11']);
    expect(await table.locator('.faulty').allInnerTexts()).toEqual([expect.stringMatching(/lỗi\s+1\.234/u)]);
    const box = await table.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  },
);

test('a warning: counted, shown with the code to copy, above the preview it does not hide', async () => {
  const { page, consoleErrors } = await openExample(PATH);
  const doubtful = NEW_FIGURE.replace('minh-hoa-bc-2024', 'minh-hoa-bc-2024|minh-hoa-bc-2024');
  await give(page, { 'chi-so-2024.csv': figures + doubtful });
  expect(await result(page)).toContain('không có lỗi. 1 chỗ nên xem lại.');
  const section = page.locator('[data-part="xem-lai"]');
  expect(await section.locator('code').last().innerText()).toBe('nguon_hai_lan');
  expect(await section.locator('td.faulty').innerText()).toContain('xem lại');
  const preview = page.locator('[data-part="xem-truoc"]');
  expect(await preview.locator('figure').count()).toBe(1);
  const [above, below] = [await section.boundingBox(), await preview.boundingBox()];
  expect(above?.y).toBeLessThan(below?.y ?? 0);
  expect(await findViolations(page)).toEqual([]);
  expect(consoleErrors).toEqual([]);
});

test('a corrected file replaces the faulty one', async () => {
  const { page } = await openExample(PATH);
  await give(page, { 'chi-so-2024.csv': figures.replace(',244,', ',1.234,') });
  expect(await result(page)).toContain('có 1 lỗi');
  await give(page, { 'chi-so-2024.csv': figures });
  await page.locator('[data-status]', { hasText: 'không có lỗi' }).waitFor();
  expect(await page.locator('[data-files] li').count()).toBe(1);
  expect(await page.locator('[data-part="loi"]').isVisible()).toBe(false);
});

test('of two files for one place it is said which one is not looked at', async () => {
  const { page } = await openExample(PATH);
  await give(page, { 'chi-so-2024.csv': figures, 'Chỉ số 2024.csv': figures + NEW_FIGURE });
  expect(await result(page)).toContain('Đã kiểm tra 1 tệp: không có lỗi. 1 thay đổi');
  expect(await page.locator('[data-note]').innerText()).toContain('Không kiểm tra “chi-so-2024.csv”');
});

test("Excel's Unicode text is read, is no change, and comes back canonical", async () => {
  const { page } = await openExample(PATH);
  const tabbed = Papa.unparse(Papa.parse(figures).data, { delimiter: '\t' })
    .replace('68.5', '68,5')
    .replace('26.31', '26,31');
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(tabbed, 'utf16le')]);
  await give(page, { 'chi-so 2024.txt': utf16 });
  expect(await result(page)).toBe(
    'Đã kiểm tra 1 tệp: không có lỗi. Không có gì khác với dữ liệu đã công bố.',
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Tải bản đã chuẩn hóa: ${FIGURES}` }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('chi-so.csv');
  const text = (await read(download)).toString('utf8');
  expect(text).toMatch(/^ma_chi_so,ngay_so_lieu,/u);
  expect(text.split('\r\n')).toHaveLength(figures.trimEnd().split('\n').length + 1);
  await give(page, { 'chi-so-2024.csv': text });
  expect(await result(page)).toContain('Không có gì khác');
});

test('a correction without its reason is given the row to copy, and with it none', async () => {
  const { page } = await openExample(PATH);
  await give(page, { 'chi-so-2024.csv': figures.replace(',244,', ',243,') });
  expect(await result(page)).toContain('1 thay đổi cần nêu lý do');
  const row = await page.locator('[data-part="ly-do"] code').innerText();
  expect(row).toMatch(
    /^tien-do\/2024\/chi-so,san-pham-ocop\|2024-12-31\|cu,gia_tri,\d{4}-\d\d-\d\d,244,243,dinh_chinh,GHI LÝ DO$/u,
  );
  const reasons = table('data/dinh-chinh.csv').trimEnd();
  await give(page, { 'dinh-chinh.csv': `${reasons}\n${row.replace('GHI LÝ DO', 'Đếm lại')}\n` });
  await page.locator('[data-status]', { hasText: 'Đã kiểm tra 2 tệp' }).waitFor();
  expect(await page.locator('[data-part="ly-do"]').isVisible()).toBe(false);
});

test('with the keyboard alone: choose, answer the year, take the canonical file', async () => {
  const { page } = await openExample(PATH);
  const opened = page.waitForEvent('filechooser');
  await page.locator('[data-pick="tep"]').focus();
  await page.keyboard.press('Enter');
  const chooser = await opened;
  await chooser.setFiles({ name: 'chi-so.csv', mimeType: 'text/csv', buffer: Buffer.from(figures) });
  expect(await result(page)).toBe('1 tệp chờ bạn chọn bảng hoặc năm.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  // Typed slowly: each letter is a choice, and is checked.
  await page.keyboard.type('2024', { delay: 150 });
  await page.locator('[data-status]', { hasText: 'không có lỗi' }).waitFor();
  expect(await page.locator('select:visible').inputValue()).toBe('2024');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  await page.keyboard.press('Tab');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('chi-so.csv');
});

test('a whole folder, chosen or dropped, is read with its years', async () => {
  const { page } = await openExample(PATH);
  await page.setInputFiles('[data-input="thu-muc"]', `${EXAMPLE_SITE.plan}/data`);
  expect(await result(page)).toMatch(/^Đã kiểm tra \d\d tệp: không có lỗi\. Không có gì khác/u);
  expect(await page.locator('select:visible').count()).toBe(0);
});

test('a dropped file is taken, a workbook is sent back with the way to save it', async () => {
  const { page } = await openExample(PATH);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'chi-so-2024.csv'));
    data.items.add(new File(['PK'], 'so-lieu.xlsx'));
    return data;
  }, figures);
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  expect(await result(page)).toContain('Đã kiểm tra 1 tệp');
  expect(await page.locator('[data-note]').innerText()).toContain('“so-lieu.xlsx” là bảng tính');
});

describe('Nothing leaves', () => {
  test('beside the page and its scripts one JSON is asked for, and nothing once it is there', async () => {
    const { page, foreignRequests } = await openExample('/gioi-thieu/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.getByRole('link', { name: 'Kiểm tra dữ liệu' }).click();
    await give(page, { 'chi-so-2024.csv': figures });
    await result(page);
    const own = asked.filter((path) => !/\.(?:css|svg|js)$/u.test(path) && path.startsWith('/'));
    expect(own.filter((path) => !/^\/[\da-f-]{36}$|localhost/u.test(path))).toEqual([
      expect.stringMatching(/\/kiem-tra-du-lieu\/$/u),
      expect.stringMatching(/\/kiem-tra-du-lieu\/du-lieu\.json$/u),
    ]);
    const before = asked.length;
    await give(page, { 'chi-so-2024.csv': figures + NEW_FIGURE });
    await page.locator('[data-status]', { hasText: '1 thay đổi' }).waitFor();
    expect(asked.length).toBe(before);
    expect(foreignRequests).toEqual([]);
  });

  test("the worker inherits the page's policy: it cannot connect elsewhere", async () => {
    const { page } = await openExample(PATH);
    await give(page, { 'chi-so-2024.csv': figures });
    await result(page);
    const blocked = await page.workers()[0]?.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', (event) => {
            resolve(event.effectiveDirective);
          });
          fetch('https://example.org/', { mode: 'no-cors' }).then(
            () => resolve('sent'),
            () => setTimeout(() => resolve('failed otherwise'), 500),
          );
        }),
    );
    expect(blocked).toBe('connect-src');
  });

  test('once loaded it works without a network', async () => {
    const { page, failedRequests } = await openExample(PATH);
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await give(page, { 'chi-so-2024.csv': figures.replace(',244,', ',1.234,') });
    expect(await result(page)).toContain('có 1 lỗi');
    expect(failedRequests).toEqual([]);
  });
});

test('ten thousand rows: the page goes on answering while they are read', async () => {
  const { page } = await openExample(PATH);
  // Behind the rows published, which corrections speak of.
  const published = table('data/tien-do/2024/nhiem-vu.csv').trimEnd();
  const row = (index: number) => `III.2.1,so-khcn,${index + 100},cu,co_ket_qua,Kết quả,khong-co-nguon,`;
  const rows = Array.from({ length: 10_000 }, (_, index) => row(index + 1));
  await give(page, { 'nhiem-vu-2024.csv': [published, ...rows].join('\n') });
  await page.getByRole('searchbox').fill('trang vẫn trả lời');
  expect(await result(page)).toContain('có 10000 lỗi');
  expect(await page.locator('[data-part="loi"] li').count()).toBe(30);
  const problems = page.locator('[data-part="loi"]');
  await problems.getByRole('button', { name: 'Hiện thêm (còn 9970)' }).click();
  await problems.getByRole('button', { name: 'Hiện thêm (còn 9940)' }).waitFor();
  expect(await page.locator('[data-part="loi"] li').count()).toBe(60);
});

test('hostile cells stay text, in problems, changes and drawings', async () => {
  const { page, consoleErrors, failedRequests } = await openExample(PATH);
  const hostile = `<img src=x onerror=alert(1)><script>alert(1)</script>`;
  const indicators = table('data/chi-so.csv').replace(/,điểm,diem/u, `,${hostile},diem`);
  await give(page, { 'chi-so.csv': indicators, 'chi-so-2024.csv': figures.replace('26.31', '26.32') });
  expect(await result(page)).toContain('không có lỗi');
  expect(await page.locator('[data-part="thay-doi"]').innerText()).toContain(hostile);
  expect(await page.locator('[data-part="xem-truoc"]').innerText()).toContain(hostile);
  await give(page, {
    'nguon.csv': `ma,ten,so_hieu,co_quan,ngay,lien_ket,loai,xac_minh,${hostile}\n${hostile},"=1",,,,,van_ban,ban_goc,\n`,
  });
  await page.locator('[data-part="loi"]').waitFor();
  expect(await page.locator('[data-part="loi"]').innerText()).toContain(hostile);
  expect(await page.locator('#kiem-tra :is(img, script)').count()).toBe(0);
  expect(consoleErrors).toEqual([]);
  expect(failedRequests).toEqual([]);
});

test('without script the page says so and where the files are checked instead', async () => {
  const { page } = await openExample(PATH, { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toContain('gửi các tệp để công bố');
  expect(await page.locator('#kiem-tra').isVisible()).toBe(false);
});

test('without the published data it says so, and a second try works', async () => {
  const { page } = await openExample('/');
  await page.context().route('**/du-lieu.json', (route) => route.abort());
  await page.goto(new URL(PATH.slice(1), page.url()).href);
  await give(page, { 'chi-so-2024.csv': figures });
  await page.locator('[data-status]', { hasText: 'Chưa tải được' }).waitFor();
  await page.context().unroute('**/du-lieu.json');
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  expect(await result(page)).toContain('không có lỗi');
});
