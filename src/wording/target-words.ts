/** Targets and values of indicators, in words. */
import type { ProgressData, Target } from '../plan/progress.ts';
import type { Indicator } from '../tables/rows.ts';
import { formatDate } from '../format/days.ts';
import { formatNumber, formatValue, NBSP } from '../format/numbers.ts';

type Measured = Pick<Indicator, 'measure' | 'unit'>;

/** A value of an indicator: `22 văn bằng`, `hạng 7`, `Có`. */
export function formatMeasured(value: number, { measure, unit }: Measured): string {
  if (measure === 'thu_hang') return `hạng ${formatNumber(value)}`;
  return measure === 'co_khong' ? formatBare(value, measure) : formatValue(value, unit);
}

/** The same without its unit: `22`, `7`, `Có`. */
export function formatBare(value: number, measure: Indicator['measure']): string {
  return measure === 'co_khong' ? (value === 0 ? 'Không' : 'Có') : formatNumber(value);
}

const BOUNDS = {
  it_nhat: 'ít nhất ',
  tren: 'trên ',
  khoang: 'từ ',
  nhieu_nhat: 'không quá ',
  duoi: 'dưới ',
  bang: '',
} as const;

type TargetFacts = Pick<ProgressData, 'target' | 'isPercent' | 'measure' | 'unit'>;

/** The target in brief: `ít nhất 10`, `trên 80 %`, `5–10`, `không quá hạng 10`, `tăng 20 % so với năm 2025`. */
export function targetWords({ target, isPercent, measure, unit }: TargetFacts): string {
  if (!target) return '';
  if (target.relative) return relativeWords(target, target.relative, measure);
  // Other units are shown next to it, in the name or on the axis.
  const shown = isPercent ? '%' : measure === 'tang_binh_quan' ? unit : undefined;
  const word = target.upper === undefined ? BOUNDS[target.comparison ?? 'it_nhat'] : '';
  const rank = measure === 'thu_hang' ? 'hạng ' : '';
  return `${word}${rank}${spanOf(target, shown, measure)}`;
}

/** The same for a mark in a chart: for a relative target, the resulting level, `60`. */
export function markWords(data: TargetFacts): string {
  const { target } = data;
  const level = target?.relative?.level;
  return targetWords(level ? { ...data, target: { ...target, ...level, relative: undefined } } : data);
}

/** `10`, `5–10`, with the unit at the end. */
function spanOf(
  { value, upper }: { value: number; upper: number | undefined },
  unit: string | undefined,
  measure: Indicator['measure'],
): string {
  const end = upper === undefined ? '' : '–';
  const last = formatBare(upper ?? value, measure);
  const first = upper === undefined ? '' : formatBare(value, measure);
  return `${first}${end}${unit === undefined ? last : `${last}${NBSP}${unit}`}`;
}

/** `tăng 20 % so với năm 2025 (50 → 60)`: the change, and the resulting level if it can be computed. */
function relativeWords(
  target: Target,
  { relation, baseline, baselineYear, level }: NonNullable<Target['relative']>,
  measure: Indicator['measure'],
): string {
  const verb = relation === 'tang_phan_tram' ? 'tăng' : 'giảm';
  const bound = target.upper === undefined ? BOUNDS[target.comparison ?? 'it_nhat'] : '';
  const change = spanOf(target, relation === 'giam_so' ? undefined : '%', measure);
  const since = baselineYear === undefined ? 'mức gốc' : `năm${NBSP}${baselineYear}`;
  const known = level && baseline !== undefined;
  const levels = known ? ` (${formatNumber(baseline)} → ${spanOf(level, undefined, measure)})` : '';
  return `${verb} ${bound}${change} so với ${since}${levels}`;
}

export interface MilestoneWords {
  /** `31/12/2028`. */
  day: string;
  words: string;
}

/** Milestones: targets for other days than the final one. */
export function milestoneWords(data: TargetFacts & Pick<ProgressData, 'asked'>): MilestoneWords[] {
  return data.asked.map(({ date, target }) => ({
    day: formatDate(date),
    words: targetWords({ ...data, target }),
  }));
}

/** When a target is to be reached: `đến năm 2030`, `hằng quý`, `hằng năm đến năm 2030`, `không nêu năm`. */
export function targetTime({ rhythm, year, until }: Pick<Target, 'rhythm' | 'year' | 'until'>): string {
  const last = year ?? until;
  const periods = rhythm === 'den_nam' ? '' : RHYTHM_WORDS[rhythm];
  return [periods, last === undefined ? '' : `đến năm ${last}`].filter(Boolean).join(' ');
}

const RHYTHM_WORDS = {
  hang_nam: 'hằng năm',
  hang_quy: 'hằng quý',
  hang_thang: 'hằng tháng',
  khong_neu: 'không nêu năm',
} as const;
