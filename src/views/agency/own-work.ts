/** Published results of the commitments an agency is responsible for, by status in the usual order: no ranking. */
import type { Commitment } from '../../plan/commitments.ts';
import { isPublishedByOthersOnly } from '../../plan/named-for-task.ts';
import type { Plan } from '../../plan/plan.ts';
import { reportingAgencies } from '../../plan/reporting.ts';
import { isResultPublished } from '../../plan/task-status.ts';
import type { Agency } from '../../tables/rows.ts';
import { lowerFirst } from '../../format/text.ts';
import { givenNothing, ownCommitments, publishedOf, roleCounts } from './agency-view.ts';
import { statusShares } from '../pictures/status-shares-view.ts';
import { newestWords } from '../task/shown-results.ts';

/** `Trong 22 việc chủ trì hoặc thực hiện: 3 việc …; 14 việc ….`; undefined if it leads and carries out nothing. */
export function ownWorkSentence(plan: Plan, agency: Agency): string | undefined {
  const own = ownCommitments(plan, agency);
  if (own.length === 0) return undefined;
  const shares = statusShares(own).map(({ label, count }) => `${count} việc ${lowerFirst(label)}`);
  const all = `Trong ${own.length} việc chủ trì hoặc thực hiện: ${shares.join('; ')}.`;
  return [all, ...othersSentences(plan, own)].join(' ');
}

/** Separate sentence, if any, for commitments with results only from agencies the plan does not name. */
export function othersSentences(plan: Plan, own: Commitment[]): string[] {
  const count = own.filter((commitment) => isPublishedByOthersOnly(plan, commitment)).length;
  if (count === 0) return [];
  return [
    `Trong số việc có kết quả, ${count} việc chỉ có kết quả ghi ở phần của cơ quan mà Kế hoạch không nêu tên ở việc ấy.`,
  ];
}

/** Commitments with a result from an agency the plan names for them. */
function publishedWorks(plan: Plan, own: Commitment[]): Commitment[] {
  return own.filter(
    (commitment) => isResultPublished(commitment.status) && !isPublishedByOthersOnly(plan, commitment),
  );
}

/**
 * For a list: `3 trong 22 việc có kết quả, gần nhất năm 2024`, `chưa thấy kết quả`; empty if it leads and
 * carries out nothing. Results of other agencies are not counted.
 */
export function ownWorkInShort(plan: Plan, agency: Agency): string {
  const own = ownCommitments(plan, agency);
  if (own.length === 0) return '';
  const published = publishedWorks(plan, own);
  const newest = newestWords(
    plan,
    published.flatMap((commitment) => publishedOf(plan, commitment)),
  );
  if (newest === undefined) return 'chưa thấy kết quả';
  return `${published.length} trong ${own.length} việc có kết quả, gần nhất ${newest}`;
}

const ONLY_REPORTS = 'Kế hoạch yêu cầu đơn vị này gửi báo cáo, không giao riêng việc nào.';

/** First sentence of its page: its own work, else the work it joins, else that the plan does not name it. */
export function agencyFinding(plan: Plan, agency: Agency): string {
  const own = ownWorkSentence(plan, agency);
  if (own !== undefined) return own;
  const given = roleCounts(plan, agency);
  if (given.length === 0 && reportingAgencies(plan).includes(agency)) return ONLY_REPORTS;
  return given.length === 0
    ? (agency.note ?? givenNothing(plan))
    : `Kế hoạch giao ${given.join(', ')}, không giao chủ trì hay thực hiện việc nào.`;
}

/** First sentence of the list of agencies: how many are named, and how many have results of their own. */
export function agenciesFinding(plan: Plan, named: Agency[]): string {
  if (named.length === 0) return 'Trang này chưa ghi đơn vị nào được Kế hoạch giao việc.';
  const own = named.filter((agency) => ownCommitments(plan, agency).length > 0);
  const published = own.filter(
    (agency) => publishedWorks(plan, ownCommitments(plan, agency)).length > 0,
  ).length;
  const given = `Kế hoạch giao việc cho ${named.length} tên đơn vị, gồm cả tên gọi chung`;
  const shown =
    published === 0
      ? 'chưa thấy kết quả được công bố ở việc của đơn vị nào'
      : `${published} đơn vị có kết quả được công bố ở việc của mình`;
  return `${given}. ${own.length} đơn vị chủ trì hoặc thực hiện; ${shown}.`;
}
