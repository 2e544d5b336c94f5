/**
 * The W3C's HTML checker, on Java. As root on Debian or Ubuntu, Java is installed if missing; otherwise the
 * tests that need it are skipped by name. The package stays at 25.11.25: later releases download a Java during
 * installation.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasApt, installPackages } from './apt.ts';

const CHECKER = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const JAVA = 'default-jre-headless';
/** A policy source that this release of the checker does not know. */
const UNKNOWN_TO_IT = /Expecting source-expression but found "'wasm-unsafe-eval'"/u;

/** Whether there is a Java, after trying to install one. */
export function hasJava(): boolean {
  const isThere = () => spawnSync('java', ['-version']).status === 0;
  if (isThere() || (hasApt() && installPackages([JAVA]) && isThere())) return true;
  const advice = `Java is not here: install ${JAVA}.`;
  if (process.env.CI) throw new Error(advice);
  console.warn(`${advice} The test of the pages' HTML is passed over.`);
  return false;
}

interface Message {
  url?: string;
  lastLine?: number;
  message: string;
  extract?: string;
}

/** Errors of the pages below a folder, as `page:line: message`. */
export function htmlFaults(dir: string): string[] {
  const options = ['--stdout', '--exit-zero-always', '--errors-only', '--skip-non-html', '--format', 'json'];
  // Finished before a second compiler would help.
  const args = ['-XX:TieredStopAtLevel=1', '-jar', CHECKER, ...options, dir];
  const { status, stdout, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`The HTML checker failed:\n${stderr.slice(-2000)}`);
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  return messages
    .filter(({ message }) => !UNKNOWN_TO_IT.test(message))
    .map(({ url, lastLine, message, extract }) => {
      const page = url ? relative(dir, fileURLToPath(url)) : '';
      return `${page}:${String(lastLine)}: ${message} ${extract ?? ''}`;
    });
}
