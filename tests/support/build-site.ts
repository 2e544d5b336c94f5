/** Checks and builds a plan with a province's commands, for a fixed day, into a folder of its own. */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Runs a script of ours or of Astro for a plan's folder, as outside the tests; resolves to its output. */
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
 * Next to Astro's own folder, shared by all builds of the project. The preparation of type checks writes into
 * it, too, so `npm test` runs it before, and checks with `--noSync`.
 */
const LOCK = 'node_modules/.cache/astro-build';
/** In milliseconds: an older lock was left by an interrupted run. */
const LONGEST_BUILD = 170_000;

/** One build at a time, across all test files. */
export async function inTurn(build: () => Promise<void>): Promise<void> {
  mkdirSync(dirname(LOCK), { recursive: true });
  while (!isTaken()) await setTimeout(200);
  try {
    await build();
  } finally {
    rmSync(LOCK, { recursive: true, force: true });
  }
}

function isTaken(): boolean {
  try {
    mkdirSync(LOCK);
    return true;
  } catch {
    const begun = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (Date.now() - begun > LONGEST_BUILD) rmSync(LOCK, { recursive: true, force: true });
    return false;
  }
}

export async function buildSite(plan: string, asOf: string, outDir: string, more?: Flags): Promise<void> {
  await inTurn(() => astroBuild(plan, asOf, outDir, more));
}

interface Flags {
  /** Address to build for, if it is not the plan's own. */
  siteUrl?: string;
  /** With the page of all tokens and components. */
  hasDesignPage?: boolean;
}

/** Builds run one after another. */
export async function astroBuild(
  plan: string,
  asOf: string,
  outDir: string,
  { siteUrl, hasDesignPage = false }: Flags = {},
): Promise<void> {
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir];
  const settings = { PLAN_DIR: plan, AS_OF: asOf, DESIGN_PAGE: hasDesignPage ? '1' : '' };
  await run(args, siteUrl === undefined ? settings : { ...settings, SITE_URL: siteUrl });
}
