/**
 * Status of a numeric target. Missing data never counts as reached, and nothing is extrapolated: only the newest
 * published value counts; for periodic targets, the newest value of a whole period. Rule:
 * `/phuong-phap/#trang-thai-chi-tieu`.
 */
import { endOfYear } from '../calendar/dates.ts';
import { lastDayOf } from '../calendar/period.ts';
import type { Plan } from './plan.ts';
import { readPath, referencePath } from './reference-path.ts';
import { isPeriodic, levelOf, meets, wayOf, type Level, type Rhythm } from './target.ts';
import type { Indicator, Observation } from '../tables/rows.ts';

export const INDICATOR_RULE_VERSION = '1.2';

export const INDICATOR_STATUSES = [
  'chua_co_so_lieu',
  'chua_du_so_lieu',
  'dat',
  'tren_duong',
  'duoi_duong',
  'bai_bo',
  'giam_kip',
  'giam_cham',
  'dat_ky',
  'khong_dat_ky',
] as const;
export type IndicatorStatusCode = (typeof INDICATOR_STATUSES)[number];

export interface IndicatorStatus {
  code: IndicatorStatusCode;
  /** The value the status is based on. */
  observation: Observation | undefined;
  /** What the reference path requires on that day. */
  reference: number | undefined;
  /** Why there is too little data. */
  reason:
    | 'khac_pham_vi'
    | 'khong_co_goc'
    | 'chi_hai_muc'
    | `chua_tron_${WholePeriod}`
    | 'khong_ro_muc'
    | 'khong_ro_chieu'
    | 'khong_neu_nam'
    | undefined;
}

/** Undefined for qualitative goals and context indicators, which have a kind but no status. */
export function indicatorStatus(plan: Plan, indicator: Indicator): IndicatorStatus | undefined {
  if (indicator.kind !== 'muc_tieu') return undefined;
  const newest = plan.observationsOf(indicator).at(-1);
  const level = levelOf(indicator);
  const whole = level && wholePeriodOf(indicator, level);
  const observation = whole ? newestWhole(plan, indicator, whole) : newest;
  const status = (code: IndicatorStatusCode, more: Partial<IndicatorStatus> = {}): IndicatorStatus => ({
    code,
    observation,
    reference: undefined,
    reason: undefined,
    ...more,
  });
  const lacking = (reason: IndicatorStatus['reason']) => status('chua_du_so_lieu', { reason });
  // An abolished target is neither reached nor missed.
  if (plan.indicatorAbolishedOn(indicator) !== undefined) return status('bai_bo');
  if (!newest) return status('chua_co_so_lieu');
  if (!observation) return { ...lacking(whole && `chua_tron_${whole}`), observation: newest };
  if (speaksOfOtherTerritory(plan, indicator, observation)) return lacking('khac_pham_vi');
  if (!level) return lacking('khong_ro_muc');
  // A value of one day cannot be compared with a target that has no day.
  if (indicator.rhythm === 'khong_neu') return lacking('khong_neu_nam');
  // Without a start year, the years a published average covers are unknown.
  if (indicator.measure === 'tang_binh_quan' && indicator.baselineYear === undefined)
    return lacking('khong_co_goc');
  const isMet = meets(indicator, level, observation.value);
  if (isMet === undefined) return lacking('khong_ro_chieu');
  if (isPeriodic(indicator)) return status(isMet ? 'dat_ky' : 'khong_dat_ky');
  if (isMet && !isOpenUntilItsEnd(indicator, observation)) return status('dat');
  if (indicator.measure === 'co_khong') return lacking('chi_hai_muc');
  const path = referencePath(indicator, plan.milestonesOf(indicator));
  // Without a baseline there is no path before the first milestone.
  if (!path || (observation.date < path.from.date && indicator.baselineYear === undefined))
    return lacking('khong_co_goc');
  const reference = readPath(path, observation.date);
  if (path.isFalling) return status(observation.value <= reference ? 'giam_kip' : 'giam_cham', { reference });
  return status(observation.value >= reference ? 'tren_duong' : 'duoi_duong', { reference });
}

type WholePeriod = 'nam' | 'quy' | 'thang';

const PERIODS: Record<Rhythm, WholePeriod | undefined> = {
  den_nam: undefined,
  hang_nam: 'nam',
  hang_quy: 'quy',
  hang_thang: 'thang',
  khong_neu: undefined,
};

/**
 * The period that must be complete before judging: a quarter cannot show that a yearly ceiling was kept, though
 * it may show that a floor was reached.
 */
function wholePeriodOf(indicator: Indicator, level: Level): WholePeriod | undefined {
  const { rhythm = 'den_nam', measure } = indicator;
  if (rhythm !== 'den_nam') return PERIODS[rhythm];
  return measure === 'trong_nam' && wayOf(indicator, level) !== 'tang' ? 'nam' : undefined;
}

/** The period of a value comes from its precision; an exact day is not a period. */
function newestWhole(plan: Plan, indicator: Indicator, period: WholePeriod): Observation | undefined {
  return plan
    .observationsOf(indicator)
    .findLast((row) => row.precision === period && row.date === lastDayOf(row));
}

/** Average growth over several years is open until the last of them has passed. */
function isOpenUntilItsEnd({ measure, targetYear }: Indicator, { date }: Observation): boolean {
  return measure === 'tang_binh_quan' && targetYear !== undefined && date < endOfYear(targetYear);
}

/**
 * A value of another territory cannot be compared with the plan's target, unless the plan was amended for that
 * territory.
 */
function speaksOfOtherTerritory(plan: Plan, indicator: Indicator, observation: Observation): boolean {
  const planScope = plan.site.boundary?.planScope ?? observation.scope;
  const isAmended = plan.amendmentsOf('chi-so', indicator.code).length > 0;
  return observation.scope !== planScope && !isAmended;
}
