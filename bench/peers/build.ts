/** Builds each of the three sites once, in a separate process, and measures the time. */
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../src/plan/plan.ts';
import { writeContent } from './content.ts';

export interface BuiltSite {
  name: string;
  /** The folder to serve. */
  dist: string;
  seconds: number;
}

const PEERS = [
  { name: 'Starlight', content: 'src/content/docs', tool: 'astro/bin/astro.mjs', command: ['build'], output: 'dist' }, // prettier-ignore
  { name: 'Eleventy', content: 'content', tool: '@11ty/eleventy/cmd.cjs', command: [], output: '_site' },
];

/** Our site as it is, with all pictures and downloads, in its own `dist/`. */
export function buildOurs(): BuiltSite {
  return { name: 'ours', dist: 'dist', seconds: timed('node_modules/astro/bin/astro.mjs', ['build'], '.') };
}

/** Each peer in a copy below `folder`, so that nothing it installs or writes stays in the repository. */
export function buildPeers(plan: Plan, folder: string): BuiltSite[] {
  return PEERS.map(({ name, content, tool, command, output }) => {
    const copy = join(folder, name.toLowerCase());
    const fixture = join('bench/peers', name.toLowerCase());
    cpSync(fixture, copy, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
    execFileSync('npm', ['ci', '--prefix', copy], { stdio: ['ignore', 'ignore', 'inherit'] });
    writeContent(plan, join(copy, content));
    return { name, dist: join(copy, output), seconds: timed(join('node_modules', tool), command, copy) };
  });
}

function timed(script: string, args: string[], cwd: string): number {
  const start = performance.now();
  execFileSync(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return (performance.now() - start) / 1000;
}
