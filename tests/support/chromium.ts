/**
 * Chromium for the browser tests: the installed one, or else a newly installed one, so that `npm test` needs no
 * preparation.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type LaunchOptions } from 'playwright-core';
import { hasApt, installPackages, run } from './apt.ts';

/** The headless shell first: twice as fast. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const USUAL_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const isRoot = process.getuid?.() === 0;

/** Finds or installs Chromium, prints which, and returns Playwright's launch options. */
export function chromiumLaunchOptions(): LaunchOptions {
  return {
    executablePath: findChromium() ?? installChromium(),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-domain-reliability',
      '--disable-quic',
      '--disable-sync',
      '--no-first-run',
      '--no-pings',
    ],
  };
}

function findChromium(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!answers(chosen)) throw new Error(`CHROME_PATH is ${chosen}, which does not start as a Chromium.`);
    return say('from CHROME_PATH', chosen);
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...USUAL_FOLDERS];
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = [...candidates, chromium.executablePath()].find(answers);
  return found && say('found', found);
}

/** As root on Debian or Ubuntu, the distribution's package; otherwise, or if that fails, Playwright's. */
function installChromium(): string {
  if (hasApt()) {
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const installed = installPackages([name, 'fonts-noto-core']);
      const path = join('/usr/bin', name);
      if (installed && answers(path)) return say('installed with apt-get', path);
    }
  }
  const packageFile = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const cli = join(dirname(packageFile), 'cli.js');
  run(process.execPath, [cli, 'install', ...(hasApt() ? ['--with-deps'] : []), 'chromium']);
  const path = chromium.executablePath();
  if (answers(path)) return say('installed with playwright-core', path);
  throw new Error(
    'No Chromium was found and none could be installed: install one, or set CHROME_PATH to it.',
  );
}

/** A file of this name may be a stub that advises to install a snap: it must print its version. */
function answers(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function say(how: string, path: string): string {
  console.log(`Chromium for the browser tests: ${how}, ${path}`);
  return path;
}
