/** What a reader has chosen in the table of tasks leaves with them as a file. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

test('the rows shown are downloaded as in the published table, with the choice in the file name', async () => {
  const { page, consoleErrors } = await openPage('/nhiem-vu/?trang-thai=cho_trung_uong');
  await page.locator('#ket-qua tbody tr').first().waitFor();
  const shown = await page.locator('#ket-qua tbody tr, #ket-qua .twin a').count();
  await page.locator('#loc-khung summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải các dòng đang hiện' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('tong-hop-nhiem-vu_trang-thai-cho-trung-uong.csv');
  const saved = join(await mkdtemp(join(tmpdir(), 'rows-')), 'rows.csv');
  await download.saveAs(saved);
  const text = await readFile(saved, 'utf8');
  expect(text.startsWith('\uFEFFma,')).toBe(true);
  const codes = text.match(/^(?:III|IV|PL)\.[\d.]+(?=,)/gmu) ?? [];
  expect(codes).toHaveLength(shown);
  const published = (await readFile('dist/du-lieu/tong-hop-nhiem-vu.csv', 'utf8')).split('\r\n');
  for (const line of text.slice(1).split('\r\n')) expect(published).toContain(line);
  expect(consoleErrors).toEqual([]);
});

test('where the table cannot be fetched the page says so', async () => {
  const { page } = await openPage('/nhiem-vu/');
  await page.route('**/tong-hop-nhiem-vu.csv', (route) => route.abort());
  await page.locator('#loc-khung summary').click();
  await page.getByRole('button', { name: 'Tải các dòng đang hiện' }).click();
  await page.getByText('Chưa tải được tệp').waitFor();
});
