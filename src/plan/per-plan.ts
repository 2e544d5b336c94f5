/** Memoises a computation per plan: every page needs some of them. */
import type { Plan } from './plan.ts';

export function perPlan<T>(work: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { result: T }>();
  return (plan) => {
    const { result } = known.get(plan) ?? { result: work(plan) };
    known.set(plan, { result });
    return result;
  };
}
