/**
 * Whether the plan names the body a result is filed under for that task. What others published of a task is
 * shown beside it, but is no part of what the plan gave them. Rule: `/phuong-phap/#nhieu-nam`.
 */
import { commitmentOf, entriesOf, type Commitment } from './commitments.ts';
import type { Plan } from './plan.ts';
import type { Agency, Result } from '../tables/rows.ts';

/**
 * Named in the body task or in an appendix row that repeats it, itself or through a body it took over from.
 * A collective name ("các Sở, ngành, đơn vị liên quan") names only the line filed under that very name.
 */
export function isNamedForTask(plan: Plan, { task, agency }: Pick<Result, 'task' | 'agency'>): boolean {
  const codes = codesOf(plan, plan.agency(agency));
  return entriesOf(commitmentOf(plan, plan.task(task))).some((entry) =>
    plan.assignmentsOf(entry).some(({ agency: named }) => named !== undefined && codes.includes(named)),
  );
}

/** Something was published of it, all of it by bodies the plan does not name for it. */
export function isPublishedByOthersOnly(plan: Plan, commitment: Commitment): boolean {
  const results = entriesOf(commitment).flatMap((entry) => plan.resultsOf(entry));
  return results.length > 0 && results.every((result) => !isNamedForTask(plan, result));
}

/** Its own code and those of the bodies before it; a succession never loops. */
function codesOf(plan: Plan, { code }: Agency): string[] {
  const before = plan.agencies.filter(({ successors }) => successors.includes(code));
  return [code, ...before.flatMap((agency) => codesOf(plan, agency))];
}
