/** Introduction of the page of all tasks: the finding, and how commitments and rows are counted. */
import { commitments, type Commitment } from '../../plan/commitments.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Agency } from '../../tables/rows.ts';
import { capitalize, lowerFirst } from '../../format/text.ts';
import { ownCommitments } from '../agency/agency-view.ts';
import { NO_TASKS, publishedFinding, statusShares } from '../pictures/status-shares-view.ts';
import { statusGroups } from './task-list.ts';

export interface TaskListView {
  /** `8 trong 38 việc có kết quả được công bố`. */
  finding: string;
  /** Status of the others; empty if there are none. */
  rest: string;
  /** How many rows make how many commitments. */
  counted: string;
  /** Responsible agencies with the number of their commitments, in the table's order. */
  agencies: { agency: Agency; count: number }[];
}

export function taskListView(plan: Plan): TaskListView {
  const works = commitments(plan);
  const [rows, appendix] = [plan.tasks.length, plan.tasks.length - works.length];
  const all = rows === 0 ? NO_TASKS : `Văn bản có ${rows} nhiệm vụ`;
  return {
    finding: publishedFinding(works),
    rest: restOf(plan, works),
    counted:
      appendix === 0
        ? `${all}.`
        : `${all}; ${appendix} dòng phụ lục nhắc lại việc đã nêu, nên là ${works.length} việc.`,
    agencies: plan.agencies
      .map((agency) => ({ agency, count: ownCommitments(plan, agency).length }))
      .filter(({ count }) => count > 0),
  };
}

/** `20 việc chưa thấy kết quả được công bố; 10 việc phụ thuộc …`, in the order of the list. */
export function restOf(plan: Plan, works: readonly Commitment[]): string {
  const counted = new Map(statusShares(works).map((share) => [share.code, share]));
  const words = statusGroups(plan, works)
    .flatMap(({ status }) => counted.get(status) ?? [])
    .filter(({ isPublished }) => !isPublished)
    .map(({ label, count }) => `${count} việc ${lowerFirst(label)}`);
  return words.length === 0 ? '' : `${capitalize(words.join('; '))}.`;
}
