/** Findings of the home page: each is computed from the data and links to its evidence. */
import { commitments } from '../../plan/commitments.ts';
import { indicatorStatus, type IndicatorStatusCode } from '../../plan/indicator-status.ts';
import type { Plan } from '../../plan/plan.ts';
import { begunReports, isPublished, reportingAgencies, reportStatus } from '../../plan/reporting.ts';
import { owedReports } from '../../plan/reporting-duties.ts';
import { isResultPublished, type TaskStatusCode } from '../../plan/task-status.ts';
import type { MarkCode } from '../../charts/marks.ts';
import { slugOf } from '../../addresses/urls.ts';
import { missingReview } from '../year/review.ts';

export interface Finding {
  mark: MarkCode;
  /** Text before, inside and after the link. */
  before: string;
  link: string;
  after: string;
  path: string;
}

/** "Cả 5 chỉ tiêu bằng số của Kế hoạch đều chưa có số liệu công bố." */
export function numericTargetsFinding(plan: Plan): string {
  const found = targetFinding(plan);
  return found ? sentenceOf(found) : 'Trang này không ghi chỉ tiêu bằng số nào của Kế hoạch.';
}

/** The plan in one sentence: the state of its targets, or of its tasks if it has no targets. */
export function mainFinding(plan: Plan): string {
  return sentenceOf(targetFinding(plan) ?? resultFinding(plan));
}

function sentenceOf({ before, link, after }: Finding): string {
  return `${before}${link}${after}`;
}

/** Undefined for a plan without numeric targets. */
function targetFinding(plan: Plan): Finding | undefined {
  const statuses = plan.indicators
    .map((indicator) => indicatorStatus(plan, indicator))
    .filter((status) => status !== undefined)
    // An abolished target neither has nor lacks a figure.
    .filter(({ code }) => code !== 'bai_bo');
  if (statuses.length === 0) return undefined;
  const total = String(statuses.length);
  const published = statuses.filter((status) => status.code !== 'chua_co_so_lieu');
  const count = (...codes: IndicatorStatusCode[]) =>
    statuses.filter((status) => codes.includes(status.code)).length;
  const met = count('dat');
  const link = `${total} chỉ tiêu bằng số`;
  const path = '/muc-tieu/';
  if (published.length === 0) {
    const after = ' của Kế hoạch đều chưa có số liệu công bố.';
    return { mark: 'chua_co_so_lieu', before: 'Cả ', link, after, path };
  }
  const before = `${published.length} trong `;
  const reached = met === 0 ? 'chưa chỉ tiêu nào được ghi nhận là đạt' : `${met} chỉ tiêu đạt`;
  const after = ` có số liệu công bố; ${withPeriods(reached, count('dat_ky'), count('dat_ky', 'khong_dat_ky'))}.`;
  return { mark: met > 0 ? 'dat' : 'da_cong_bo', before, link, after, path };
}

/** Periodic targets are never counted as reached, but listed separately. */
function withPeriods(reached: string, met: number, judged: number): string {
  if (judged === 0) return reached;
  return `${reached}; ${met} trong ${judged} chỉ tiêu xét theo từng kỳ đạt mức của kỳ mới nhất`;
}

/** Answer to the question of the home page: the state of the tasks, or that none is recorded. */
export function resultFinding(plan: Plan): Finding {
  const after = ' được ghi ở đây chưa có nhiệm vụ nào.';
  return (
    workFinding(plan) ?? { mark: 'chua_cong_bo', before: '', link: 'Kế hoạch', after, path: '/ke-hoach/' }
  );
}

/** Number of tasks with published results, and the date of the newest; undefined if no task is recorded. */
function workFinding(plan: Plan): Finding | undefined {
  const all = commitments(plan);
  if (all.length === 0) return undefined;
  const published = all.filter(({ status }) => isResultPublished(status));
  const newest = Math.max(...published.flatMap(({ status }) => status.years));
  const after =
    published.length === 0
      ? ' Kế hoạch giao có kết quả được công bố.'
      : ` Kế hoạch giao có kết quả được công bố, gần nhất là năm ${newest}.`;
  return {
    mark: published.length > 0 ? 'co_ket_qua' : 'chua_cong_bo',
    before: '',
    link: `${published.length} trong ${all.length} việc`,
    after,
    path: '/tien-do/',
  };
}

/** Sentence on the tasks of a status, if there are any. */
function statusFinding(plan: Plan, mark: TaskStatusCode, after: string): Finding | undefined {
  const count = commitments(plan).filter(({ status }) => status.code === mark).length;
  const path = `/nhiem-vu/?trang-thai=${mark}`;
  return count === 0 ? undefined : { mark, before: '', link: `${count} việc`, after, path };
}

const centralFinding = (plan: Plan) =>
  statusFinding(plan, 'cho_trung_uong', ' phụ thuộc văn bản của Trung ương mà trang này chưa ghi nhận được.');

const passedFinding = (plan: Plan) =>
  statusFinding(plan, 'den_han_chua_cong_bo', ' đã qua mốc của Kế hoạch mà chưa thấy kết quả được công bố.');

function reportFinding(plan: Plan): Finding | undefined {
  const agencies = reportingAgencies(plan);
  const all = owedReports(plan);
  const [first] = all;
  if (agencies.length === 0 || first === undefined) return undefined;
  const published = begunReports(plan, all)
    .flatMap((owed) => owed.duty.senders.map((agency) => reportStatus(plan, agency, owed)))
    .filter(isPublished).length;
  const isYearly = all.every(({ duty }) => duty.rhythm === 'nam');
  const which = published === 0 ? ' nào của' : ' của';
  return {
    mark: published === 0 ? 'chua_thay' : 'da_cong_bo',
    before: published === 0 ? 'Chưa thấy ' : `${published} `,
    link: isYearly ? 'báo cáo hằng năm' : 'báo cáo định kỳ',
    after: `${which} ${agencies.length} cơ quan được công bố, từ năm ${first.year} đến nay.`,
    path: '/tien-do/#bao-cao',
  };
}

function reviewFinding(plan: Plan): Finding | undefined {
  const missing = missingReview(plan);
  if (!missing) return undefined;
  return {
    mark: 'chua_cong_bo',
    before: 'Chưa thấy ',
    link: `sơ kết năm ${missing.year}`,
    after: ` được công bố (việc của ${missing.owners}).`,
    path: `/nhiem-vu/${slugOf(missing.task.code)}/`,
  };
}

const FINDINGS = [targetFinding, workFinding, centralFinding, passedFinding, reportFinding, reviewFinding];

export function homeFindings(plan: Plan, finds = FINDINGS): Finding[] {
  return finds.map((find) => find(plan)).filter((finding) => finding !== undefined);
}

/** What was looked for and not found: all findings except the answer. */
export function unseenFindings(plan: Plan): Finding[] {
  return homeFindings(
    plan,
    FINDINGS.filter((find) => find !== workFinding),
  );
}
