/**
 * Every token and component looks as it did when it was last looked at: pictures of the design page, in letters of
 * our own, since every machine has others. Half as large as on a screen: small files in which colours, sizes and
 * places still show, and how a machine smooths its letters does not. A Chromium with windows smooths them its own
 * way: where there is no other, the pictures are passed over.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer } from '../../src/cli/static-server.ts';
import { chromiumLaunchOptions } from '../support/chromium.ts';
import { differenceTo } from '../support/compare-pictures.ts';
import { builtSite, HOSTILE_SITE } from '../support/test-site.ts';

/** So much of a picture may differ. A colour, a size or a space that is changed changes more. */
const TOLERANCE = 0.0003;

const { args = [], ...options } = chromiumLaunchOptions();
const isWindowless = /headless.?shell/u.test(options.executablePath ?? '');

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ dir: await builtSite(HOSTILE_SITE), port: 0, base: '/' });
  const plain = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];
  browser = await chromium.launch({ ...options, args: [...args, ...plain] });
}, 180_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

test
  .runIf(isWindowless)
  .each(
    [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => [width, scheme] as const)),
  )('looks the same at %i px, %s', async (width, colorScheme) => {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    deviceScaleFactor: 0.5,
    reducedMotion: 'reduce',
    // The page's policy would refuse the letters given to it here.
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto(new URL('thiet-ke/', server.url).href);
  await page.addStyleTag({ content: letters() });
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot({ fullPage: true });
  await context.close();
  const stored = `tests/browser/__pictures__/thiet-ke-${width}-${colorScheme}.png`;
  expect(differenceTo(stored, png), 'see screenshots/khac/').toBeLessThan(TOLERANCE);
});

/** One family for everything, whatever the machine has. */
function letters(): string {
  const { resolve } = createRequire(import.meta.url);
  const faces = [
    [400, '400Regular/BeVietnamPro_400Regular.ttf'],
    [700, '700Bold/BeVietnamPro_700Bold.ttf'],
  ] as const;
  const rules = faces.map(([weight, file]) => {
    const bytes = readFileSync(resolve(`@expo-google-fonts/be-vietnam-pro/${file}`)).toString('base64');
    return `@font-face { font-family: Letters; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes}); }`;
  });
  return `${rules.join('\n')} * { font-family: Letters !important; }`;
}
