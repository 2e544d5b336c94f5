/** What an agency's page says, as one plain object. */
import { commitmentsOf } from '../domain/commitments.ts';
import type { Plan } from '../domain/plan.ts';
import { reportStatus, reportingYears, type ReportStatus } from '../domain/reporting.ts';
import type { Agency, Role } from '../domain/types.ts';
import { taskRow, type TaskRow } from './task-list.ts';

export interface AgencyView {
  agency: Agency;
  /** Entries by role, and how many commitments they are once pairs are counted once. */
  roles: { role: Role; rows: TaskRow[]; count: number }[];
  reports: { year: number; status: ReportStatus }[];
  /** Bodies of the plan this one took over from. */
  predecessors: Agency[];
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
    predecessors: plan.agencies.filter((other) => other.successors.includes(agency.code)),
  };
}
