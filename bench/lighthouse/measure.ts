/** One address under Lighthouse with default settings: a phone, default throttling, a separate Chromium. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromiumLaunchOptions } from '../../tests/support/chromium.ts';

const LIGHTHOUSE = 'bench/lighthouse/node_modules/lighthouse/cli/index.js';

export interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

const { executablePath = '', args = [] } = chromiumLaunchOptions();

/** A separate process per run, as from the command line. Default: all categories. */
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

/** Value of an audit in its own unit; NaN without a value. */
export function figureOf({ audits }: Report, id: string): number {
  return audits[id]?.numericValue ?? NaN;
}
