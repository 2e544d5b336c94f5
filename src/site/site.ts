/**
 * The plan the pages show, read and checked once a build. A problem in the data or in a
 * Word template stops the build here.
 */
import { readPublications } from '../history/publications.ts';
import { readHistory } from '../history/read-history.ts';
import { loadPlan, planDir } from '../plan-folder/load.ts';
import { formatProblems } from '../checks/report/problem-report.ts';
import { readTemplates } from '../documents/read-templates.ts';
import { historyItems } from '../views/changes/history-view.ts';

const loaded = loadPlan();
const templates = await readTemplates(planDir);
if (!loaded.plan || !loaded.asOf || templates.problems.length > 0) {
  throw new Error(`\n${formatProblems([...loaded.problems, ...templates.problems])}`);
}

export const plan = loaded.plan;
export const site = plan.site;
export const asOf = loaded.asOf;
export const prose = loaded.prose;

/** The office's own Word templates. */
export const ownTemplates = templates.templates;

const entries = readHistory(planDir, site.historyFrom, site);

/** What changed in `data/` since the public history began; undefined where no whole git history is at hand. */
export const history = entries && historyItems(plan, entries);

/** Every publication, the oldest first; undefined where they cannot be read. */
export const publications = readPublications(planDir);
