/**
 * `npm run bench:growth [-- <tasks> …]`: the whole site for plans of growing size beside a bare Astro project of as
 * many trivial pages, each in a process of its own, in turn. Prints Markdown.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../search/table.ts';
import { build, type Built } from './build.ts';
import { makePlan } from './make-plan.ts';
import { firstSearchBytes } from './search-bytes.ts';

const sizes = process.argv.slice(2).map(Number);
const rows: string[][] = [];
for (const tasks of sizes.length > 0 ? sizes : [44, 500, 5000]) {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const plan = join(folder, 'plan');
  makePlan(plan, tasks);
  const ours = await build('.', join(folder, 'dist'), { PLAN_DIR: plan });
  const bare = await build('bench/growth/bare', join(folder, 'bare'), { PAGES: String(ours.pages) });
  rows.push(rowOf(tasks, ours, bare, await firstSearchBytes(join(folder, 'dist'))));
  console.error(rows.at(-1)?.join(' | '));
  rmSync(folder, { recursive: true });
}
const head = ['tasks', 'pages', 'whole, s', 'pictures, xlsx, zip, s', 'ms a picture', 'the rest, s', 'bare, s', 'ratio', 'pages/s', 'memory, MB', 'bare, MB', 'output, MB', 'first search, bytes', 'heaviest list, bytes']; // prettier-ignore
console.log(table(head, rows));

function rowOf(tasks: number, ours: Built, bare: Built, search: number): string[] {
  const rest = ours.seconds - ours.mediaSeconds;
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  return [
    String(tasks),
    String(ours.pages),
    ours.seconds.toFixed(1),
    ours.mediaSeconds.toFixed(1),
    ((ours.mediaSeconds * 1000) / ours.pictures).toFixed(0),
    rest.toFixed(1),
    bare.seconds.toFixed(1),
    (rest / bare.seconds).toFixed(1),
    (ours.pages / ours.seconds).toFixed(0),
    megabytes(ours.peakBytes),
    megabytes(bare.peakBytes),
    megabytes(ours.outputBytes),
    String(search),
    `${String(ours.heaviestList.bytes)} ${ours.heaviestList.path}`,
  ];
}
