/**
 * Reports the plan requires, per agency and period: the yearly duty of `site.yaml` (`bao_cao`), and the rows of
 * `nghia-vu-bao-cao.csv`. Without any duty nobody owes a report.
 */
import type { Site } from '../tables/schemas/site.ts';
import { endOfYear, yearOf, yearsBetween } from '../calendar/dates.ts';
import { PARTS_OF_YEAR, periodOf, type PartOfYear } from '../calendar/part-of-year.ts';
import { firstDayOf, lastDayOf } from '../calendar/period.ts';
import { perPlan } from './per-plan.ts';
import { compareText } from '../format/order.ts';
import { type Plan } from './plan.ts';
import { parseReportDeadline } from '../calendar/report-deadline.ts';
import type { Agency, Duty } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';

export interface ReportingDuty {
  /** Undefined for the yearly duty of `site.yaml`. */
  code: string | undefined;
  /** The plan's name of the report. */
  name: string | undefined;
  clause: string | undefined;
  /** In the table's order. */
  senders: Agency[];
  receivers: Agency[];
  rhythm: Duty['rhythm'];
  /** As in the data: `11-30`, `05`, `18+0`, `06-15|12-01`, `2026-06-30`. */
  deadline: string | undefined;
  /** A day in the first and in the last period; undefined means the plan's whole horizon. */
  from: IsoDate | undefined;
  to: IsoDate | undefined;
}

/** The report of one period. */
export interface OwedReport {
  duty: ReportingDuty;
  year: number;
  part: PartOfYear | undefined;
  firstDay: IsoDate;
  lastDay: IsoDate;
  /** Undefined if the plan names no day. */
  deadline: IsoDate | undefined;
}

/** In the order of the table; duties without senders are left out. */
export const reportingDuties = perPlan((plan): ReportingDuty[] => {
  const yearly = yearlyDuty(plan);
  const all = [...(yearly ? [yearly] : []), ...plan.duties.map((row) => dutyOf(plan, row))];
  return all.filter(({ senders }) => senders.length > 0);
});

function yearlyDuty(plan: Plan): ReportingDuty | undefined {
  const { reporting } = plan.site;
  if (!reporting) return undefined;
  return {
    code: undefined,
    name: undefined,
    clause: reporting.clause,
    senders: plan.agencies.filter((agency) => agency.reporting === 'gui'),
    receivers: plan.agencies.filter((agency) => agency.reporting === 'nhan'),
    rhythm: 'nam',
    deadline: reporting.deadline,
    from: `${reporting.fromYear}-01-01`,
    to: undefined,
  };
}

function dutyOf(plan: Plan, row: Duty): ReportingDuty {
  return {
    ...row,
    senders: plan.agencies.filter(({ code }) => row.senders.includes(code)),
    receivers: row.receivers.map((code) => plan.agency(code)),
  };
}

type Period = Omit<OwedReport, 'duty'>;

/**
 * Periods from the one that holds `from` to the one that holds `to`, at most to the end of the plan; a one-off
 * report has a single day. Empty if the deadline is malformed.
 */
export function periodsOwed(
  { rhythm, deadline, from, to }: Pick<Duty, 'rhythm' | 'deadline' | 'from' | 'to'>,
  horizon: Site['horizon'],
): Period[] {
  const dueOn = deadline === undefined ? undefined : parseReportDeadline(rhythm, deadline);
  const [first, last] = [from ?? `${horizon.from}-01-01`, to ?? endOfYear(horizon.to)];
  if (rhythm === 'mot_lan') {
    const day = dueOn?.(last);
    if (day === undefined) return [];
    const year = yearOf(day);
    return [{ year, part: undefined, firstDay: `${year}-01-01`, lastDay: day, deadline: day }];
  }
  return yearsBetween(yearOf(first), yearOf(last))
    .flatMap((year) => partsOf(rhythm).map((part) => ({ year, part })))
    .map((named) => ({ ...named, ...daysOf(named) }))
    .filter(({ firstDay, lastDay }) => lastDay >= first && firstDay <= last)
    .map((period) => ({ ...period, deadline: dueOn?.(period.lastDay) }));
}

function daysOf(named: Pick<Period, 'year' | 'part'>): Pick<Period, 'firstDay' | 'lastDay'> {
  const period = periodOf(named);
  return { firstDay: firstDayOf(period), lastDay: lastDayOf(period) };
}

/** Parts of a year a rhythm has one report for; the year itself if yearly. */
function partsOf(rhythm: Exclude<Duty['rhythm'], 'mot_lan'>): (PartOfYear | undefined)[] {
  if (rhythm === 'nam') return [undefined];
  const letter = { thang: 't', quy: 'q', nua_nam: 'n' }[rhythm];
  return PARTS_OF_YEAR.filter((part) => part.startsWith(letter));
}

/** Reports of all duties, earliest first: by the last day of the period, then in the order of the duties. */
export const owedReports = perPlan((plan): OwedReport[] =>
  reportingDuties(plan)
    .flatMap((duty) => periodsOwed(duty, plan.site.horizon).map((period) => ({ duty, ...period })))
    .sort((a, b) => compareText(a.lastDay, b.lastDay)),
);

/** Reports of one duty. */
export function owedBy(plan: Plan, duty: ReportingDuty): OwedReport[] {
  return owedReports(plan).filter((owed) => owed.duty === duty);
}
