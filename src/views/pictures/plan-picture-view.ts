/** The whole plan in one picture: one mark per commitment, by its first responsible agency. */
import type { LegendKey } from '../../charts/picture-parts.ts';
import { commitmentOf, commitments, type Commitment } from '../../plan/commitments.ts';
import type { Named } from '../../plan/named.ts';
import type { Plan } from '../../plan/plan.ts';
import { isResultPublished } from '../../plan/task-status.ts';
import { taskStatusLabels } from '../../labels/tasks.ts';
import { taskGroups, taskRow } from '../task/task-list.ts';

export interface PlanPictureView {
  /**
   * Agencies in the order of their first appearance in the plan; commitments in the plan's order. Words that
   * name nobody come last.
   */
  groups: { named: Named; cells: Commitment[] }[];
  /** Whether some commitments are assigned in words that name nobody. */
  hasWords: boolean;
  /** Number of marks. */
  count: number;
  /** Whether an appendix row repeats some of them. */
  hasPairs: boolean;
  /** Whether any has a result, so that its mark shows a year. */
  hasYears: boolean;
  /** Statuses that occur. */
  keys: LegendKey[];
}

export function planPictureView(plan: Plan): PlanPictureView {
  // A checked plan has an agency for every task.
  const rows = commitments(plan)
    .map(({ task }) => taskRow(plan, task))
    .filter(({ lead }) => lead.length > 0);
  const all = taskGroups(plan, rows).map((group) => ({
    named: group.named,
    cells: group.rows.map(({ task }) => commitmentOf(plan, task)),
  }));
  const words = all.filter(({ named }) => named.agency === undefined);
  const groups = [...all.filter((group) => !words.includes(group)), ...words];
  const codes = groups.flatMap(({ cells }) => cells.map(({ status }) => status.code));
  const keys = [...new Set(codes)].map((mark) => ({ mark, label: taskStatusLabels[mark] }));
  const hasPairs = groups.some(({ cells }) => cells.some(({ appendix }) => appendix.length > 0));
  const hasYears = codes.some((code) => isResultPublished({ code }));
  return { groups, hasWords: words.length > 0, count: rows.length, hasPairs, hasYears, keys };
}
