/** Contents of an agency's page. */
import { commitmentsOf, entriesOf, type Commitment } from '../../plan/commitments.ts';
import { isNamedForTask } from '../../plan/named-for-task.ts';
import type { Plan } from '../../plan/plan.ts';
import { ANSWERING, ROLE_ORDER } from '../../plan/roles.ts';
import { begunReports, reportStatus, type ReportStatus } from '../../plan/reporting.ts';
import { owedBy, reportingDuties, type OwedReport, type ReportingDuty } from '../../plan/reporting-duties.ts';
import type { Agency, Indicator, Result, Role } from '../../tables/rows.ts';
import { roleLabels } from '../../labels/tasks.ts';
import { taskRow, type TaskRow } from '../task/task-list.ts';
import { shownResults, type ShownResult } from '../task/shown-results.ts';

export interface AgencyView {
  agency: Agency;
  /** Entries by role; `count`: commitments, with pairs counted once. */
  roles: { role: Role; rows: TaskRow[]; count: number }[];
  /** The newest result of each commitment it is responsible for, newest first. */
  newest: ShownResult[];
  /** Targets it is responsible for by itself. */
  targets: Indicator[];
  /** Reports it owes, per duty, for the periods that have begun. */
  duties: { duty: ReportingDuty; reports: { owed: OwedReport; status: ReportStatus }[] }[];
  /** Results recorded under it for tasks the plan does not name it for; newest first. */
  apart: ShownResult[];
  /** Agencies of the plan it succeeded, or may have. */
  predecessors: Predecessors[];
}

/** Newest results shown before the full list. */
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
    targets: targetsOf(plan, agency),
    duties: reportingDuties(plan)
      .filter(({ senders }) => senders.includes(agency))
      .map((duty) => ({
        duty,
        reports: begunReports(plan, owedBy(plan, duty)).map((owed) => ({
          owed,
          status: reportStatus(plan, agency, owed),
        })),
      })),
    apart: shownResults(
      plan,
      plan.results.filter((row) => row.agency === agency.code && !isNamedForTask(plan, row)),
    ),
    predecessors: predecessorsOf(plan, agency),
  };
}

export interface Predecessors {
  words: string;
  of: Agency[];
}

/** Separates successions stated by a source from inferred ones. */
export function predecessorsOf(plan: Plan, { code }: Agency): Predecessors[] {
  const before = plan.agencies.filter(({ successors }) => successors.includes(code));
  const [certain, inferred] = [false, true].map((wanted) =>
    before.filter(({ successionLevel }) => (successionLevel === 'suy_ra') === wanted),
  );
  return [
    { words: 'Nhận việc của', of: certain ?? [] },
    { words: 'Có thể nhận việc của', of: inferred ?? [] },
  ].filter(({ of }) => of.length > 0);
}

/** Targets for which the plan names this agency. */
function targetsOf(plan: Plan, { code }: Agency): Indicator[] {
  return plan.indicators.filter(({ answering }) => answering.includes(code));
}

/** For an agency without work: the plan does not name it, or no work is recorded at all. */
export function givenNothing({ tasks }: Plan): string {
  return tasks.length > 0
    ? 'Kế hoạch không nêu tên đơn vị này.'
    : 'Trang này chưa ghi việc nào Kế hoạch giao cho đơn vị này.';
}

/** Agencies to which the plan gives work or a target. */
export function namedAgencies(plan: Plan): Agency[] {
  return plan.agencies.filter(
    (agency) => plan.assignmentsFor(agency).length > 0 || targetsOf(plan, agency).length > 0,
  );
}

/** `chủ trì 22 việc`, `phụ trách 3 chỉ tiêu`: a body task and its appendix rows count once. */
export function roleCounts(plan: Plan, agency: Agency): string[] {
  const works = ROLE_ORDER.map((role) => ({
    what: roleLabels[role].toLowerCase(),
    count: commitmentsOf(plan, agency, role).length,
    of: 'việc',
  }));
  const targets = { what: 'phụ trách', count: targetsOf(plan, agency).length, of: 'chỉ tiêu' };
  return [...works, targets]
    .filter(({ count }) => count > 0)
    .map(({ what, count, of }) => `${what} ${count} ${of}`);
}

/** `UBND các xã, phường, đặc khu (124)`: a collective name with its number of agencies. */
export function nameInList({ name, count }: Agency): string {
  return count === undefined ? name : `${name} (${count})`;
}

/** Note on a collective name, that its results say nothing of each agency; undefined for a single agency. */
export function collectiveSentence({ count }: Agency): string | undefined {
  return count === undefined
    ? undefined
    : `Tên gọi chung của ${count} đơn vị: một kết quả, một báo cáo ghi ở tên này không nói thay cho cả ${count} đơn vị.`;
}

/** Commitments it leads or carries out, not those it joins. */
export function ownCommitments(plan: Plan, agency: Agency): Commitment[] {
  const own = ANSWERING.flatMap((role) => commitmentsOf(plan, agency, role));
  return [...new Map(own.map((commitment) => [commitment.task.code, commitment])).values()];
}

/** Results of agencies the plan does not name are not this agency's: its page lists them separately. */
function newestOf(plan: Plan, agency: Agency): ShownResult[] {
  const ofEach = ownCommitments(plan, agency)
    .map((commitment) => shownResults(plan, publishedOf(plan, commitment))[0]?.result)
    .filter((result) => result !== undefined);
  return shownResults(plan, ofEach).slice(0, NEWEST);
}

/** Results of any entry of a commitment by agencies the plan names for it. */
export function publishedOf(plan: Plan, commitment: Commitment): Result[] {
  return entriesOf(commitment)
    .flatMap((entry) => plan.resultsOf(entry))
    .filter((result) => isNamedForTask(plan, result));
}
