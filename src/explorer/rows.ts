/** The tasks as the explorer knows them: one row each, with everything they can be chosen by. */
import type { Plan } from '../domain/plan.ts';
import { scheduleLabel, taskStatusLabel } from '../labels.ts';
import { urlOf } from '../urls.ts';
import { taskGroups } from '../views/task-list.ts';

export interface ExplorerRow {
  code: string;
  url: string;
  text: string;
  /** Codes of agencies. */
  lead: string[];
  joining: string[];
  schedule: string;
  /** The schedule in words. */
  timing: string;
  status: string;
  statusWords: string;
  /** Years with a published result. */
  years: string[];
  audiences: string[];
  /** The task this row repeats, or its own code: rows of a pair are one piece of work. */
  work: string;
  /** Place in the plan, from 0. */
  order: number;
}

export interface ExplorerData {
  /** In the order of the page without script: under the agency that answers for them first. */
  rows: ExplorerRow[];
  agencies: Record<string, string>;
}

export function explorerData(plan: Plan): ExplorerData {
  const places = new Map(plan.tasks.map((task, at) => [task, at]));
  const rows = taskGroups(plan).flatMap((group) => group.rows);
  return {
    rows: rows.map(({ task, status, lead, joining }) => ({
      code: task.code,
      url: urlOf.task(task),
      text: task.text,
      lead: lead.map(({ code }) => code),
      joining: joining.map(({ code }) => code),
      schedule: task.schedule,
      timing: scheduleLabel(task),
      status: status.code,
      statusWords: taskStatusLabel(status),
      years: [...new Set(plan.resultsOf(task).map(({ year }) => String(year)))],
      audiences: task.audiences,
      work: task.repeats ?? task.code,
      order: places.get(task) ?? 0,
    })),
    agencies: Object.fromEntries(plan.agencies.map(({ code, name }) => [code, name])),
  };
}
