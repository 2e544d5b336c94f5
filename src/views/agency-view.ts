/** What an agency's page says, as one plain object. */
import { commitmentsOf, entriesOf, type Commitment } from '../domain/commitments.ts';
import { isNamedForTask } from '../domain/named-for-task.ts';
import type { Plan } from '../domain/plan.ts';
import {
  reportingAgencies,
  reportingYears,
  reportReceiver,
  reportStatus,
  type ReportStatus,
} from '../domain/reporting.ts';
import type { Agency, Result, Role } from '../domain/types.ts';
import { roleLabels } from '../labels.ts';
import { ROLE_ORDER } from './matrix-view.ts';
import { taskRow, type TaskRow } from './task-list.ts';
import { toldResults, type ToldResult } from './told-results.ts';

export interface AgencyView {
  agency: Agency;
  /** Entries by role, and how many commitments they are once pairs are counted once. */
  roles: { role: Role; rows: TaskRow[]; count: number }[];
  /** What was published last of the works it answers for itself: the newest result of each, newest first. */
  newest: ToldResult[];
  reports: { year: number; status: ReportStatus }[];
  /** Results filed under this body for tasks the plan does not name it for; newest first. */
  apart: ToldResult[];
  /** Bodies of the plan this one took over from, or may have. */
  heirs: Heir[];
}

/** So many works have their newest result told before all are listed. */
const NEWEST = 2;

export function agencyView(plan: Plan, agency: Agency): AgencyView {
  const assignments = plan.assignmentsFor(agency);
  return {
    agency,
    roles: ROLE_ORDER.map((role) => {
      const codes = new Set(assignments.filter((row) => row.role === role).map((row) => row.task));
      const tasks = plan.tasks.filter((task) => codes.has(task.code));
      return {
        role,
        rows: tasks.map((task) => taskRow(plan, task)),
        count: commitmentsOf(plan, agency, role).length,
      };
    }).filter(({ rows }) => rows.length > 0),
    newest: newestOf(plan, agency),
    reports: reportingAgencies(plan).includes(agency)
      ? reportingYears(plan).map((year) => ({ year, status: reportStatus(plan, agency, year) }))
      : [],
    apart: toldResults(
      plan,
      plan.results.filter((row) => row.agency === agency.code && !isNamedForTask(plan, row)),
    ),
    heirs: heirsOf(plan, agency),
  };
}

/** What the bodies that report are asked for; empty where the plan asks none. */
export function reportDutySentence(plan: Plan): string {
  const { reporting } = plan.site;
  if (!reporting) return '';
  const [month, day] = reporting.deadline.split('-');
  const receiver = reportReceiver(plan);
  const whom = receiver ? ` về ${receiver.name}` : '';
  return `Kế hoạch yêu cầu gửi báo cáo${whom} trước ngày ${Number(day)} tháng ${Number(month)} hằng năm, không yêu cầu đăng công khai.`;
}

export interface Heir {
  words: string;
  of: Agency[];
}

/** What a source says and what was inferred stand apart. */
export function heirsOf(plan: Plan, { code }: Agency): Heir[] {
  const before = plan.agencies.filter(({ successors }) => successors.includes(code));
  const [certain, inferred] = [false, true].map((wanted) =>
    before.filter(({ successionLevel }) => (successionLevel === 'suy_ra') === wanted),
  );
  return [
    { words: 'Nhận việc của', of: certain ?? [] },
    { words: 'Có thể nhận việc của', of: inferred ?? [] },
  ].filter(({ of }) => of.length > 0);
}

/** `chủ trì 22 việc`, `phối hợp 11 việc`: each pair of body and appendix counted once. */
export function roleCounts(plan: Plan, agency: Agency): string[] {
  return ROLE_ORDER.map((role) => ({ role, count: commitmentsOf(plan, agency, role).length }))
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => `${roleLabels[role].toLowerCase()} ${count} việc`);
}

/** The work it answers for itself: what it leads or carries out, not what it joins. */
export function ownCommitments(plan: Plan, agency: Agency): Commitment[] {
  const own = (['chu_tri', 'thuc_hien'] as const).flatMap((role) => commitmentsOf(plan, agency, role));
  return [...new Map(own.map((commitment) => [commitment.task.code, commitment])).values()];
}

/** What only bodies the plan does not name for it published is no news of this one: its page tells that apart. */
function newestOf(plan: Plan, agency: Agency): ToldResult[] {
  const ofEach = ownCommitments(plan, agency)
    .map((commitment) => toldResults(plan, publishedOf(plan, commitment))[0]?.result)
    .filter((result) => result !== undefined);
  return toldResults(plan, ofEach).slice(0, NEWEST);
}

/** What was published of either entry of a work by bodies the plan names for it. */
export function publishedOf(plan: Plan, commitment: Commitment): Result[] {
  return entriesOf(commitment)
    .flatMap((entry) => plan.resultsOf(entry))
    .filter((result) => isNamedForTask(plan, result));
}
