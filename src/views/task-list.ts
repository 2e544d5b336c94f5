/** The responsibility table: the plan's entries under the body that answers for them first. */
import { perPlan } from '../domain/per-plan.ts';
import type { Plan } from '../domain/plan.ts';
import { taskStatus, type TaskStatus } from '../domain/task-status.ts';
import type { Agency, Task } from '../domain/types.ts';
import { href } from '../urls.ts';
import { partsOf, type ListPart } from './long-lists.ts';

export interface TaskRow {
  task: Task;
  status: TaskStatus;
  /** Leads, or bodies named without a role where there is no lead. */
  lead: Agency[];
  joining: Agency[];
}

export interface TaskGroup {
  agency: Agency;
  rows: TaskRow[];
}

export function taskRow(plan: Plan, task: Task): TaskRow {
  const agencies = (role: 'chu_tri' | 'thuc_hien' | 'phoi_hop') =>
    plan.assignmentsOf(task, role).map((assignment) => plan.agency(assignment.agency));
  const lead = agencies('chu_tri');
  return {
    task,
    status: taskStatus(plan, task),
    lead: lead.length > 0 ? lead : agencies('thuc_hien'),
    joining: agencies('phoi_hop'),
  };
}

const allRows = perPlan((plan): readonly TaskRow[] => plan.tasks.map((task) => taskRow(plan, task)));

/** Who answers, in short, where a line has little room: `Sở KH&CN`, `BQL khu kinh tế và 1 đơn vị khác`. */
export function leadInShort({ lead: [first, ...others] }: Pick<TaskRow, 'lead'>): string {
  if (!first) return '';
  const name = first.shortName ?? first.name;
  return others.length === 0 ? name : `${name} và ${String(others.length)} đơn vị khác`;
}

/** Groups in the order their agencies first appear in the plan; rows in the plan's order. */
export function taskGroups(plan: Plan, rows = allRows(plan)): TaskGroup[] {
  const groups = new Map<string, TaskGroup>();
  for (const row of rows) {
    const agency = row.lead[0];
    if (!agency) throw new Error(`Task ${row.task.code} has nobody to answer for it`);
    const group = groups.get(agency.code) ?? { agency, rows: [] };
    group.rows.push(row);
    groups.set(agency.code, group);
  }
  return [...groups.values()];
}

/** All rows under their agencies, in parts: the list as it stands without script. */
export const taskListParts = perPlan((plan): readonly ListPart<TaskRow>[] => {
  const rows = taskGroups(plan).flatMap((group) => group.rows);
  return partsOf(rows, href('/nhiem-vu/'));
});
