/** The whole plan in one picture: every commitment a mark, under the body that answers for it first. */
import type { Key } from '../charts/picture-parts.ts';
import { commitmentOf, type Commitment } from '../domain/commitments.ts';
import type { Named } from '../domain/named.ts';
import type { Plan } from '../domain/plan.ts';
import { isResultPublished } from '../domain/task-status.ts';
import { taskStatusLabels } from '../labels/tasks.ts';
import { taskGroups, taskRow } from './task-list.ts';

export interface PlanPictureView {
  /** In the order who answers first appears in the plan; what they answer for in the plan's order. */
  groups: { named: Named; cells: Commitment[] }[];
  /** How many marks there are. */
  count: number;
  /** Whether a row of an appendix tells some of them again. */
  hasPairs: boolean;
  /** Whether any has a result, so that a mark has a year in it. */
  hasYears: boolean;
  /** Of the statuses that occur. */
  keys: Key[];
}

export function planPictureView(plan: Plan): PlanPictureView {
  const bodies = plan.tasks.filter((task) => task.repeats === undefined);
  // A checked plan has somebody for every task.
  const rows = bodies.map((task) => taskRow(plan, task)).filter(({ lead }) => lead.length > 0);
  const groups = taskGroups(plan, rows).map((group) => ({
    named: group.named,
    cells: group.rows.map(({ task }) => commitmentOf(plan, task)),
  }));
  const codes = groups.flatMap(({ cells }) => cells.map(({ status }) => status.code));
  const keys = [...new Set(codes)].map((mark) => ({ mark, label: taskStatusLabels[mark] }));
  const hasPairs = groups.some(({ cells }) => cells.some(({ appendix }) => appendix.length > 0));
  const hasYears = codes.some((code) => isResultPublished({ code }));
  return { groups, count: rows.length, hasPairs, hasYears, keys };
}
