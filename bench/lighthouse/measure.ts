/** One address under Lighthouse as it comes: a phone, its default throttling, a Chromium of its own. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromiumLaunchOptions } from '../../tests/support/chromium.ts';

const LIGHTHOUSE = 'bench/lighthouse/node_modules/lighthouse/cli/index.js';

export interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

const { executablePath = '', args = [] } = chromiumLaunchOptions();

/** Its own process each, as from the command line. Without `categories` all are measured. */
export async function measure(url: string, categories: readonly string[] = []): Promise<Report> {
  const flags = ['--headless=new', ...args].join(' ');
  const options = [url, '--quiet', '--output=json', '--output-path=stdout', `--chrome-flags=${flags}`];
  const only = categories.map((name) => `--only-categories=${name}`);
  const env = { ...process.env, CHROME_PATH: executablePath };
  const { stdout } = await promisify(execFile)(process.execPath, [LIGHTHOUSE, ...options, ...only], {
    env,
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout) as Report;
}

/** The number an audit found, in its own unit; not a number where it found none. */
export function figureOf({ audits }: Report, id: string): number {
  return audits[id]?.numericValue ?? NaN;
}
