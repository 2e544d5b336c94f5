/**
 * Where a numeric target stands. No data is never green, and nothing is extrapolated: only the
 * newest published value speaks. Rule: `/phuong-phap/#trang-thai-chi-tieu`.
 */
import type { Plan } from './plan.ts';
import { readPath, referencePath } from './reference-path.ts';
import type { Indicator, Observation } from './types.ts';

export const INDICATOR_RULE_VERSION = '1.1';

export const INDICATOR_STATUSES = [
  'chua_co_so_lieu',
  'chua_du_so_lieu',
  'dat',
  'tren_duong',
  'duoi_duong',
  'bai_bo',
] as const;
export type IndicatorStatusCode = (typeof INDICATOR_STATUSES)[number];

export interface IndicatorStatus {
  code: IndicatorStatusCode;
  /** The value the status rests on. */
  observation: Observation | undefined;
  /** What the reference path asks for on that day. */
  reference: number | undefined;
  /** Why there is not enough data. */
  reason: 'khac_pham_vi' | 'khong_co_goc' | undefined;
}

/** Undefined for qualitative goals and context indicators: they have a kind, no status. */
export function indicatorStatus(plan: Plan, indicator: Indicator): IndicatorStatus | undefined {
  if (indicator.kind !== 'muc_tieu') return undefined;
  const observation = plan.observationsOf(indicator).at(-1);
  const status = (code: IndicatorStatusCode, more: Partial<IndicatorStatus> = {}): IndicatorStatus => ({
    code,
    observation,
    reference: undefined,
    reason: undefined,
    ...more,
  });
  // Nothing is reached or missed of what is no longer asked.
  if (plan.indicatorAbolishedOn(indicator) !== undefined) return status('bai_bo');
  if (!observation) return status('chua_co_so_lieu');
  if (speaksOfOtherTerritory(plan, indicator, observation)) {
    return status('chua_du_so_lieu', { reason: 'khac_pham_vi' });
  }
  if (isTargetMet(indicator, observation.value)) return status('dat');
  const path = referencePath(indicator);
  if (!path) return status('chua_du_so_lieu', { reason: 'khong_co_goc' });
  const reference = readPath(path, observation.date);
  return status(observation.value >= reference ? 'tren_duong' : 'duoi_duong', { reference });
}

/** "Trên 80" is not met by 80; a range is met from its lower end on, also above its upper one. */
export function isTargetMet(indicator: Indicator, value: number): boolean {
  if (indicator.target === undefined) return false;
  return indicator.comparison === 'tren' ? value > indicator.target : value >= indicator.target;
}

/** A value of another territory says nothing of the plan's target, unless the plan was amended for it. */
function speaksOfOtherTerritory(plan: Plan, indicator: Indicator, observation: Observation): boolean {
  const planScope = plan.site.boundary?.planScope ?? observation.scope;
  const isAmended = plan.amendmentsOf('chi-so', indicator.code).length > 0;
  return observation.scope !== planScope && !isAmended;
}
