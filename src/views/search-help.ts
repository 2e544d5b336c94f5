/** Help of the search, before a query and without results. */
import { bare } from '../tables/cells/cell-text.ts';
import type { Plan } from '../plan/plan.ts';
import { reportingAgencies } from '../plan/reporting.ts';
import type { Synonym } from '../tables/rows.ts';

/** Phrases with a single meaning, the first of each meaning: as many as fit at a glance. */
export function wordingExamples(
  synonyms: readonly Pick<Synonym, 'phrase' | 'means'>[],
  most = 4,
): { said: string; written: string }[] {
  const saidFor = new Map<string, string>();
  for (const { phrase, means } of synonyms)
    if (means[0] && means.length === 1 && !saidFor.has(means[0])) saidFor.set(means[0], phrase);
  return [...saidFor].slice(0, most).map(([written, said]) => ({ said, written }));
}

/** Examples for the search of tasks: the plan's words, the same without accents, a code. */
export function typedExamples({ synonyms, tasks }: Pick<Plan, 'synonyms' | 'tasks'>): string {
  const [first, second] = wordingExamples(synonyms).map(({ written }) => written);
  const code = (tasks.at(5) ?? tasks[0])?.code;
  return [first, second && bare(second), code].filter(Boolean).join(', ');
}

/** Example queries of each kind: everyday words, an agency, a code, a year. */
export function searchExamples(plan: Plan): string[] {
  const lead = plan.agencies.find(({ shortName }) => shortName !== undefined);
  const words = wordingExamples(plan.synonyms, 3).map(({ said }) => said);
  const year = plan.years.at(-2) ?? plan.years.at(-1);
  const isReported = year !== undefined && reportingAgencies(plan).length > 0;
  const report = isReported ? `báo cáo năm ${year}` : undefined;
  const task = plan.tasks.at(5);
  const clause = task && `mục ${task.code}`;
  return [...words, lead?.shortName, clause, report].filter((text) => text !== undefined);
}
