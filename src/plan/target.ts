/**
 * What a target requires: its level, its direction, whether a value meets it. A target relative to its baseline
 * (“20 % more than in 2025”) has a level only if it can be computed exactly. Rule:
 * `/phuong-phap/#trang-thai-chi-tieu`.
 */
import type { Indicator, Milestone } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';

export type Comparison = NonNullable<Indicator['comparison']>;
export type Rhythm = NonNullable<Indicator['rhythm']>;

export interface Level {
  value: number;
  /** Upper end of a range. */
  upper: number | undefined;
  comparison: Comparison;
}

/** The indicator with a milestone in place of its target. */
export function atMilestone(indicator: Indicator, milestone: Milestone): Indicator {
  const { target, targetUpper, comparison = indicator.comparison } = milestone;
  return { ...indicator, target, targetUpper, comparison };
}

/** A reduction of at least X means a level of at most baseline − X. */
const TURNED: Record<Comparison, Comparison> = {
  it_nhat: 'nhieu_nhat',
  tren: 'duoi',
  nhieu_nhat: 'it_nhat',
  duoi: 'tren',
  khoang: 'khoang',
  bang: 'bang',
};

/** Undefined if no number is set, or if it cannot be computed exactly. */
export function levelOf(indicator: Indicator): Level | undefined {
  const { target, targetUpper, comparison = 'it_nhat', relation } = indicator;
  if (target === undefined) return undefined;
  if (relation === undefined) return { value: target, upper: targetUpper, comparison };
  const value = changed(indicator, target);
  const upper = targetUpper === undefined ? undefined : changed(indicator, targetUpper);
  if (value === undefined || (targetUpper !== undefined && upper === undefined)) return undefined;
  if (relation === 'tang_phan_tram') return { value, upper, comparison };
  return { value: upper ?? value, upper: upper && value, comparison: TURNED[comparison] };
}

/** The baseline after such a change; undefined if the result is not a finite decimal. */
function changed({ baseline, relation, valueKind }: Indicator, change: number): number | undefined {
  if (baseline === undefined) return undefined;
  const sign = relation === 'tang_phan_tram' ? 1 : -1;
  const value = relation === 'giam_so' ? baseline - change : (baseline * (100 + sign * change)) / 100;
  const written = Number(value.toFixed(valueKind === 'dem' ? 0 : 2));
  // Beyond twelve digits the difference is floating-point error.
  return Math.abs(written - value) < 1e-9 ? written : undefined;
}

/** Whether higher or lower values are better; undefined if the plan gives only a number. */
export function wayOf(indicator: Indicator, level: Level): 'tang' | 'giam' | undefined {
  switch (level.comparison) {
    case 'it_nhat':
    case 'tren':
      return 'tang';
    case 'nhieu_nhat':
    case 'duoi':
      return 'giam';
    case 'khoang':
      return isBeyond(indicator, level) ? 'giam' : 'tang';
    case 'bang':
      return wayOfNumber(indicator, level);
  }
}

/** Whether the baseline lies above the whole level. */
function isBeyond({ baseline }: Indicator, { value, upper = value }: Level): boolean {
  return baseline !== undefined && baseline > upper;
}

function wayOfNumber(indicator: Indicator, level: Level): 'tang' | 'giam' | undefined {
  const { baseline, measure, least = 0, most = MOST[measure ?? 'hien_co'] } = indicator;
  if (isBeyond(indicator, level)) return 'giam';
  if (baseline !== undefined && baseline < level.value) return 'tang';
  if (measure === 'luy_ke' || measure === 'tang_binh_quan' || level.value === most) return 'tang';
  return level.value === least ? 'giam' : undefined;
}

/** Greatest possible value. */
const MOST: Partial<Record<NonNullable<Indicator['measure']>, number>> = { ty_le: 100, co_khong: 1 };

/**
 * "Trên 80" is not met by 80; a range is met once its near end is reached, also beyond its far end. Undefined if
 * the value differs from a bare number and the direction is unknown.
 */
export function meets(indicator: Indicator, level: Level, value: number): boolean | undefined {
  const { comparison, upper } = level;
  const way = wayOf(indicator, level);
  if (way === undefined) return value === level.value ? true : undefined;
  if (way === 'tang') return comparison === 'tren' ? value > level.value : value >= level.value;
  return comparison === 'duoi' ? value < level.value : value <= (upper ?? level.value);
}

/** A point on the path; for a range, the end reached first. */
export function pointOf(indicator: Indicator, level: Level): number {
  return wayOf(indicator, level) === 'giam' ? (level.upper ?? level.value) : level.value;
}

/** Whether each period is judged separately. */
export function isPeriodic({ rhythm = 'den_nam' }: Pick<Indicator, 'rhythm'>): boolean {
  return rhythm !== 'den_nam' && rhythm !== 'khong_neu';
}

/** Milestones up to the target; later ones look further ahead. */
export function milestonesBefore(milestones: readonly Milestone[], end: IsoDate): Milestone[] {
  return milestones.filter(({ date }) => date < end);
}
