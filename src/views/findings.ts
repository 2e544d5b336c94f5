/** The findings of the home page: each is computed from the data and links to its proof. */
import { commitments } from '../domain/commitments.ts';
import { indicatorStatus } from '../domain/indicator-status.ts';
import type { Plan } from '../domain/plan.ts';
import { reportingAgencies, reportingYears, reportStatus } from '../domain/reporting.ts';
import { isResultPublished } from '../domain/task-status.ts';
import type { MarkCode } from '../charts/marks.ts';
import { slugOf } from '../urls.ts';
import { missingReview } from './review.ts';

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
  const { before, link, after } = targetFinding(plan);
  return `${before}${link}${after}`;
}

function targetFinding(plan: Plan): Finding {
  const statuses = plan.indicators
    .map((indicator) => indicatorStatus(plan, indicator))
    .filter((status) => status !== undefined);
  const total = String(statuses.length);
  const published = statuses.filter((status) => status.code !== 'chua_co_so_lieu');
  const met = statuses.filter((status) => status.code === 'dat').length;
  const link = `${total} chỉ tiêu bằng số`;
  const path = '/muc-tieu/';
  if (published.length === 0) {
    const after = ' của Kế hoạch đều chưa có số liệu công bố.';
    return { mark: 'chua_co_so_lieu', before: 'Cả ', link, after, path };
  }
  const before = `${published.length} trong `;
  const after = ` có số liệu công bố; ${met === 0 ? 'chưa chỉ tiêu nào được ghi nhận là đạt' : `${met} chỉ tiêu đạt`}.`;
  return { mark: met > 0 ? 'dat' : 'da_cong_bo', before, link, after, path };
}

/** How many works have something published, and of when the newest is. */
export function resultFinding(plan: Plan): Finding {
  const all = commitments(plan);
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

function centralFinding(plan: Plan): Finding | undefined {
  const waiting = commitments(plan).filter(({ status }) => status.code === 'cho_trung_uong').length;
  if (waiting === 0) return undefined;
  const link = `${waiting} việc`;
  return {
    mark: 'cho_trung_uong',
    before: '',
    link,
    after: ' phụ thuộc văn bản của Trung ương mà trang này chưa ghi nhận được.',
    path: '/nhiem-vu/?trang-thai=cho_trung_uong',
  };
}

function passedFinding(plan: Plan): Finding | undefined {
  const passed = commitments(plan).filter(({ status }) => status.code === 'den_han_chua_cong_bo').length;
  if (passed === 0) return undefined;
  const link = `${passed} việc`;
  return {
    mark: 'den_han_chua_cong_bo',
    before: '',
    link,
    after: ' đã qua mốc của Kế hoạch mà chưa thấy kết quả được công bố.',
    path: '/nhiem-vu/?trang-thai=den_han_chua_cong_bo',
  };
}

function reportFinding(plan: Plan): Finding {
  const agencies = reportingAgencies(plan);
  const years = reportingYears(plan);
  const published = agencies
    .flatMap((agency) => years.map((year) => reportStatus(plan, agency, year)))
    .filter(({ report }) => report);
  const link = 'báo cáo hằng năm';
  const path = '/tien-do/#bao-cao';
  const since = `từ năm ${plan.site.reporting.fromYear} đến nay`;
  if (published.length === 0) {
    const after = ` nào của ${agencies.length} cơ quan được công bố, ${since}.`;
    return { mark: 'chua_thay', before: 'Chưa thấy ', link, after, path };
  }
  const before = `${published.length} `;
  return {
    mark: 'da_cong_bo',
    before,
    link,
    after: ` của ${agencies.length} cơ quan được công bố, ${since}.`,
    path,
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

const FINDINGS = [targetFinding, resultFinding, centralFinding, passedFinding, reportFinding, reviewFinding];

export function homeFindings(plan: Plan): Finding[] {
  return FINDINGS.map((find) => find(plan)).filter((finding) => finding !== undefined);
}

/** What was looked for and not seen: all findings but the answer itself. */
export function unseenFindings(plan: Plan): Finding[] {
  return FINDINGS.filter((find) => find !== resultFinding)
    .map((find) => find(plan))
    .filter((finding) => finding !== undefined);
}
