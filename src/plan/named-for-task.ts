/**
 * Whether the plan names the agency of a result for that task. Results of other agencies are shown, but do not
 * count as the plan's. Rule: `/phuong-phap/#nhieu-nam`.
 */
import { commitmentOf, entriesOf, type Commitment } from './commitments.ts';
import type { Plan } from './plan.ts';
import type { Agency, Result } from '../tables/rows.ts';

/**
 * Named in the body task or in an appendix row that repeats it, directly or through a predecessor. A collective
 * name ("các Sở, ngành, đơn vị liên quan") matches only results recorded under that same name.
 */
export function isNamedForTask(plan: Plan, { task, agency }: Pick<Result, 'task' | 'agency'>): boolean {
  const codes = codesOf(plan, plan.agency(agency));
  return entriesOf(commitmentOf(plan, plan.task(task))).some((entry) =>
    plan.assignmentsOf(entry).some(({ agency: named }) => named !== undefined && codes.includes(named)),
  );
}

/** Something was published, but only by agencies the plan does not name for the task. */
export function isPublishedByOthersOnly(plan: Plan, commitment: Commitment): boolean {
  const results = entriesOf(commitment).flatMap((entry) => plan.resultsOf(entry));
  return results.length > 0 && results.every((result) => !isNamedForTask(plan, result));
}

/** The agency's code and those of its predecessors; successions never loop. */
function codesOf(plan: Plan, { code }: Agency): string[] {
  const before = plan.agencies.filter(({ successors }) => successors.includes(code));
  return [code, ...before.flatMap((agency) => codesOf(plan, agency))];
}
