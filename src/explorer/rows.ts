/** The tasks as the explorer knows them: a list's line each, with everything they can be chosen by. */
import { sharedNames, type Named } from '../plan/named.ts';
import type { Plan } from '../plan/plan.ts';
import { OVERSEEING } from '../plan/roles.ts';
import { timed } from '../plan/timed.ts';
import { rowsOf, statusGroups, type TaskRow } from '../views/task/task-list.ts';
import { taskFacts } from '../views/task/own-facts.ts';
import { taskLine } from '../views/task/task-line.ts';
import type { TaskLine } from '../views/task/work-line.ts';

export interface ExplorerRow extends TaskLine {
  /** What the task asks in plain words, and what the plan's own columns say of it, to be found by. */
  plain: string;
  /** Codes of agencies; where the plan has words alone for a role, those. */
  lead: string[];
  joining: string[];
  /** Who else is named: without a role beside a lead, to follow it up, to direct it. */
  others: string[];
  schedule: string;
  audiences: string[];
  /** Place in the plan, from 0. */
  order: number;
}

export interface ExplorerData {
  /** In the order of the page without script: by status, the newest result first. */
  rows: ExplorerRow[];
  agencies: Record<string, string>;
  /** Each a square in a row. */
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
