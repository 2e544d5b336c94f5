/** Commitments by status: bars and a summary. */
import type { Share } from '../../charts/share-bars.ts';
import { commitments, type Commitment } from '../../plan/commitments.ts';
import type { Plan } from '../../plan/plan.ts';
import { isResultPublished, type TaskStatusCode } from '../../plan/task-status.ts';
import { taskStatusLabels } from '../../labels/tasks.ts';

export interface StatusShare extends Share {
  code: TaskStatusCode;
}

export interface StatusSharesView {
  shares: StatusShare[];
  /** What the bars show. */
  finding: string;
  /** What is counted. */
  scope: string;
  /** For screen readers. */
  description: string;
}

/** Statuses that occur, in the order of the labels. */
export function statusShares(all: readonly Commitment[]): StatusShare[] {
  const counts = Map.groupBy(all, ({ status }) => status.code);
  return (Object.keys(taskStatusLabels) as TaskStatusCode[])
    .filter((code) => counts.has(code))
    .map((code) => ({
      code,
      label: taskStatusLabels[code],
      count: counts.get(code)?.length ?? 0,
      isPublished: isResultPublished({ code }),
    }));
}

export function statusSharesView(plan: Plan): StatusSharesView {
  const all = commitments(plan);
  const [shares, finding] = [statusShares(all), publishedFinding(all)];
  const counts = shares.map(({ label, count }) => `${label}: ${count} việc`);
  return {
    shares,
    finding,
    scope: 'Số việc theo tình trạng công bố; mỗi thanh so với tất cả các việc',
    description: `${finding}. ${counts.join('; ')}.`,
  };
}

/** The sentence if no task is recorded, which does not mean that the plan has none. */
export const NO_TASKS = 'Trang này chưa ghi nhiệm vụ nào của Kế hoạch';

/** `8 trong 38 việc có kết quả được công bố`; none is written in words, not as 0. */
export function publishedFinding(works: readonly Commitment[]): string {
  if (works.length === 0) return NO_TASKS;
  const published = works.filter(({ status }) => isResultPublished(status)).length;
  if (published === 0) return `Chưa thấy kết quả nào của ${works.length} việc được công bố`;
  return `${published} trong ${works.length} việc có kết quả được công bố`;
}
