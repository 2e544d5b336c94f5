/** Lists of tasks: entries by first responsible agency, and commitments by status. */
import { commitments, entriesOf, type Commitment } from '../../plan/commitments.ts';
import { leadsOf, sharedNames, type Named } from '../../plan/named.ts';
import { byNewest, resultsOf } from '../../plan/newest-results.ts';
import { perPlan } from '../../plan/per-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  isResultPublished,
  taskStatus,
  type TaskStatus,
  type TaskStatusCode,
} from '../../plan/task-status.ts';
import type { Task } from '../../tables/rows.ts';
import { taskStatusLabels } from '../../labels/tasks.ts';
import { href } from '../../addresses/urls.ts';
import { partsOf, type ListPart } from '../page/long-lists.ts';

export interface TaskRow {
  task: Task;
  status: TaskStatus;
  /** Lead agencies, or those named without a role if there is no lead. */
  lead: Named[];
  joining: Named[];
}

export interface TaskGroup {
  /** First responsible agency of its rows. */
  named: Named;
  rows: TaskRow[];
}

export function taskRow(plan: Plan, task: Task): TaskRow {
  return {
    task,
    status: taskStatus(plan, task),
    lead: leadsOf(plan, task),
    joining: sharedNames(plan, task, 'phoi_hop'),
  };
}

const allRows = perPlan((plan): readonly TaskRow[] => plan.tasks.map((task) => taskRow(plan, task)));

/** Responsible agencies in short form: `Sở KH&CN`, `BQL khu kinh tế và 1 đơn vị khác`. */
export function leadInShort({ lead: [first, ...others] }: Pick<TaskRow, 'lead'>): string {
  if (!first) return '';
  const name = first.shortName ?? first.name;
  return others.length === 0 ? name : `${name} và ${others.length} đơn vị khác`;
}

/** Groups in the order in which agencies first appear in the plan; rows in the plan's order. */
export function taskGroups(plan: Plan, rows = allRows(plan)): TaskGroup[] {
  const groups = new Map<string, TaskGroup>();
  for (const row of rows) {
    const [named] = row.lead;
    if (!named) throw new Error(`Task ${row.task.code} has nobody to answer for it`);
    const key = named.agency?.code ?? named.name;
    const group = groups.get(key) ?? { named, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}

export interface StatusGroup {
  status: TaskStatusCode;
  works: Commitment[];
}

const WAITING: TaskStatusCode = 'cho_trung_uong';

/** Results first; work that waits for the centre last, since nobody here can begin it. */
const STATUS_ORDER = (() => {
  const codes = (Object.keys(taskStatusLabels) as TaskStatusCode[]).filter((code) => code !== WAITING);
  const published = codes.filter((code) => isResultPublished({ code }));
  return [...published, ...codes.filter((code) => !published.includes(code)), WAITING];
})();

/** Commitments by status, without duplicates; newest result first, those without one in the plan's order. */
export function statusGroups(plan: Plan, works = commitments(plan)): StatusGroup[] {
  const groups = Map.groupBy(works, ({ status }) => status.code);
  return STATUS_ORDER.map((status) => ({
    status,
    works: newestResultFirst(plan, groups.get(status) ?? []),
  })).filter(({ works: found }) => found.length > 0);
}

function newestResultFirst(plan: Plan, works: readonly Commitment[]): Commitment[] {
  const compare = byNewest(plan);
  return works
    .map((work) => ({ work, newest: resultsOf(plan, entriesOf(work))[0] }))
    .sort(({ newest: one }, { newest: other }) =>
      one && other ? compare(one, other) : Number(!one) - Number(!other),
    )
    .map(({ work }) => work);
}

/** Rows of a commitment: its own, and those of the appendix. */
export function rowsOf(plan: Plan, works: readonly Commitment[]): TaskRow[] {
  return works.flatMap(entriesOf).map((task) => taskRow(plan, task));
}

/** All grouped commitments, in parts: the list without script. */
export const taskListParts = perPlan((plan): readonly ListPart<Commitment>[] =>
  partsOf(
    statusGroups(plan).flatMap(({ works }) => works),
    href('/nhiem-vu/'),
  ),
);
