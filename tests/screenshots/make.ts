/**
 * `npm run screenshots`: one page of every kind of the built site, at three widths, light and dark, into
 * `screenshots/`, to be looked at by eye. `SCREENSHOTS=/nhiem-vu/` takes only the paths that hold these letters.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { startServer } from '../../src/cli/static-server.ts';
import { address } from '../../src/plan-folder/address.ts';
import { chromiumLaunchOptions } from '../support/chromium.ts';
import { FULL, onePageOfEveryKind, pathsOfSitemap, UNLISTED } from '../support/page-kinds.ts';

const FOLDER = 'screenshots';
const WIDTHS = [360, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** `/` → `trang-chu`, `/nhiem-vu/iii-1-6/` → `nhiem-vu.iii-1-6`. */
const nameOf = (path: string): string => path.split('/').filter(Boolean).join('.') || 'trang-chu';

async function take(browser: Browser, url: string, paths: string[]): Promise<void> {
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES) {
      const view = { viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' } as const;
      const context = await browser.newContext({ ...view, locale: 'vi-VN' });
      const page = await context.newPage();
      for (const path of paths) {
        await page.goto(new URL(path.slice(1), url).href, { waitUntil: 'networkidle' });
        // A picture of the whole page shows what a reader sees after scrolling through it.
        await page.evaluate(async () => {
          for (const image of document.images) image.loading = 'eager';
          await Promise.all([...document.images].map((image) => image.decode()));
        });
        const file = `${FOLDER}/${nameOf(path)}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: file, fullPage: true });
      }
      await context.close();
      console.log(`${width} px, ${colorScheme}: ${paths.length} pages`);
    }
}

const listed = pathsOfSitemap(readFileSync('dist/sitemap-0.xml', 'utf8'), address.pathname);
const wanted = process.env['SCREENSHOTS'] ?? '';
const paths = [...new Set([...onePageOfEveryKind([...listed, ...UNLISTED]), ...FULL])];
const chosen = paths.filter((path) => path.includes(wanted));

if (wanted === '') rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await startServer({ dir: 'dist', port: 0, base: address.pathname });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  await take(browser, server.url, chosen);
} finally {
  await browser.close();
  await server.close();
}
