/** Tasks for the explorer: the line of a list, with all values to filter by. */
import { sharedNames, type Named } from '../plan/named.ts';
import type { Plan } from '../plan/plan.ts';
import { OVERSEEING } from '../plan/roles.ts';
import { timed } from '../plan/timed.ts';
import { rowsOf, statusGroups, type TaskRow } from '../views/task/task-list.ts';
import { taskFacts } from '../views/task/own-facts.ts';
import { taskLine } from '../views/task/task-line.ts';
import type { TaskLine } from '../views/task/work-line.ts';

export interface ExplorerRow extends TaskLine {
  /** The plain sentence and the plan's own columns, for searching. */
  plain: string;
  /** Codes of agencies, or the plan's words if it names none for a role. */
  lead: string[];
  joining: string[];
  /** Others named: without a role beside a lead, monitors, supervisors. */
  others: string[];
  schedule: string;
  audiences: string[];
  /** Position in the plan, from 0. */
  order: number;
}

export interface ExplorerData {
  /** Default order: by status, newest result first. */
  rows: ExplorerRow[];
  agencies: Record<string, string>;
  /** Years with a result. */
  years: number[];
}

export function explorerData(plan: Plan): ExplorerData {
  const places = new Map(plan.tasks.map((task, at) => [task, at]));
  const works = statusGroups(plan).flatMap((group) => group.works);
  return {
    rows: rowsOf(plan, works).map((row) => ({
      ...taskLine(plan, row),
      plain: [row.task.plainText, ...taskFacts(plan, row.task).map(({ words }) => words)]
        .filter(Boolean)
        .join(' '),
      lead: row.lead.map(keyOf),
      joining: row.joining.map(keyOf),
      others: othersOf(plan, row),
      schedule: timed(plan, row.task).schedule,
      audiences: row.task.audiences,
      order: places.get(row.task) ?? 0,
    })),
    agencies: Object.fromEntries(plan.agencies.map(({ code, name }) => [code, name])),
    years: plan.years,
  };
}

function othersOf(plan: Plan, { task, lead }: TaskRow): string[] {
  const leads = new Set(lead.map(keyOf));
  const named = (['thuc_hien', ...OVERSEEING] as const).flatMap((role) => sharedNames(plan, task, role));
  return named.map(keyOf).filter((key) => !leads.has(key));
}

function keyOf({ agency, name }: Named): string {
  return agency?.code ?? name;
}
