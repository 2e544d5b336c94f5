/** Published values of an indicator against its target: the data of a progress chart. */
import { endOfYear, yearOf } from '../calendar/dates.ts';
import type { Plan } from './plan.ts';
import { isCounted, referencePath, type ReferencePath } from './reference-path.ts';
import { atMilestone, isPeriodic, levelOf, type Level, type Rhythm } from './target.ts';
import type { Indicator, Observation, Scope } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';

/** As the plan states it; for a relative target, the numbers are the change. */
export interface Target {
  value: number;
  /** Upper end of a range. */
  upper: number | undefined;
  /** Undefined for a target of each period. */
  year: number | undefined;
  /** Last year of a periodic target, if the plan names one. */
  until: number | undefined;
  comparison: Indicator['comparison'];
  rhythm: Rhythm;
  /** For a target relative to the baseline: how, and the resulting level if it is exact. */
  relative:
    | {
        relation: NonNullable<Indicator['relation']>;
        baseline: number | undefined;
        baselineYear: number | undefined;
        level: Level | undefined;
      }
    | undefined;
}

/** A target or a milestone, in chart coordinates (day and value). */
export interface TargetMark {
  date: IsoDate;
  value: number;
  upper: number | undefined;
}

export interface ProgressData {
  from: number;
  to: number;
  asOf: IsoDate;
  observations: Observation[];
  /** Territories of the values, if the boundary changed: values of two territories never form one series. */
  scopes: Scope[];
  target: Target | undefined;
  /** Position of the target; for a periodic target, at the end of its period. */
  mark: TargetMark | undefined;
  /** Milestones, earliest first, also those beyond the chart. */
  asked: { date: IsoDate; target: Target | undefined }[];
  /** Milestones within the chart. */
  milestones: TargetMark[];
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
  const milestones = plan.milestonesOf(indicator);
  const { from, to } = plan.site.horizon;
  return {
    from,
    to,
    asOf: plan.asOf,
    observations,
    scopes: [...new Set(observations.flatMap(({ scope }) => scope ?? []))],
    target: targetOf(indicator),
    mark: markAt(indicator, endOfYear(indicator.targetYear ?? to)),
    asked: milestones.map((row) => ({ date: row.date, target: targetOf(atMilestone(indicator, row)) })),
    milestones: milestones
      .filter(({ date }) => yearOf(date) >= from && yearOf(date) <= to)
      .flatMap((row) => markAt(atMilestone(indicator, row), row.date) ?? []),
    path: referencePath(indicator, milestones),
    boundary: plan.site.boundary?.from,
    unit: indicator.unit,
    measure: indicator.measure,
    isPercent: indicator.measure === 'ty_le',
    isCount: isCounted(indicator),
  };
}

/** Undefined if the row sets no number. */
export function targetOf(indicator: Indicator): Target | undefined {
  const { target, targetUpper, targetYear, comparison, rhythm = 'den_nam' } = indicator;
  if (target === undefined || (targetYear === undefined && rhythm === 'den_nam')) return undefined;
  const { relation, baseline, baselineYear } = indicator;
  return {
    value: target,
    upper: targetUpper,
    year: isPeriodic(indicator) ? undefined : targetYear,
    until: isPeriodic(indicator) ? targetYear : undefined,
    comparison,
    rhythm,
    relative: relation && { relation, baseline, baselineYear, level: levelOf(indicator) },
  };
}

function markAt(indicator: Indicator, date: IsoDate): TargetMark | undefined {
  const level = targetOf(indicator) && levelOf(indicator);
  return level && { date, value: level.value, upper: level.upper };
}
