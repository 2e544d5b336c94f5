/** Loads the plan's folder. The only place, with `as-of.ts`, where the build reads files. */
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Prose } from '../addresses/searched-addresses.ts';
import { compareText } from '../format/order.ts';
import { createPlan, type Plan } from '../plan/plan.ts';
import { isIllustrative } from '../plan/site.ts';
import type { AnyRow } from '../tables/any-table.ts';
import { readAsOf } from './as-of.ts';
import type { AsOf } from '../checks/latest-day.ts';
import type { PublishContext } from '../checks/check.ts';
import type { DataFile } from '../reading/files.ts';
import { MAX_BYTES } from '../tables/cells/limits.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { PLAN_FILE, readClauses } from '../plan-text/read-clauses.ts';
import { checkPlaceholders } from '../plan-text/read-placeholders.ts';
import { checkProse, readProse } from '../plan-text/read-prose.ts';
import { readDataset } from '../checks/read-dataset.ts';
import type { Site } from '../tables/schemas/site.ts';
import { readSite } from '../reading/read-site.ts';
import { SITE_FILE } from '../reading/site-file.ts';
import { tablesOf, type Dataset } from '../tables/dataset.ts';
import { type Located } from '../tables/table.ts';

/** The folder with `content/` and `data/`: `PLAN_DIR`, else the repository's root. */
export const planDir = resolve(process.env['PLAN_DIR'] ?? '.');

export interface LoadedPlan {
  site: Site | undefined;
  plan: Plan | undefined;
  asOf: AsOf | undefined;
  /** Errors, which stop the build. */
  problems: Problem[];
  /** Doubtful values, which do not. */
  warnings: Problem[];
  /** Every file below `data/`. */
  files: DataFile[];
  /** Prose pages of `content/`, without the plan's text. */
  prose: Prose[];
  dataset: Dataset;
  /** Template rows nobody filled in. */
  untouchedTemplateRows: Located<AnyRow>[];
}

/** `publishContextOf`: context of a check before publication; a build has none. */
export function loadPlan(
  dir = planDir,
  publishContextOf?: (site: Site, asOf: AsOf) => PublishContext,
): LoadedPlan {
  const textAt = (path: string) => readText(dir, path);
  const { site, problems: siteProblems } = readSite(readText(dir, SITE_FILE));
  const { clauses, problems: textProblems } = readClauses(readText(dir, PLAN_FILE));
  const { files, problems: fileProblems } = readFiles(dir);
  const asOf = site && readAsOf(dir, site.updated, isIllustrative(site));
  const prose = readTexts(dir);
  const pages = asOf && { asOf: asOf.date, prose };
  const publishContext = site && asOf && publishContextOf?.(site, asOf);
  const read = readDataset(files, site, clauses, pages, publishContext);
  const { dataset, untouchedTemplateRows, warnings } = read;
  const hasDuties = dataset.duties.length > 0;
  const proseProblems = [...checkPlaceholders(textAt), ...checkProse(textAt, site, hasDuties)];
  const problems = [...siteProblems, ...textProblems, ...proseProblems, ...fileProblems, ...read.problems];
  const found = { site, asOf, problems, warnings, files, prose, dataset, untouchedTemplateRows };
  if (problems.length > 0 || !site || !asOf) return { ...found, plan: undefined };
  return { ...found, plan: createPlan(tablesOf(dataset), site, clauses, asOf.date) };
}

/** Every file below `data/`, ordered by path. Links are not followed. */
export function readFiles(dir: string): { files: DataFile[]; problems: Problem[] } {
  const files: DataFile[] = [];
  const problems: Problem[] = [];
  const root = join(dir, 'data');
  if (lstatSync(root, { throwIfNoEntry: false })?.isSymbolicLink()) {
    return { files, problems: [problem('unknown-file', { file: 'data' })] };
  }
  const entries = existsSync(root) ? readdirSync(root, { withFileTypes: true, recursive: true }) : [];
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  for (const full of paths.sort(compareText)) {
    const path = relative(dir, full).split(sep).join('/').normalize('NFC');
    const stats = lstatSync(full);
    if (stats.isDirectory()) {
      const isKnown = /^data\/tien-do(?:\/\d{4})?$/u.test(path);
      // The files of an unknown folder are reported one by one.
      if (!isKnown && readdirSync(full).length === 0) problems.push(problem('unknown-file', { file: path }));
    } else if (!stats.isFile()) problems.push(problem('unknown-file', { file: path }));
    // Too large: refused without reading it.
    else if (stats.size > MAX_BYTES) files.push({ path, bytes: new Uint8Array(MAX_BYTES + 1) });
    else files.push({ path, bytes: readFileSync(full) });
  }
  return { files, problems };
}

/** Each `content/<name>.mdx`, except the plan's text, is the page `/<name>/`. */
function readTexts(dir: string): Prose[] {
  const folder = join(dir, 'content');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith('.mdx') && `content/${name}` !== PLAN_FILE)
    .sort(compareText)
    .map((name) => readProse(name.slice(0, -'.mdx'.length), readText(dir, `content/${name}`)));
}

function readText(dir: string, path: string): string {
  try {
    return readFileSync(join(dir, path), 'utf8');
  } catch {
    return '';
  }
}
