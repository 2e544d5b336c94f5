/**
 * Reports the plan requires, and which were published. Agencies must send them, not publish them. Rule:
 * `/phuong-phap/#bao-cao-nam`.
 */
import { daysBetween, yearOf } from '../calendar/dates.ts';
import { compareText } from '../format/order.ts';
import { type Plan } from './plan.ts';
import { owedReports, reportingDuties, type OwedReport } from './reporting-duties.ts';
import type { Agency, Report } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';

export type ReportStatusCode =
  | 'dung_han'
  | 'muon'
  | 'da_gui'
  | 'mot_phan'
  | 'chua_thay'
  | 'chua_thay_khong_han'
  | 'chua_den_han'
  | 'to_chuc_thay_doi';

export interface ReportStatus {
  code: ReportStatusCode;
  report: Report | undefined;
  /** Number of agencies under a collective name, if known. */
  of: number | undefined;
  /** Days after the deadline, for `muon`. */
  daysLate: number;
}

/** Agencies that owe a report, in the table's order. */
export function reportingAgencies(plan: Plan): Agency[] {
  const owing = new Set(reportingDuties(plan).flatMap(({ senders }) => senders));
  return plan.agencies.filter((agency) => owing.has(agency));
}

/** Agencies that receive this agency's reports (of any agency if omitted), without duplicates. */
export function reportReceivers(plan: Plan, agency?: Agency): Agency[] {
  const duties = reportingDuties(plan).filter(
    ({ senders }) => agency === undefined || senders.includes(agency),
  );
  return [...new Set(duties.flatMap(({ receivers }) => receivers))];
}

/** Reports of a year, earliest first; for parts of a year, those that have begun. */
export function owedIn(plan: Plan, year: number): OwedReport[] {
  return owedReports(plan).filter(
    (owed) => owed.year === year && (owed.part === undefined || owed.firstDay <= plan.asOf),
  );
}

/** Reports whose period has begun, so that one may exist. */
export function begunReports(plan: Plan, owed: readonly OwedReport[]): OwedReport[] {
  return owed.filter(({ firstDay }) => firstDay <= plan.asOf);
}

/** Published in full: for a collective name, by all its agencies. */
export function isPublished({ code, report }: Pick<ReportStatus, 'code' | 'report'>): boolean {
  return report !== undefined && code !== 'mot_phan';
}

export function reportStatus(plan: Plan, agency: Agency, owed: OwedReport): ReportStatus {
  const { year, part, duty, deadline } = owed;
  const report = plan.reports.find(
    (row) => row.agency === agency.code && row.year === year && row.part === part && row.duty === duty.code,
  );
  if (report) {
    const daysLate = deadline === undefined ? 0 : Math.max(0, daysBetween(deadline, report.sentOn));
    const whole = deadline === undefined ? 'da_gui' : daysLate > 0 ? 'muon' : 'dung_han';
    return { code: isWhole(agency, report) ? whole : 'mot_phan', report, of: agency.count, daysLate };
  }
  return { code: unseen(plan, agency, owed), report: undefined, of: agency.count, daysLate: 0 };
}

/** Under a collective name a report is complete once all agencies have sent theirs. */
function isWhole({ count }: Agency, report: Report): boolean {
  return report.count === undefined || report.count === count;
}

function unseen(plan: Plan, agency: Agency, { deadline, lastDay }: OwedReport): ReportStatusCode {
  if (hasChangedBy(plan, agency, deadline ?? lastDay)) return 'to_chuc_thay_doi';
  if (plan.asOf <= (deadline ?? lastDay)) return 'chua_den_han';
  return deadline === undefined ? 'chua_thay_khong_han' : 'chua_thay';
}

/** Nothing was published and the deadline has passed. */
export function isUnseen({ code }: Pick<ReportStatus, 'code'>): boolean {
  return code === 'chua_thay' || code === 'chua_thay_khong_han';
}

export interface NextReports {
  owed: OwedReport;
  date: IsoDate;
  /** Agencies that still owe the report, without those that were reorganised or have published it. */
  agencies: Agency[];
}

/** The next deadline that has not passed. */
export function nextReportDeadline(plan: Plan): NextReports | undefined {
  return owedReports(plan)
    .flatMap((owed) => (owed.deadline === undefined ? [] : [{ owed, date: owed.deadline }]))
    .sort((a, b) => compareText(a.date, b.date))
    .map(({ owed, date }) => ({
      owed,
      date,
      agencies: owed.duty.senders.filter(
        (agency) => reportStatus(plan, agency, owed).code === 'chua_den_han',
      ),
    }))
    .find(({ agencies }) => agencies.length > 0);
}

/** From its stated day on; a successor without a date counts from the year of the boundary change. */
export function hasChangedBy(plan: Plan, agency: Agency, day: IsoDate): boolean {
  if (agency.changedFrom) return agency.changedFrom <= day;
  const boundary = plan.site.boundary;
  return agency.successors.length > 0 && boundary !== undefined && yearOf(day) >= yearOf(boundary.from);
}
