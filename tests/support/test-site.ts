/**
 * Sites the tests read besides `dist/`: built once per plan, day and flags, and cached for all test files and
 * runs until an input changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gitText } from '../../src/history/git.ts';
import { astroBuild, inTurn } from './build-site.ts';
import { listFiles } from './built-site.ts';
import { noDutyPlan } from './no-duty-plan.ts';

const FOLDER = 'node_modules/.cache/test-sites';
/** Inputs of every site, besides its plan. */
const SOURCES = ['src', 'public', 'content'];
const SETTINGS = ['astro.config.mjs', 'package-lock.json'];

export interface TestSite {
  plan: string;
  /** Empty: the day an invented plan states itself. */
  asOf: string;
  /** Address to build for, if it is not the plan's own. */
  siteUrl?: string;
  /** With the page of all tokens and components. */
  hasDesignPage?: boolean;
}

/** The example plan of an invented province; it states its own day. */
export const EXAMPLE_SITE: TestSite = { plan: 'examples/tinh-mau', asOf: '' };

/** The plan with markup in its cells, with the page of all tokens and components. */
export const HOSTILE_SITE: TestSite = {
  plan: 'tests/fixtures/plan-thu-nghiem',
  asOf: '2026-03-01',
  hasDesignPage: true,
};

/** A plan without reporting duties, below a path of its host. */
export const NO_DUTY_SITE: TestSite = {
  plan: noDutyPlan(),
  asOf: HOSTILE_SITE.asOf,
  siteUrl: 'https://tinh.example/so-sach/ke-hoach/',
};

/**
 * Twenty sentences of a real plan for administrative reform, as a trial: deadlines, quarters, months, collective
 * names.
 */
export const LAM_DONG_SITE: TestSite = { plan: 'tests/fixtures/plan-lam-dong', asOf: '2026-11-30' };

/**
 * Twenty sentences of a resolution on science: ranks, ceilings, growth, months, two appendices, half-yearly
 * reports.
 */
export const RESOLUTION_SITE: TestSite = {
  plan: 'tests/fixtures/plan-nghi-quyet-03',
  asOf: LAM_DONG_SITE.asOf,
};

/** All of them, in the order of their builds. */
export const TEST_SITES = [EXAMPLE_SITE, HOSTILE_SITE, NO_DUTY_SITE, LAM_DONG_SITE, RESOLUTION_SITE];

/** Folder of the built site, read-only. */
export async function builtSite(site: TestSite): Promise<string> {
  const folder = join(FOLDER, keyOf(site));
  if (existsSync(folder)) return folder;
  await inTurn(async () => {
    if (existsSync(folder)) return;
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    await astroBuild(site.plan, site.asOf, unfinished, site);
    renameSync(unfinished, folder);
  });
  return folder;
}

/** A plan's pages include its history: the commit is one of their inputs. */
function keyOf(site: TestSite): string {
  const hash = createHash('sha256')
    .update(JSON.stringify(site))
    .update(gitText('.', ['rev-parse', 'HEAD']) ?? '');
  const files = [...SOURCES, site.plan].flatMap((dir) => listFiles(dir).map((file) => join(dir, file)));
  for (const file of [...files, ...SETTINGS]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
