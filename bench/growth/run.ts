/**
 * `npm run bench:growth [-- <tasks> …]`: the whole site for plans of growing size beside a bare Astro project with
 * the same words on as many pages and a Pagefind index, each in a process of its own, in turn and more than once. Prints Markdown.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from '../search/table.ts';
import { build, measureMedia, type Built, type Media } from './build.ts';
import { makePlan } from './make-plan.ts';
import { firstSearchBytes } from './search-bytes.ts';

/** The fastest of so many builds counts: other programs can only make one slower. */
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
    // A folder of its own each: ext4 is slow to make files where as many were deleted a moment ago.
    const own = mkdtempSync(join(folder, 'run-'));
    const built = await build('.', join(own, 'dist'), { PLAN_DIR: plan });
    ours.push(built);
    bare.push(await build('bench/growth/bare', join(own, 'bare'), { SITE: join(own, 'dist') }));
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
