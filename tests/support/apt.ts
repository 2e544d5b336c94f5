/** Debian packages for the tests' own needs: as root they are installed, so that nothing is prepared by hand. */
import { spawnSync } from 'node:child_process';

/** Whether packages can be installed here: as root, on Debian or Ubuntu. */
export function hasApt(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/** Whether all of them were installed; what went wrong is said. */
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
