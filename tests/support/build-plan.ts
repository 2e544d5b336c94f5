/** Checks and builds a plan by the commands a province would run, for a fixed day, into a folder of its own. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Runs a script of ours or of Astro for a plan's folder, as outside of the tests; resolves to what it prints. */
async function runFor(plan: string, asOf: string, ...args: string[]): Promise<string> {
  return run(args, { PLAN_DIR: plan, AS_OF: asOf });
}

async function run(args: string[], settings: Record<string, string>): Promise<string> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|SITE_URL|BASE_)/u.test(name));
  const env = { ...Object.fromEntries(inherited), NODE_ENV: 'production', ...settings };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return stdout;
}

export async function checkPlan(plan: string, asOf: string): Promise<string> {
  return runFor(plan, asOf, 'src/cli/check.ts');
}

/**
 * `siteUrl` is the address to build for, where it is not the plan's own; with `hasDesignPage` the page of all tokens
 * and components is built, too.
 */
export async function buildPlan(
  plan: string,
  asOf: string,
  outDir: string,
  siteUrl?: string,
  hasDesignPage = false,
): Promise<void> {
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir];
  const settings = { PLAN_DIR: plan, AS_OF: asOf, DESIGN_PAGE: hasDesignPage ? '1' : '' };
  await run(args, siteUrl === undefined ? settings : { ...settings, SITE_URL: siteUrl });
}
