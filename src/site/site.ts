/**
 * The plan of the site, read and checked once per build. Problems of the data or of a Word template stop the
 * build here.
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

/** Changes in `data/` since the start of the public history; undefined without a complete git history. */
export const history = entries && historyItems(plan, entries);

/** Every publication, oldest first; undefined if they cannot be read. */
export const publications = readPublications(planDir);
