/** One year: what was published, by whom, and what was not. */
import { commitments, entriesOf, type Commitment } from '../domain/commitments.ts';
import { yearOf } from '../domain/dates.ts';
import type { Plan } from '../domain/plan.ts';
import {
  owedYears,
  reportDeadline,
  reportingAgencies,
  reportStatus,
  type ReportStatus,
} from '../domain/reporting.ts';
import { isDueIn } from '../domain/task-years.ts';
import { eventsBeside } from '../domain/told-once.ts';
import type { Agency, Observation, PlanEvent, Result, Task } from '../domain/types.ts';
import { formatDate, formatYears } from '../format.ts';
import { reviewSentence } from './review.ts';

export interface YearView {
  year: number;
  /** The year is not over on the as-of day. */
  isRunning: boolean;
  results: { task: Task; results: Result[] }[];
  /** Works of the plan that have a result of the year, each pair once. */
  workCount: number;
  observations: Observation[];
  /** Less those told as a result of the year. */
  events: PlanEvent[];
  /** Commitments due in this year without a published result for it. */
  unpublished: Task[];
  dueCount: number;
  reports: { agency: Agency; status: ReportStatus }[];
  /** How much of the plan has a result of the year: what its page leads with. */
  finding: string;
  /** What was due in it, and what of that has no result. */
  dueSentence: string;
  /** What is known of the reports owed for it; undefined where none is. */
  reportSentence: string | undefined;
  /** That the review half way is not seen, in its year. */
  reviewSentence: string | undefined;
  /** All of these: the sentences a reporter would write. */
  sentences: string[];
}

/** Of a work the part a year is about: the one entry that is due in it, the body task where several are. */
function partOf(plan: Plan, work: Commitment, year: number): Task {
  const [first = work.task, ...others] = entriesOf(work).filter((entry) => isDueIn(plan, entry, year));
  return others.length > 0 ? work.task : first;
}

/** What a year's page and its card are called. */
export function yearTitle(year: number): string {
  return `Năm ${year}: đã công bố gì, chưa thấy gì`;
}

export function yearView(plan: Plan, year: number): YearView {
  const inYear = plan.results.filter((row) => row.year === year);
  const byTask = Map.groupBy(inYear, (row) => row.task);
  const due = commitments(plan).filter((work) => entriesOf(work).some((entry) => isDueIn(plan, entry, year)));
  const unpublished = due.filter((work) => !entriesOf(work).some(({ code }) => byTask.has(code)));
  const view = {
    year,
    isRunning: year === yearOf(plan.asOf),
    results: plan.tasks
      .filter((task) => byTask.has(task.code))
      .map((task) => ({ task, results: byTask.get(task.code) ?? [] })),
    workCount: new Set(inYear.map(({ task }) => plan.task(task).repeats ?? task)).size,
    observations: plan.observations.filter((row) => row.year === year),
    events: eventsBeside(
      plan,
      plan.events.filter((event) => yearOf(event.date) === year),
      inYear,
    ),
    unpublished: unpublished.map((work) => partOf(plan, work, year)),
    dueCount: due.length,
    reports: owedYears(plan).includes(year)
      ? reportingAgencies(plan).map((agency) => ({ agency, status: reportStatus(plan, agency, year) }))
      : [],
  };
  const finding = findingOf(view);
  const dueSentence = dueSentenceOf(view);
  const reports = reportSentenceOf(plan, view);
  const review = reviewSentence(plan, year);
  return {
    ...view,
    finding,
    dueSentence,
    reportSentence: reports,
    reviewSentence: review,
    sentences: [finding, dueSentence, reports, review].filter((sentence) => sentence !== undefined),
  };
}

type Counted = Omit<YearView, 'finding' | 'dueSentence' | 'reportSentence' | 'reviewSentence' | 'sentences'>;

function findingOf({ year, workCount }: Counted): string {
  return workCount === 0
    ? `Chưa thấy kết quả nào của năm ${year} được công bố.`
    : `${workCount} việc của Kế hoạch có kết quả của năm ${year} được công bố.`;
}

function dueSentenceOf(view: Counted): string {
  const { year, dueCount, isRunning } = view;
  if (dueCount === 0) return `Kế hoạch không nêu việc nào phải làm trong năm ${year}.`;
  const due = `Theo cách trang này đọc lịch của Kế hoạch, ${dueCount} việc có phần phải làm trong năm ${year}`;
  return isRunning ? `${due}; năm chưa kết thúc.` : `${due}; ${publishedOf(view)}.`;
}

function publishedOf({ year, unpublished, dueCount }: Counted): string {
  if (unpublished.length === 0) return 'việc nào cũng có kết quả của năm được công bố';
  const all = dueCount === 1 ? 'việc này' : 'việc nào';
  const which = unpublished.length === dueCount ? all : `${unpublished.length} việc trong số đó`;
  return `chưa thấy kết quả năm ${year} của ${which} được công bố`;
}

function reportSentenceOf(plan: Plan, { reports, year }: Counted): string | undefined {
  const owing = reports.filter(({ status }) => status.code !== 'to_chuc_thay_doi');
  if (owing.length === 0) return undefined;
  const published = owing.filter(({ status }) => status.report).length;
  const deadline = formatDate(reportDeadline(plan, year));
  if (owing.every(({ status }) => status.code === 'chua_den_han')) {
    return `Báo cáo năm ${year} của ${owing.length} cơ quan chưa đến hạn (trước ${deadline}).`;
  }
  return published === 0
    ? `Chưa thấy báo cáo năm ${year} nào của ${owing.length} cơ quan được công bố (hạn trước ${deadline}).`
    : `${published} trong ${owing.length} cơ quan có báo cáo năm ${year} được công bố (hạn trước ${deadline}).`;
}

/** What the page of all years leads with: of which there are results, how many at most, and of which not. */
export function yearsFinding(plan: Plan): string {
  const views = plan.years.map((year) => yearView(plan, year));
  const most = Math.max(...views.map(({ workCount }) => workCount));
  const unseen = formatYears(views.filter(({ workCount }) => workCount === 0).map(({ year }) => year));
  if (most === 0) return `Chưa thấy kết quả nào của năm ${unseen} được công bố.`;
  const seen = formatYears(views.filter(({ workCount }) => workCount > 0).map(({ year }) => year));
  const count = `nhiều nhất ${most} trong ${commitments(plan).length} việc một năm`;
  const all = `Có kết quả được công bố của năm ${seen}, ${count}`;
  return unseen === '' ? `${all}.` : `${all}; chưa thấy kết quả nào của năm ${unseen}.`;
}
