/** What has been published of the work a body answers for itself, in the order statuses always have: no ranking. */
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
  return `Trong ${String(own.length)} việc chủ trì hoặc thực hiện: ${shares.join('; ')}.`;
}

/** For a table: `3 trong 22`, `chưa thấy`; empty where it leads and does nothing. */
export function ownWorkPublished(plan: Plan, agency: Agency): string {
  const own = ownCommitments(plan, agency);
  if (own.length === 0) return '';
  const published = own.filter(({ status }) => isResultPublished(status)).length;
  return published === 0
    ? `chưa${NBSP}thấy`
    : `${String(published)} trong ${String(own.length)}`.replaceAll(' ', NBSP);
}
