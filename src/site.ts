/** The plan the pages show, read and checked once a build. A problem in the data stops the build here. */
import { loadPlan } from './dataset/load.ts';
import { formatProblems } from './dataset/report.ts';

const loaded = loadPlan();
if (!loaded.plan || !loaded.asOf) throw new Error(`\n${formatProblems(loaded.problems)}`);

export const plan = loaded.plan;
export const site = plan.site;
export const asOf = loaded.asOf;
