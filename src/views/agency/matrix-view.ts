/** The agency × task matrix: roles of agencies in tasks. */
import type { Plan } from '../../plan/plan.ts';
import { ROLE_ORDER } from '../../plan/roles.ts';
import type { Agency, Role, Task } from '../../tables/rows.ts';
import { compareForDisplay } from '../../format/order.ts';

export const roleSigns: Record<Role, string> = {
  chu_tri: '■',
  thuc_hien: '◆',
  phoi_hop: '•',
  theo_doi: '○',
  chi_dao: '△',
};

/** Roles that occur in the plan, in the order within a cell. */
export function rolesGiven({ assignments }: Pick<Plan, 'assignments'>): Role[] {
  const given = new Set(assignments.map(({ role }) => role));
  return ROLE_ORDER.filter((role) => given.has(role));
}

export interface MatrixRow {
  agency: Agency;
  /** One per requested task; an agency can have two roles in one task. */
  cells: { task: Task; roles: Role[] }[];
}

/** Agencies with the most assignments first; agencies the plan does not name are left out. */
export function matrixRows(plan: Plan, tasks: readonly Task[] = plan.tasks): MatrixRow[] {
  const named = plan.agencies.filter((agency) => plan.assignmentsFor(agency).length > 0);
  const count = (agency: Agency): number => plan.assignmentsFor(agency).length;
  return named
    .sort((a, b) => count(b) - count(a) || compareForDisplay(a.name, b.name))
    .map((agency) => {
      const roles = Map.groupBy(plan.assignmentsFor(agency), ({ task }) => task);
      return {
        agency,
        cells: tasks.map((task) => ({
          task,
          roles: ROLE_ORDER.filter((role) => roles.get(task.code)?.some((row) => row.role === role)),
        })),
      };
    });
}
