/**
 * `npm run bench:growth [-- <tasks> …]`: builds the site for plans of growing size, and a bare Astro project
 * with as many trivial pages, each in a separate process, alternating and repeated. Prints Markdown.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../search/table.ts';
import { build, measureMedia, type Built, type Media } from './build.ts';
import { makePlan } from './make-plan.ts';
import { firstSearchBytes } from './search-bytes.ts';

/** The fastest of these builds counts: other programs can only slow one down. */
const RUNS = 3;

const sizes = process.argv.slice(2).map(Number);
const rows: string[][] = [];
for (const tasks of sizes.length > 0 ? sizes : [44, 500, 5000]) {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const plan = join(folder, 'plan');
  makePlan(plan, tasks);
  const ours: Built[] = [];
  const bare: Built[] = [];
  let dist = '';
  while (ours.length < RUNS) {
    // A folder per build: ext4 is slow to create files where many were just deleted.
    const own = mkdtempSync(join(folder, 'run-'));
    const built = await build('.', join(own, 'dist'), { PLAN_DIR: plan });
    ours.push(built);
    bare.push(await build('bench/growth/bare', join(own, 'bare'), { PAGES: String(built.pages) }));
    dist = join(own, 'dist');
  }
  const figures = { ours: fastest(ours), bare: fastest(bare), media: measureMedia(plan) };
  rows.push(rowOf(tasks, figures, await firstSearchBytes(dist)));
  console.error(rows.at(-1)?.join(' | '));
  rmSync(folder, { recursive: true });
}
const head = ['tasks', 'pages', 'whole, s', 'pictures, xlsx, zip, s', 'ms a picture', 'the rest, s', 'bare, s', 'ratio', 'pages/s', 'memory, MB', 'bare, MB', 'output, MB', 'first search, bytes', 'heaviest list, bytes']; // prettier-ignore
console.log(table(head, rows));

function fastest(built: Built[]): Built {
  return built.reduce((best, other) => (other.seconds < best.seconds ? other : best));
}

function rowOf(
  tasks: number,
  { ours, bare, media }: { ours: Built; bare: Built; media: Media },
  search: number,
): string[] {
  const rest = ours.seconds - media.seconds;
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
  return [
    String(tasks),
    String(ours.pages),
    ours.seconds.toFixed(1),
    media.seconds.toFixed(1),
    media.msAPicture.toFixed(0),
    rest.toFixed(1),
    bare.seconds.toFixed(1),
    (rest / bare.seconds).toFixed(1),
    (ours.pages / ours.seconds).toFixed(0),
    megabytes(ours.peakBytes),
    megabytes(bare.peakBytes),
    megabytes(ours.outputBytes),
    String(search),
    `${ours.heaviestList.bytes} ${ours.heaviestList.path}`,
  ];
}
