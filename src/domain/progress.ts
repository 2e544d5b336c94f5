/** What was published of an indicator against what the plan asks for: what a progress chart draws. */
import type { Plan } from './plan.ts';
import { isCounted, referencePath, type ReferencePath } from './reference-path.ts';
import type { Indicator, IsoDate, Observation, Scope } from './types.ts';

export interface Target {
  value: number;
  /** Upper end of a range. */
  upper: number | undefined;
  year: number;
  comparison: Indicator['comparison'];
}

export interface ProgressData {
  from: number;
  to: number;
  asOf: IsoDate;
  observations: Observation[];
  /** The territories they speak of, where those changed: values of two are never one series. */
  scopes: Scope[];
  target: Target | undefined;
  path: ReferencePath | undefined;
  boundary: IsoDate | undefined;
  unit: string | undefined;
  measure: Indicator['measure'];
  isPercent: boolean;
  /** Counts have no ticks between whole numbers. */
  isCount: boolean;
}

export function progressData(plan: Plan, indicator: Indicator): ProgressData {
  const observations = plan.observationsOf(indicator);
  return {
    from: plan.site.horizon.from,
    to: plan.site.horizon.to,
    asOf: plan.asOf,
    observations,
    scopes: [...new Set(observations.flatMap(({ scope }) => scope ?? []))],
    target: targetOf(indicator),
    path: referencePath(indicator),
    boundary: plan.site.boundary?.from,
    unit: indicator.unit,
    measure: indicator.measure,
    isPercent: indicator.measure === 'ty_le',
    isCount: isCounted(indicator),
  };
}

/** Undefined where the row sets no number to reach. */
export function targetOf({ target, targetUpper, targetYear, comparison }: Indicator): Target | undefined {
  if (target === undefined || targetYear === undefined) return undefined;
  return { value: target, upper: targetUpper, year: targetYear, comparison };
}
