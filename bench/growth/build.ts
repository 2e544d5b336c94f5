/** One build in its own process: time, memory, output. */
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Built {
  seconds: number;
  peakBytes: number;
  pages: number;
  outputBytes: number;
  /** The heaviest page, compressed, without the plan's own text. */
  heaviestList: { path: string; bytes: number };
}

const ASTRO = resolve('node_modules/astro/bin/astro.mjs');
const PEAK = resolve('bench/growth/peak-memory.ts');
const MEDIA = resolve('bench/growth/media.ts');

export async function build(root: string, outDir: string, env: Record<string, string> = {}): Promise<Built> {
  const start = performance.now();
  const log = await run(root, outDir, env);
  const seconds = (performance.now() - start) / 1000;
  const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(outDir, name)).isFile(),
  );
  const pages = files.filter((name) => name.endsWith('index.html'));
  const lists = pages.filter((name) => !name.startsWith('ke-hoach'));
  const weights = lists.map((path) => ({
    path,
    bytes: gzipSync(readFileSync(join(outDir, path)), { level: 9 }).length,
  }));
  return {
    seconds,
    peakBytes: Number(/peak-memory (\d+)/u.exec(log)?.[1] ?? NaN),
    pages: pages.length,
    outputBytes: files.reduce((sum, name) => sum + statSync(join(outDir, name)).size, 0),
    heaviestList: weights.sort((a, b) => b.bytes - a.bytes)[0] ?? { path: '', bytes: 0 },
  };
}

export interface Media {
  /** Time to render all pictures, the workbook and the ZIP. */
  seconds: number;
  msAPicture: number;
}

/** Cost of pictures and archives in a build of this plan. */
export function measureMedia(plan: string): Media {
  const env = { ...process.env, PLAN_DIR: plan };
  return JSON.parse(execFileSync(process.execPath, [MEDIA], { env, encoding: 'utf8' })) as Media;
}

function run(root: string, outDir: string, env: Record<string, string>): Promise<string> {
  return new Promise((done, fail) => {
    const args = ['--import', PEAK, ASTRO, 'build', '--outDir', outDir];
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env, NO_COLOR: '1' },
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.on('close', (code) => {
      if (code === 0) done(log);
      else fail(new Error(`The build of ${root} failed:\n${log.slice(-2000)}`));
    });
  });
}
