/**
 * The annual reports to the receiving department: what was published of them. The plan asks
 * agencies to send them, not to make them public. Rule: `/phuong-phap/#bao-cao-nam`. Of a plan that states no such
 * duty nobody owes a report and no year has one; to ask for a deadline there is an error.
 */
import { daysBetween, yearOf, yearsBetween } from './dates.ts';
import type { Plan } from './plan.ts';
import type { Agency, IsoDate, Report } from './types.ts';

export type ReportStatusCode = 'dung_han' | 'muon' | 'chua_thay' | 'chua_den_han' | 'to_chuc_thay_doi';

export interface ReportStatus {
  code: ReportStatusCode;
  report: Report | undefined;
  /** Days after the deadline, for `muon`. */
  daysLate: number;
}

/** The bodies that owe the report, in the table's order. */
export function reportingAgencies(plan: Plan): Agency[] {
  return plan.site.reporting ? plan.agencies.filter((agency) => agency.reporting === 'gui') : [];
}

export function reportReceiver(plan: Plan): Agency | undefined {
  return plan.site.reporting && plan.agencies.find((agency) => agency.reporting === 'nhan');
}

/** Years the plan wants reports for. */
export function owedYears({ site }: Plan): number[] {
  return site.reporting ? yearsBetween(site.reporting.fromYear, site.horizon.to) : [];
}

/** Of these, those up to the as-of year. */
export function reportingYears(plan: Plan): number[] {
  return owedYears(plan).filter((year) => year <= yearOf(plan.asOf));
}

/** Of a year the plan wants reports for. */
export function reportDeadline({ site }: Plan, year: number): IsoDate {
  if (!site.reporting) throw new Error(`The plan states no duty to report, so none of ${year} is due`);
  return `${year}-${site.reporting.deadline}`;
}

export function reportStatus(plan: Plan, agency: Agency, year: number): ReportStatus {
  const deadline = reportDeadline(plan, year);
  const report = plan.reports.find((row) => row.agency === agency.code && row.year === year);
  if (report) {
    const daysLate = Math.max(0, daysBetween(deadline, report.sentOn));
    return { code: daysLate > 0 ? 'muon' : 'dung_han', report, daysLate };
  }
  const code = hasChangedBy(plan, agency, deadline)
    ? 'to_chuc_thay_doi'
    : plan.asOf <= deadline
      ? 'chua_den_han'
      : 'chua_thay';
  return { code, report: undefined, daysLate: 0 };
}

export interface ReportDeadline {
  year: number;
  date: IsoDate;
  /** The bodies that still owe the report: not those that changed, nor those whose report is published. */
  agencies: Agency[];
}

/** The first day not yet passed that the plan wants reports by. */
export function nextReportDeadline(plan: Plan): ReportDeadline | undefined {
  return owedYears(plan)
    .filter((year) => year >= yearOf(plan.asOf))
    .map((year) => ({
      year,
      date: reportDeadline(plan, year),
      agencies: reportingAgencies(plan).filter(
        (agency) => reportStatus(plan, agency, year).code === 'chua_den_han',
      ),
    }))
    .find(({ agencies }) => agencies.length > 0);
}

/** From its stated day on; a successor known without a date counts from the year of the boundary change. */
export function hasChangedBy(plan: Plan, agency: Agency, deadline: IsoDate): boolean {
  if (agency.changedFrom) return agency.changedFrom <= deadline;
  const boundary = plan.site.boundary;
  return agency.successors.length > 0 && boundary !== undefined && yearOf(deadline) >= yearOf(boundary.from);
}
