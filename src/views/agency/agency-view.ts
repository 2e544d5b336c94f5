/** What an agency's page says, as one plain object. */
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
  /** Entries by role, and how many commitments they are once pairs are counted once. */
  roles: { role: Role; rows: TaskRow[]; count: number }[];
  /** What was published last of the works it answers for itself: the newest result of each, newest first. */
  newest: ShownResult[];
  /** The targets it answers for by itself. */
  targets: Indicator[];
  /** What it owes, duty by duty, of the periods that have begun. */
  duties: { duty: ReportingDuty; reports: { owed: OwedReport; status: ReportStatus }[] }[];
  /** Results filed under this body for tasks the plan does not name it for; newest first. */
  apart: ShownResult[];
  /** Bodies of the plan this one took over from, or may have. */
  predecessors: Predecessors[];
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

/** What a source says and what was inferred stand apart. */
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

/** Those the plan gives to this body by name. */
function targetsOf(plan: Plan, { code }: Agency): Indicator[] {
  return plan.indicators.filter(({ answering }) => answering.includes(code));
}

/** Of a body without work: whether the plan does not name it, or no work is recorded at all. */
export function givenNothing({ tasks }: Plan): string {
  return tasks.length > 0
    ? 'Kế hoạch không nêu tên đơn vị này.'
    : 'Trang này chưa ghi việc nào Kế hoạch giao cho đơn vị này.';
}

/** Bodies the plan gives work or a target to. */
export function namedAgencies(plan: Plan): Agency[] {
  return plan.agencies.filter(
    (agency) => plan.assignmentsFor(agency).length > 0 || targetsOf(plan, agency).length > 0,
  );
}

/** `chủ trì 22 việc`, `phụ trách 3 chỉ tiêu`: the body task and the appendix rows of a work counted once. */
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

/** `UBND các xã, phường, đặc khu (124)`: a collective name with how many bodies it stands for. */
export function nameInList({ name, count }: Agency): string {
  return count === undefined ? name : `${name} (${count})`;
}

/** What a name for many does not say of each; undefined where it is not known to be one. */
export function collectiveSentence({ count }: Agency): string | undefined {
  return count === undefined
    ? undefined
    : `Tên gọi chung của ${count} đơn vị: một kết quả, một báo cáo ghi ở tên này không nói thay cho cả ${count} đơn vị.`;
}

/** The work it answers for itself: what it leads or carries out, not what it joins. */
export function ownCommitments(plan: Plan, agency: Agency): Commitment[] {
  const own = ANSWERING.flatMap((role) => commitmentsOf(plan, agency, role));
  return [...new Map(own.map((commitment) => [commitment.task.code, commitment])).values()];
}

/** What only bodies the plan does not name for it published is no news of this one: its page tells that apart. */
function newestOf(plan: Plan, agency: Agency): ShownResult[] {
  const ofEach = ownCommitments(plan, agency)
    .map((commitment) => shownResults(plan, publishedOf(plan, commitment))[0]?.result)
    .filter((result) => result !== undefined);
  return shownResults(plan, ofEach).slice(0, NEWEST);
}

/** What was published of either entry of a work by bodies the plan names for it. */
export function publishedOf(plan: Plan, commitment: Commitment): Result[] {
  return entriesOf(commitment)
    .flatMap((entry) => plan.resultsOf(entry))
    .filter((result) => isNamedForTask(plan, result));
}
