/**
 * Rows of a year's templates: what each agency must report. An empty row says nothing, so everything that may be
 * owed is asked for, except what is settled or has no responsible agency left.
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
  /** The agency the plan names, or its words if it names none. */
  named: Named;
  /** First free number among the published rows of this agency for this task in the year. */
  order: number;
}

/**
 * Each commitment open in this year with each agency that leads it or carries it out, in the plan's order.
 * Partners owe no row. Appendix rows are covered by their body task. A role given in words only gets one row.
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
 * Recurring work is open every year it is due; other work, from its first year until it is published as done or
 * stopped, so work with one deadline also in earlier years. Work that waits for the centre or another document
 * stays open: the answer may be that the wait is over.
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

/** A body that ended without a successor owes nothing for later years; a successor answers in the old row. */
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

/** Agencies whose report of this year, or of a part that has begun, is owed and not yet published. */
export function reportDuties(plan: Plan, year: number): ReportDuty[] {
  return owedIn(plan, year).flatMap((owed) =>
    owed.duty.senders
      .filter((agency) => !reportStatus(plan, agency, owed).report && !hasEndedBefore(agency, year))
      .map((agency) => ({ owed, agency })),
  );
}

/** Indicators that still need a figure; qualitative goals do not. */
export function figureDuties(plan: Plan, year: number): Indicator[] {
  return plan.indicators.filter((indicator) => {
    const abolished = plan.indicatorAbolishedOn(indicator);
    return indicator.kind !== 'dinh_tinh' && (abolished === undefined || year < yearOf(abolished));
  });
}

/**
 * The territory of a year's rows, if the boundary changed and only one is possible; else undefined, and a person
 * decides.
 */
export function certainScope(plan: Plan, year: number): Scope | undefined {
  const { boundary } = plan.site;
  return boundary && `${year}-12-31` < boundary.from ? 'cu' : undefined;
}
