/** What has been published of the work a body answers for itself, in the order statuses always have: no ranking. */
import type { Commitment } from '../domain/commitments.ts';
import { isPublishedByOthersOnly } from '../domain/named-for-task.ts';
import type { Plan } from '../domain/plan.ts';
import { isResultPublished } from '../domain/task-status.ts';
import type { Agency } from '../domain/types.ts';
import { lowerFirst, NBSP } from '../format.ts';
import { ownCommitments } from './agency-view.ts';
import { sharesOf } from './status-shares-view.ts';

/** `Trong 22 việc chủ trì hoặc thực hiện: 3 việc …; 14 việc ….`; undefined where it leads and does nothing. */
export function ownWorkSentence(plan: Plan, agency: Agency): string | undefined {
  const own = ownCommitments(plan, agency);
  if (own.length === 0) return undefined;
  const shares = sharesOf(own).map(({ label, count }) => `${String(count)} việc ${lowerFirst(label)}`);
  const all = `Trong ${String(own.length)} việc chủ trì hoặc thực hiện: ${shares.join('; ')}.`;
  return [all, ...othersSentences(plan, own)].join(' ');
}

/** What only bodies the plan does not name for it have published is told apart: no entry, or one. */
export function othersSentences(plan: Plan, own: Commitment[]): string[] {
  const count = own.filter((commitment) => isPublishedByOthersOnly(plan, commitment)).length;
  if (count === 0) return [];
  return [
    `Trong số việc có kết quả, ${String(count)} việc chỉ có kết quả ghi ở phần của cơ quan mà Kế hoạch không nêu tên ở việc ấy.`,
  ];
}

/** For a table: `3 trong 22`, `chưa thấy`; empty where it leads and does nothing. What only others published is not counted. */
export function ownWorkPublished(plan: Plan, agency: Agency): string {
  const own = ownCommitments(plan, agency);
  if (own.length === 0) return '';
  const published = own.filter(
    (commitment) => isResultPublished(commitment.status) && !isPublishedByOthersOnly(plan, commitment),
  ).length;
  return published === 0
    ? `chưa${NBSP}thấy`
    : `${String(published)} trong ${String(own.length)}`.replaceAll(' ', NBSP);
}
