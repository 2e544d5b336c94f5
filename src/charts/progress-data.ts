/** What a progress chart draws, taken from the plan: no colour, no size, no wording of its own. */
import { amendedIndicator } from '../domain/amendments.ts';
import type { Plan } from '../domain/plan.ts';
import { referencePath, type ReferencePath } from '../domain/reference-path.ts';
import type { Indicator, IsoDate, Observation } from '../domain/types.ts';

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
  target: Target | undefined;
  path: ReferencePath | undefined;
  boundary: IsoDate | undefined;
  unit: string | undefined;
  measure: Indicator['measure'];
  isPercent: boolean;
  /** Counts have no ticks between whole numbers. */
  isCount: boolean;
}

/** The target drawn is the one that holds now; an amended one says what it was. */
export function progressData(plan: Plan, baseline: Indicator): ProgressData {
  const indicator = amendedIndicator(plan, baseline);
  return {
    from: plan.site.horizon.from,
    to: plan.site.horizon.to,
    asOf: plan.asOf,
    observations: plan.observationsOf(indicator),
    target: targetOf(indicator),
    path: referencePath(indicator),
    boundary: plan.site.boundary?.from,
    unit: indicator.unit,
    measure: indicator.measure,
    isPercent: indicator.measure === 'ty_le',
    isCount: indicator.measure !== 'ty_le' && indicator.measure !== 'diem',
  };
}

/** Undefined where the row sets no number to reach. */
export function targetOf({ target, targetUpper, targetYear, comparison }: Indicator): Target | undefined {
  if (target === undefined || targetYear === undefined) return undefined;
  return { value: target, upper: targetUpper, year: targetYear, comparison };
}
