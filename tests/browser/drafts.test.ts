/** The page where an official's documents are drafted: nothing heavy comes before a tap, and each file is the command's. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../src/cli/static-server.ts';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { openPage, siteAddress, visit } from '../support/browser.ts';
import { builtSite, EXAMPLE_SITE } from '../support/test-site.ts';

/** The plan's last year with a page, which is the year of the review where there is one. */
const plans = [
  { name: 'the real plan', dir: '.' },
  { name: 'the invented plan', dir: EXAMPLE_SITE.plan },
].map((plan) => ({ ...plan, year: yearOf(plan.dir) }));

function yearOf(dir: string): number {
  const { plan } = loadPlan(dir);
  return plan?.site.review?.year ?? plan?.years.at(-1) ?? 0;
}

describe.each(plans)('on the page of drafts of $name', ({ dir, year }) => {
  const siteOf = async (): Promise<string> => {
    if (dir === '.') return siteAddress('/');
    const server = await startServer({ dir: await builtSite(EXAMPLE_SITE), port: 0, base: '/' });
    onTestFinished(() => server.close());
    return server.url;
  };

  test('each file a button makes is the one the command writes, to the byte', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
    // The invented plan is built for the day and the address it states itself.
    const own = dir === '.' ? {} : { AS_OF: EXAMPLE_SITE.asOf, SITE_URL: undefined };
    const env = { ...process.env, PLAN_DIR: dir, ...own };
    const command = promisify(execFile)(process.execPath, ['src/cli/report.ts', String(year), folder], {
      env,
    });
    const { page, consoleErrors, foreignRequests } = await visit(`${await siteOf()}ban-thao/${year}/`);
    const made = new Map<string, Uint8Array>();
    for (const id of await idsOn(page)) {
      const { name, bytes } = await tap(page, id);
      made.set(name, bytes);
    }
    await command;
    const names = readdirSync(folder);
    expect([...made.keys()].toSorted()).toEqual(names.toSorted());
    for (const [name, bytes] of made) expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true);

    const first = await page.locator('select').inputValue();
    const { name, bytes } = await saved(page, page.locator('[data-draft-chosen]'));
    const all = unzipSync(
      readFileSync(join(folder, names.find((file) => file.includes(`don-vi-${year}.zip`)) ?? '')),
    );
    const same =
      Object.entries(all).find(([name]) =>
        name.endsWith(`${first.slice('don-vi-'.length)}-${year}.docx`),
      )?.[1] ?? new Uint8Array();
    expect(Buffer.from(same).equals(bytes), name).toBe(true);
    expect(consoleErrors).toEqual([]);
    expect(foreignRequests).toEqual([]);
  });
});

test('Before the first tap the page has loaded neither data nor what makes documents', async () => {
  const { page } = await openPage(`/ban-thao/${yearOf('.')}/`);
  const loaded = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
      ({ name, decodedBodySize }) => ({ name, decodedBodySize }),
    ),
  );
  expect(loaded.filter(({ name }) => name.endsWith('.json') || name.endsWith('.docx'))).toEqual([]);
  const scripts = loaded.filter(({ name }) => name.endsWith('.js'));
  expect(scripts.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0)).toBeLessThan(6_000);
});

test('The office’s templates come with the type Word knows them by', async () => {
  const { headers } = await fetch(siteAddress('/mau/bao-cao.docx'));
  expect(headers.get('content-type')).toContain('wordprocessingml.document');
});

test('Without a connection the page says that it cannot, and a further tap tries again', async () => {
  const { page } = await openPage(`/ban-thao/${yearOf('.')}/`);
  await page.context().setOffline(true);
  await page.locator('[data-draft="hop"]').click();
  await page.getByText('Chưa soạn được').waitFor();
  await page.context().setOffline(false);
  const { name } = await tap(page, 'hop');
  expect(name).toMatch(/^hop-\d{4}\.docx$/u);
});

test('A second tap while a file is made saves it once', async () => {
  const { page } = await openPage(`/ban-thao/${yearOf('.')}/`);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.locator('[data-draft="hop"]').dblclick();
  await page.getByText('Đã tạo').waitFor();
  // Whatever the second tap began would be done before this one.
  await tap(page, 'hop');
  expect(downloads).toHaveLength(2);
});

const idsOn = (page: Page): Promise<string[]> =>
  page
    .locator('[data-draft]')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['draft'] ?? ''));

const tap = (page: Page, id: string) => saved(page, page.locator(`[data-draft="${id}"]`));

async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const name = download.suggestedFilename();
  await page.getByText(`Đã tạo ${name}`).waitFor();
  return { name, bytes: await buffer(await download.createReadStream()) };
}
