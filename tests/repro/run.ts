/**
 * `npm run repro`: the committed state built twice, in folders, time zones, languages and with numbers of processors
 * that differ. Every file must be the same to the byte; says which are not. Writes the sums of the site to
 * `SHA256SUMS` in the folder named after `--sums`, if one is.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listFiles } from '../support/built-site.ts';

const SURROUNDINGS = [
  { name: 'mot', env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'C.UTF-8' }, processors: '0' },
  { name: 'thu-muc-khac', env: { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' }, processors: undefined },
];

const folder = mkdtempSync(join(tmpdir(), 'repro-'));
const [first = new Map<string, string>(), second = new Map<string, string>()] = SURROUNDINGS.map(buildIn);
rmSync(folder, { recursive: true });
const names = [...new Set([...first.keys(), ...second.keys()])];
const different = names.filter((name) => first.get(name) !== second.get(name));
for (const name of different) console.error(`differs: ${name}`);
const sums = names.map((name) => `${first.get(name) ?? ''}  ${name}\n`).join('');
const target = process.argv[process.argv.indexOf('--sums') + 1];
if (process.argv.includes('--sums') && target) writeFileSync(join(target, 'SHA256SUMS'), sums);
console.log(`${names.length} files, ${different.length} of them different`);
console.log(`SHA-256 of all sums: ${createHash('sha256').update(sums).digest('hex')}`);
process.exitCode = different.length === 0 && names.length > 0 ? 0 : 1;

/** Checksums of the built files by name. The history and its tags are cloned, since pages show them. */
function buildIn({ name, env, processors }: (typeof SURROUNDINGS)[number]): Map<string, string> {
  const clone = join(folder, name, 'so-theo-doi');
  execFileSync('git', ['clone', '--quiet', '.', clone]);
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
  const build = [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'];
  const hasTaskset = processors !== undefined && spawnSync('taskset', ['--version']).status === 0;
  const [command = '', ...args] = hasTaskset ? ['taskset', '-c', processors, ...build] : build;
  execFileSync(command, args, {
    cwd: clone,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const dist = join(clone, 'dist');
  return new Map(
    listFiles(dist).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}
