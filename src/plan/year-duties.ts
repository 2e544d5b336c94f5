/**
 * Whom a year's tables ask for what: the lines a template holds. A line that stays empty says nothing, so
 * whatever may be owed is asked for; only what is settled, or nobody is left to answer for, is not.
 */
import { answeringFor, commitments, entriesOf, type Commitment } from './commitments.ts';
import { leadsOf, type Named } from './named.ts';
import type { Plan } from './plan.ts';
import { yearOf } from '../calendar/dates.ts';
import { isRecurring } from './recurring.ts';
import { owedIn, reportStatus } from './reporting.ts';
import type { OwedReport } from './reporting-duties.ts';
import { isAbolishedIn, isDueIn } from './task-years.ts';
import type { Agency, Indicator, Scope, Task } from '../tables/rows.ts';

export interface TaskDuty {
  task: Task;
  /** Whom the plan names; by words alone, without a body, where it says no more than who is to name one. */
  named: Named;
  /** The first number that is free in the year's published lines of this agency for this task. */
  order: number;
}

/**
 * Each commitment that is open in this year with each body that leads it or carries it out, in the plan's
 * order. Partners owe no line of their own. An appendix row speaks through the body task it repeats. Where words
 * alone say who answers, one line waits for the body they mean.
 */
export function taskDuties(plan: Plan, year: number): TaskDuty[] {
  const open = commitments(plan).filter((commitment) => isOpenIn(plan, commitment, year));
  return open.flatMap(({ task, ...others }) => {
    const answering = answeringFor(plan, { task, ...others });
    const named =
      answering.length > 0
        ? answering
            .filter((agency) => !hasEndedBefore(agency, year))
            .map((agency) => ({ agency, name: agency.name, shortName: agency.shortName }))
        : leadsOf(plan, task);
    return named.map((one) => ({ task, named: one, order: nextOrder(plan, task, one, year) }));
  });
}

/**
 * Work that recurs is open every year it is due in; any other work from its first year on until it is published
 * as done or stopped, so work of one deadline also in the years before it. Work that waits for the centre or another
 * paper stays open: the answer may be that the wait is over.
 */
function isOpenIn(plan: Plan, commitment: Commitment, year: number): boolean {
  const { task } = commitment;
  if (isAbolishedIn(plan, task, year)) return false;
  const entries = entriesOf(commitment);
  if (entries.some((entry) => isDueIn(plan, entry, year))) return true;
  if (isRecurring(task) || year < (task.fromYear ?? task.toYear ?? 0)) return false;
  const earlier = entries.flatMap((entry) => plan.resultsOf(entry)).filter((row) => row.year < year);
  return !earlier.some(({ status }) => status === 'hoan_thanh' || status === 'dung');
}

/** A body that ended without a successor answers for no later year; a successor answers in the old line. */
export function hasEndedBefore(agency: Agency, year: number): boolean {
  return (
    agency.successors.length === 0 &&
    agency.changedFrom !== undefined &&
    agency.changedFrom <= `${year}-01-01`
  );
}

function nextOrder(plan: Plan, task: Task, { agency }: Named, year: number): number {
  const taken = plan
    .resultsOf(task)
    .filter((row) => row.year === year && row.agency === agency?.code)
    .map(({ order }) => order);
  return Math.max(0, ...taken) + 1;
}

export interface ReportDuty {
  owed: OwedReport;
  agency: Agency;
}

/** The bodies whose report of this year, or of a part of it that has begun, is owed and not published yet. */
export function reportDuties(plan: Plan, year: number): ReportDuty[] {
  return owedIn(plan, year).flatMap((owed) =>
    owed.duty.senders
      .filter((agency) => !reportStatus(plan, agency, owed).report && !hasEndedBefore(agency, year))
      .map((agency) => ({ owed, agency })),
  );
}

/** Indicators with a figure that is still asked for: a goal in words has none. */
export function figureDuties(plan: Plan, year: number): Indicator[] {
  return plan.indicators.filter((indicator) => {
    const abolished = plan.indicatorAbolishedOn(indicator);
    return indicator.kind !== 'dinh_tinh' && (abolished === undefined || year < yearOf(abolished));
  });
}

/** The territory a year's lines speak of, where it changed and only one is possible; else a person says. */
export function certainScope(plan: Plan, year: number): Scope | undefined {
  const { boundary } = plan.site;
  return boundary && `${year}-12-31` < boundary.from ? 'cu' : undefined;
}
