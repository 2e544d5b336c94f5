/**
 * `npm run guide-pictures`: the pictures of the publishing guide, made anew from real screens: this site's, as built in
 * `dist/`, and LibreOffice's. Pictures whose program is not on this machine stay as they are, and that is said.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { startServer } from '../../src/cli/static-server.ts';
import { address } from '../../src/plan-folder/address.ts';
import { chromiumLaunchOptions } from '../support/chromium.ts';
import { officeScreens } from './office-screens.ts';
import { savePicture } from './save-picture.ts';
import { siteScreens } from './site-screens.ts';

mkdirSync('content/huong-dan', { recursive: true });
const server = await startServer({ dir: 'dist', port: 0, base: address.pathname });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const screens = [...(await siteScreens(browser, server.url)), ...officeScreens()];
  for (const screen of screens) console.log(await savePicture(browser, screen));
} finally {
  await browser.close();
  await server.close();
}
