/**
 * `npm run bench:search`: our search, plain Pagefind and MiniSearch over the same pages of the built site, with
 * the same queries in a real browser. Prints Markdown.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { startServer } from '../../src/cli/static-server.ts';
import { address } from '../../src/plan-folder/address.ts';
import { chromiumLaunchOptions } from '../../tests/support/chromium.ts';
import { readQueries } from '../../tests/support/search-queries.ts';
import type { Engine } from './ask.ts';
import { makeRivals } from './make-rivals.ts';
import { measureAccuracy } from './measure-accuracy.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureTimes } from './measure-times.ts';
import { measureWork } from './measure-work.ts';
import { accuracySection, bytesSection, placesSection, timesSection } from './report.ts';
import { timedQuestions } from './timed-questions.ts';

const DIST = 'dist';

if (!existsSync(DIST)) {
  console.error(`There is no built site in ${DIST}/: run "npm run build" first.`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
const pages = await makeRivals(DIST, folder);
const site = await startServer({ dir: DIST, port: 0, base: address.pathname });
const rivals = await startServer({ dir: folder, port: 0 });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  await measureAll(browser);
} finally {
  await browser.close();
  await Promise.all([site.close(), rivals.close()]);
  rmSync(folder, { recursive: true });
}

async function measureAll(browser: Browser): Promise<void> {
  const queries = readQueries();
  const rival = (name: string, path: string): Engine => {
    return { name, page: `${rivals.url}${path}/`, root: rivals.url };
  };
  const ours: Engine = { name: 'ours', page: `${site.url}tim-kiem/`, root: site.url };
  const engines = [
    ours,
    rival('Pagefind', 'pagefind'),
    rival('MiniSearch', 'minisearch'),
    rival('MiniSearch, asked', 'minisearch-asked'),
  ];
  console.log(`\n${queries.length} questions, ${pages} pages. ${machine(browser)}`);

  const accuracy = [];
  for (const engine of engines)
    accuracy.push({ name: engine.name, figures: await measureAccuracy(browser, engine, queries) });
  console.log(accuracySection(accuracy));
  for (const row of accuracy.slice(0, 1)) console.log(placesSection(row));

  const bytes = [];
  for (const engine of engines)
    bytes.push({ name: engine.name, figures: await measureBytes(browser, engine, queries) });
  console.log(bytesSection(bytes));

  const timed = [...engines, rival('Pagefind without worker', 'pagefind-no-worker')];
  const questions = timedQuestions(queries);
  const before = load();
  const work: number[][] = [];
  for (const engine of timed) work.push(await measureWork(browser, engine, questions));
  const times = await measureTimes(browser, timed, questions);
  const rows = timed.map(({ name }, at) => {
    const { whole, letters } = times[at] ?? { whole: [], letters: [] };
    return { name, figures: { whole, letters, work: work[at] ?? [] } };
  });
  console.log(timesSection(rows, `${before} before, ${load()} after, on ${cpus().length} cores`));
}

function machine(browser: Browser): string {
  return `Chromium ${browser.version()}, Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}.`;
}

function load(): string {
  return (loadavg()[0] ?? NaN).toFixed(1);
}
