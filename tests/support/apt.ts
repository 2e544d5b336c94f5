/** Installs Debian packages the tests need, if run as root, so that no manual preparation is needed. */
import { spawnSync } from 'node:child_process';

/** Whether packages can be installed: as root, on Debian or Ubuntu. */
export function hasApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** Whether all were installed; prints errors. */
export function installPackages(packages: readonly string[]): boolean {
  return (
    run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  );
}

export function run(command: string, args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync(command, args, { env, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) console.error(`${[command, ...args].join(' ')} failed:\n${stderr.slice(-2000)}`);
  return status === 0;
}
