/** What an agency's page says, as one plain object. */
import { commitmentsOf, type Commitment } from '../domain/commitments.ts';
import { isNamedForTask } from '../domain/named-for-task.ts';
import type { Plan } from '../domain/plan.ts';
import { reportStatus, reportingYears, type ReportStatus } from '../domain/reporting.ts';
import type { Agency, Result, Role, Task } from '../domain/types.ts';
import { roleLabels } from '../labels.ts';
import { taskRow, type TaskRow } from './task-list.ts';

export interface AgencyView {
  agency: Agency;
  /** Entries by role, and how many commitments they are once pairs are counted once. */
  roles: { role: Role; rows: TaskRow[]; count: number }[];
  reports: { year: number; status: ReportStatus }[];
  /** Results filed under this body for tasks the plan does not name it for; newest first. */
  apart: { task: Task; results: Result[] }[];
  /** Bodies of the plan this one took over from, or may have. */
  heirs: Heir[];
}

const ROLE_ORDER: Role[] = ['chu_tri', 'thuc_hien', 'phoi_hop'];

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
    reports:
      agency.reporting === 'gui'
        ? reportingYears(plan).map((year) => ({ year, status: reportStatus(plan, agency, year) }))
        : [],
    apart: apartOf(plan, agency),
    heirs: heirsOf(plan, agency),
  };
}

function apartOf(plan: Plan, { code }: Agency): AgencyView['apart'] {
  const apart = plan.results.filter((row) => row.agency === code && !isNamedForTask(plan, row));
  const tasks = plan.tasks.filter((task) => apart.some((row) => row.task === task.code));
  return tasks.map((task) => ({
    task,
    results: plan.resultsOf(task).filter((row) => apart.includes(row)),
  }));
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
    .map(({ role, count }) => `${roleLabels[role].toLowerCase()} ${String(count)} việc`);
}

/** The work it answers for itself: what it leads or carries out, not what it joins. */
export function ownCommitments(plan: Plan, agency: Agency): Commitment[] {
  const own = (['chu_tri', 'thuc_hien'] as const).flatMap((role) => commitmentsOf(plan, agency, role));
  return [...new Map(own.map((commitment) => [commitment.task.code, commitment])).values()];
}
