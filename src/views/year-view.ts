/** One year: what was published, by whom, and what was not. */
import { commitments } from '../domain/commitments.ts';
import { yearOf } from '../domain/dates.ts';
import type { Plan } from '../domain/plan.ts';
import { reportDeadline, reportingAgencies, reportStatus, type ReportStatus } from '../domain/reporting.ts';
import { isDueIn } from '../domain/task-years.ts';
import type { Agency, Observation, PlanEvent, Result, Task } from '../domain/types.ts';
import { formatDate } from '../format.ts';
import { reviewSentence } from './review.ts';

export interface YearView {
  year: number;
  /** The year is not over on the as-of day. */
  isRunning: boolean;
  results: { task: Task; results: Result[] }[];
  observations: Observation[];
  events: PlanEvent[];
  /** Commitments due in this year without a published result for it. */
  unpublished: Task[];
  dueCount: number;
  reports: { agency: Agency; status: ReportStatus }[];
  /** The sentences a reporter would write. */
  sentences: string[];
}

/** What a year's page and its card are called. */
export function yearTitle(year: number): string {
  return `Năm ${String(year)}: đã công bố gì, chưa thấy gì`;
}

export function yearView(plan: Plan, year: number): YearView {
  const inYear = plan.results.filter((row) => row.year === year);
  const byTask = Map.groupBy(inYear, (row) => row.task);
  const due = commitments(plan).filter(({ task, appendix }) =>
    [task, appendix].some((entry) => entry && isDueIn(plan, entry, year)),
  );
  const unpublished = due.filter(
    ({ task, appendix }) => !byTask.has(task.code) && !byTask.has(appendix?.code ?? ''),
  );
  const owed = year >= plan.site.reporting.fromYear && year <= plan.site.horizon.to;
  const view: YearView = {
    year,
    isRunning: year === yearOf(plan.asOf),
    results: plan.tasks
      .filter((task) => byTask.has(task.code))
      .map((task) => ({ task, results: byTask.get(task.code) ?? [] })),
    observations: plan.observations.filter((row) => row.year === year),
    events: plan.events.filter((event) => yearOf(event.date) === year),
    // Of a pair the part this year is about.
    unpublished: unpublished.map(
      ({ task, appendix }) => [task, appendix].find((entry) => entry && isDueIn(plan, entry, year)) ?? task,
    ),
    dueCount: due.length,
    reports: owed
      ? reportingAgencies(plan).map((agency) => ({ agency, status: reportStatus(plan, agency, year) }))
      : [],
    sentences: [],
  };
  return { ...view, sentences: sentencesOf(plan, view) };
}

function sentencesOf(plan: Plan, view: YearView): string[] {
  const { year, results, dueCount, isRunning } = view;
  const done = new Set(results.map(({ task }) => task.repeats ?? task.code)).size;
  const due = `Theo cách trang này đọc lịch của Kế hoạch, ${String(dueCount)} việc có phần phải làm trong năm ${String(year)}`;
  const missing = isRunning ? `${due}; năm chưa kết thúc.` : `${due}; ${publishedOf(view)}.`;
  return [
    results.length === 0
      ? `Chưa thấy kết quả nhiệm vụ nào của năm ${String(year)} được công bố.`
      : `${String(done)} việc của Kế hoạch có kết quả của năm ${String(year)} được công bố.`,
    ...(dueCount > 0 ? [missing] : [`Kế hoạch không nêu việc nào phải làm trong năm ${String(year)}.`]),
    ...reportSentence(plan, view),
    ...[reviewSentence(plan, year)].filter((sentence) => sentence !== undefined),
  ];
}

function publishedOf({ year, unpublished, dueCount }: YearView): string {
  if (unpublished.length === 0) return 'việc nào cũng có kết quả của năm được công bố';
  const all = dueCount === 1 ? 'việc này' : 'việc nào';
  const which = unpublished.length === dueCount ? all : `${String(unpublished.length)} việc trong số đó`;
  return `chưa thấy kết quả năm ${String(year)} của ${which} được công bố`;
}

function reportSentence(plan: Plan, { reports, year }: YearView): string[] {
  const owing = reports.filter(({ status }) => status.code !== 'to_chuc_thay_doi');
  if (owing.length === 0) return [];
  const published = owing.filter(({ status }) => status.report).length;
  const deadline = formatDate(reportDeadline(plan, year));
  if (owing.every(({ status }) => status.code === 'chua_den_han')) {
    return [
      `Báo cáo năm ${String(year)} của ${String(owing.length)} cơ quan chưa đến hạn (trước ${deadline}).`,
    ];
  }
  return published === 0
    ? [
        `Chưa thấy báo cáo năm ${String(year)} nào của ${String(owing.length)} cơ quan được công bố (hạn trước ${deadline}).`,
      ]
    : [
        `${String(published)} trong ${String(owing.length)} cơ quan có báo cáo năm ${String(year)} được công bố (hạn trước ${deadline}).`,
      ];
}
