/** The lists of tasks: the plan's entries under the body that answers for them first, and the works under their status. */
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
  /** Leads, or those named without a role where there is no lead. */
  lead: Named[];
  joining: Named[];
}

export interface TaskGroup {
  /** Who answers for its rows first. */
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

/** Who answers, in short, where a line has little room: `Sở KH&CN`, `BQL khu kinh tế và 1 đơn vị khác`. */
export function leadInShort({ lead: [first, ...others] }: Pick<TaskRow, 'lead'>): string {
  if (!first) return '';
  const name = first.shortName ?? first.name;
  return others.length === 0 ? name : `${name} và ${others.length} đơn vị khác`;
}

/** Groups in the order who answers first appears in the plan; rows in the plan's order. */
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

/** Results first; what waits for the centre last, since nobody here can begin it. */
const STATUS_ORDER = (() => {
  const codes = (Object.keys(taskStatusLabels) as TaskStatusCode[]).filter((code) => code !== WAITING);
  const published = codes.filter((code) => isResultPublished({ code }));
  return [...published, ...codes.filter((code) => !published.includes(code)), WAITING];
})();

/** Works under their status, each once; the newest result first, and in the plan's order what has none. */
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

/** A work's rows: its own, and those of the appendix. */
export function rowsOf(plan: Plan, works: readonly Commitment[]): TaskRow[] {
  return works.flatMap(entriesOf).map((task) => taskRow(plan, task));
}

/** All works as grouped, in parts: the list as it stands without script. */
export const taskListParts = perPlan((plan): readonly ListPart<Commitment>[] =>
  partsOf(
    statusGroups(plan).flatMap(({ works }) => works),
    href('/nhiem-vu/'),
  ),
);
