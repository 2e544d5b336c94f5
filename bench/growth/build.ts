/** One build as a process of its own: how long, how much memory, what came out. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Built {
  seconds: number;
  /** Of these, drawing pictures, the workbook and the archives. */
  mediaSeconds: number;
  peakBytes: number;
  pages: number;
  pictures: number;
  outputBytes: number;
  /** The heaviest page, compressed, the plan's own text aside. */
  heaviestList: { path: string; bytes: number };
}

const ASTRO = resolve('node_modules/astro/bin/astro.mjs');
const PEAK = resolve('bench/growth/peak-memory.ts');
/** A finished route: `├─ /hinh/… (+12ms)`. */
const ROUTE = /\/(?<name>\S+)[^\n]*\(\+(?<time>[\d.]+)(?<unit>m?s)\)/gu;

export async function build(root: string, outDir: string, env: Record<string, string> = {}): Promise<Built> {
  const start = performance.now();
  const log = await run(root, outDir, env);
  const seconds = (performance.now() - start) / 1000;
  const media = [...log.matchAll(ROUTE)].filter(({ groups }) =>
    /\.(?:png|svg|xlsx|zip)$/u.test(groups?.['name'] ?? ''),
  );
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
    mediaSeconds: media.reduce(
      (sum, { groups }) => sum + Number(groups?.['time']) / (groups?.['unit'] === 's' ? 1 : 1000),
      0,
    ),
    peakBytes: Number(/peak-memory (\d+)/u.exec(log)?.[1] ?? NaN),
    pages: pages.length,
    pictures: files.filter((name) => /\.(?:png|svg)$/u.test(name)).length,
    outputBytes: files.reduce((sum, name) => sum + statSync(join(outDir, name)).size, 0),
    heaviestList: weights.sort((a, b) => b.bytes - a.bytes)[0] ?? { path: '', bytes: 0 },
  };
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
