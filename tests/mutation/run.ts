/**
 * `npm run mutation -- [part of a file's path]`: puts each fault of `mutations.ts` alone into a copy of the
 * project as committed and runs the tests named. By hand, after a change of rules or of their tests: about ten minutes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MUTATIONS, type Mutation } from './mutations.ts';

const [wanted = ''] = process.argv.slice(2);
const copy = mkdtempSync(join(tmpdir(), 'mutation-'));
const survived: Mutation[] = [];

execFileSync('git', ['clone', '--quiet', '.', copy]);
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
try {
  for (const mutation of MUTATIONS.filter(({ file }) => file.includes(wanted))) {
    const isCaught = isRedWith(mutation);
    console.log(`${isCaught ? 'caught  ' : 'SURVIVED'} ${mutation.file}: ${mutation.from} → ${mutation.to}`);
    if (!isCaught) survived.push(mutation);
  }
} finally {
  rmSync(copy, { recursive: true });
}
console.log(survived.length === 0 ? 'All caught.' : `${survived.length} survived.`);
process.exitCode = survived.length === 0 ? 0 : 1;

function isRedWith({ file, from, to, tests }: Mutation): boolean {
  const path = join(copy, file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(from).length !== 2) throw new Error(`${file} has “${from}” not once: fix the list.`);
  writeFileSync(
    path,
    sound.replace(from, () => to),
  );
  try {
    const isOfSite = tests.startsWith('tests/build');
    if (isOfSite) run('astro', 'build');
    return run('vitest', 'run', '--project', isOfSite ? 'build' : 'unit', '--bail', '1', tests) !== 0;
  } finally {
    writeFileSync(path, sound);
  }
}

function run(command: string, ...args: string[]): number | null {
  return spawnSync('npm', ['exec', '--', command, ...args], { cwd: copy, encoding: 'utf8' }).status;
}
