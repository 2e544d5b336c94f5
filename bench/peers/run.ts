/**
 * `npm run bench:peers`: pages of this site compared with the same content in Starlight and Eleventy: bytes,
 * requests, Lighthouse, build times. Prints Markdown.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { chromiumLaunchOptions } from '../../tests/support/chromium.ts';
import { table } from '../search/table.ts';
import { buildOurs, buildPeers } from './build.ts';
import { headOfPages, rowsOfPages } from './report.ts';
import { serveOurs, servePeer } from './serve.ts';
import { timesOf } from './times.ts';
import { weigh } from './weigh.ts';

const PATHS = ['/', '/ke-hoach/', '/nhiem-vu/', '/nhiem-vu/iii-1-6/'];

const { plan } = loadPlan();
if (!plan) throw new Error('The data has errors: npm run check names them.');
const folder = mkdtempSync(join(tmpdir(), 'peers-'));
mkdirSync(join(folder, 'published'));
const built = [buildOurs(), ...buildPeers(plan, folder)];
const [ours, ...peers] = built;
if (!ours) throw new Error('Nothing was built.');
const sites = [await serveOurs(ours, folder), ...(await Promise.all(peers.map(servePeer)))];
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const pages = PATHS.flatMap((path) =>
    sites.map(({ name, home }) => ({ path, site: name, url: home + path.slice(1) })),
  );
  const weights = [];
  for (const { url } of pages) weights.push(await weigh(browser, url));
  const load = loadavg()[0]?.toFixed(1) ?? '';
  const times = await timesOf(pages.map(({ url }) => url));
  console.log(table(headOfPages, rowsOfPages(pages, weights, times)));
  console.log();
  console.log(table(['build', 's'], built.map(({ name, seconds }) => [name, seconds.toFixed(1)]))); // prettier-ignore
  const { model = '' } = cpus()[0] ?? {};
  console.log(`\n${cpus().length} cores, ${model}, Node ${process.version}, Chromium ${browser.version()}`);
  console.log(`Load before the times were taken ${load}, after ${loadavg()[0]?.toFixed(1) ?? ''}`);
} finally {
  await browser.close();
  for (const { server } of sites) await server.close();
  rmSync(folder, { recursive: true });
}
