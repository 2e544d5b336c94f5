/** Checks and builds a plan by the commands a province would run, for a fixed day, into a folder of its own. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs a script of ours or of Astro for a plan's folder, as outside of the tests; resolves to what it prints. */
export async function runFor(plan: string, asOf: string, ...args: string[]): Promise<string> {
  const env = { ...process.env, PLAN_DIR: plan, AS_OF: asOf, NODE_ENV: 'production' };
  const ours = Object.entries(env).filter(([name]) => !/^(?:VITEST|SITE_URL|BASE_PATH)/u.test(name));
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: Object.fromEntries(ours) });
  return stdout;
}

export async function checkPlan(plan: string, asOf: string): Promise<string> {
  return runFor(plan, asOf, 'src/cli/check.ts');
}

export async function buildPlan(plan: string, asOf: string, outDir: string): Promise<void> {
  await runFor(plan, asOf, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir);
}
