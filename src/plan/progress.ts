/** What was published of an indicator against what the plan asks for: what a progress chart draws. */
import { endOfYear, yearOf } from '../calendar/dates.ts';
import type { Plan } from './plan.ts';
import { isCounted, referencePath, type ReferencePath } from './reference-path.ts';
import { atMilestone, isPeriodic, levelOf, type Level, type Rhythm } from './target.ts';
import type { Indicator, Observation, Scope } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';

/** As the plan tells it; of a relative one the numbers are the change. */
export interface Target {
  value: number;
  /** Upper end of a range. */
  upper: number | undefined;
  /** Undefined of what is asked in each period. */
  year: number | undefined;
  /** The last year it is asked in each period of, where the plan names one. */
  until: number | undefined;
  comparison: Indicator['comparison'];
  rhythm: Rhythm;
  /** Where it is told of the baseline: how, and what that comes to where it can be told exactly. */
  relative:
    | {
        relation: NonNullable<Indicator['relation']>;
        baseline: number | undefined;
        baselineYear: number | undefined;
        level: Level | undefined;
      }
    | undefined;
}

/** What is asked, on the axes of a chart. */
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
  /** The territories they speak of, where those changed: values of two are never one series. */
  scopes: Scope[];
  target: Target | undefined;
  /** Where the target stands in the chart: what is asked in each period, at its end. */
  mark: TargetMark | undefined;
  /** What is asked at other days than the target's, the earliest first, also beyond the chart. */
  asked: { date: IsoDate; target: Target | undefined }[];
  /** Those of them that lie within the chart. */
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

/** Undefined where the row sets no number to reach. */
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
