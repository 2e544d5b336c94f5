/** Contents of a year's page: what was published, by whom, and what was not. */
import { commitments, entriesOf, type Commitment } from '../../plan/commitments.ts';
import { yearOf } from '../../calendar/dates.ts';
import type { Plan } from '../../plan/plan.ts';
import { isPublished, owedIn, reportStatus, type ReportStatus } from '../../plan/reporting.ts';
import type { OwedReport } from '../../plan/reporting-duties.ts';
import { isDueIn } from '../../plan/task-years.ts';
import { eventsWithoutResult } from '../../plan/duplicate-events.ts';
import type { Agency, Observation, PlanEvent, Result, Task } from '../../tables/rows.ts';
import { formatYears } from '../../format/days.ts';
import { lowerFirst } from '../../format/text.ts';
import { dueWords, dutyName, reportName } from '../../wording/report-words.ts';
import { reviewSentence } from './review.ts';
import { NO_TASKS } from '../pictures/status-shares-view.ts';

/** Agencies that sent the report of one period. */
export interface PeriodReports {
  owed: OwedReport;
  rows: { agency: Agency; status: ReportStatus }[];
}

export interface YearView {
  year: number;
  /** The year has not ended on the as-of day. */
  isRunning: boolean;
  results: { task: Task; results: Result[] }[];
  /** Commitments with a result of the year, without duplicates. */
  workCount: number;
  observations: Observation[];
  /** Without events shown as a result of the year. */
  events: PlanEvent[];
  /** Commitments due in this year without a published result for it. */
  unpublished: Task[];
  dueCount: number;
  /** The earliest period first. */
  reports: PeriodReports[];
  /** How much of the plan has a result of the year: the first sentence of its page. */
  finding: string;
  /** Work due in the year, and the part without results; undefined if no task is recorded. */
  dueSentence: string | undefined;
  /** State of the reports for the year, one sentence per duty. */
  reportSentences: string[];
  /** Note that the mid-term review was not found, in its year. */
  reviewSentence: string | undefined;
  /** All of these, as sentences for reporters. */
  sentences: string[];
}

/** The entry of a commitment relevant for a year: the only one due in it, or the body task if several are. */
export function partOf(plan: Plan, work: Commitment, year: number): Task {
  const [first = work.task, ...others] = entriesOf(work).filter((entry) => isDueIn(plan, entry, year));
  return others.length > 0 ? work.task : first;
}

/** Title of a year's page and card. */
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
    events: eventsWithoutResult(
      plan,
      plan.events.filter((event) => yearOf(event.date) === year),
      inYear,
    ),
    unpublished: unpublished.map((work) => partOf(plan, work, year)),
    dueCount: due.length,
    reports: owedIn(plan, year).map((owed) => ({
      owed,
      rows: owed.duty.senders.map((agency) => ({ agency, status: reportStatus(plan, agency, owed) })),
    })),
  };
  const hasTasks = plan.tasks.length > 0;
  const finding = hasTasks ? findingOf(view) : `${NO_TASKS}.`;
  const dueSentence = hasTasks ? dueSentenceOf(view) : undefined;
  const reports = reportSentencesOf(view);
  const review = reviewSentence(plan, year);
  return {
    ...view,
    finding,
    dueSentence,
    reportSentences: reports,
    reviewSentence: review,
    sentences: [finding, dueSentence, ...reports, review].filter((sentence) => sentence !== undefined),
  };
}

type Counted = Omit<YearView, 'finding' | 'dueSentence' | 'reportSentences' | 'reviewSentence' | 'sentences'>;

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

function reportSentencesOf({ reports, year }: Counted): string[] {
  return [...Map.groupBy(reports, ({ owed }) => owed.duty).values()].flatMap((ofDuty) => {
    const [only, ...others] = ofDuty;
    if (!only) return [];
    return (others.length === 0 ? oneReport(only) : severalReports(ofDuty, year)) ?? [];
  });
}

/** Agencies reorganised before the deadline are left out. */
function owing({ rows }: PeriodReports): ReportStatus[] {
  return rows.map(({ status }) => status).filter(({ code }) => code !== 'to_chuc_thay_doi');
}

function oneReport(reports: PeriodReports): string | undefined {
  const statuses = owing(reports);
  if (statuses.length === 0) return undefined;
  const { length } = statuses;
  const published = statuses.filter(isPublished).length;
  const name = reportName(reports.owed);
  const due = dueWords(reports.owed);
  const by = due === undefined ? 'Kế hoạch không nêu hạn' : `hạn ${due}`;
  if (statuses.every(({ code }) => code === 'chua_den_han')) {
    return `${name} của ${length} cơ quan chưa đến hạn (${due ?? 'kỳ chưa kết thúc'}).`;
  }
  const parts = partsOf(statuses);
  return published === 0
    ? `Chưa thấy ${lowerFirst(name)} nào${parts === '' ? '' : ' đủ'} của ${length} cơ quan được công bố${parts} (${by}).`
    : `${published} trong ${length} cơ quan có ${lowerFirst(name)} được công bố${parts} (${by}).`;
}

function severalReports(ofDuty: PeriodReports[], year: number): string | undefined {
  const [first] = ofDuty;
  const statuses = ofDuty.flatMap(owing);
  if (!first || statuses.length === 0) return undefined;
  const name = `${lowerFirst(dutyName(first.owed.duty))} của năm ${year}`;
  const past = statuses.filter(({ code }) => code !== 'chua_den_han');
  if (past.length === 0) return `Chưa ${name} nào đến hạn.`;
  const published = past.filter(isPublished).length;
  const due = first.owed.deadline === undefined ? 'của các kỳ đã qua' : 'đã đến hạn';
  return `${published} trong ${past.length} ${name} ${due} được công bố${partsOf(past)}.`;
}

function partsOf(statuses: readonly ReportStatus[]): string {
  const parts = statuses.filter(({ code }) => code === 'mot_phan').length;
  return parts === 0 ? '' : `; ${parts} tên gọi chung mới có một phần`;
}

/** First sentence of the page of all years: years with results, the maximum, and years without. */
export function yearsFinding(plan: Plan): string {
  if (plan.tasks.length === 0) return `${NO_TASKS}.`;
  const views = plan.years.map((year) => yearView(plan, year));
  const most = Math.max(...views.map(({ workCount }) => workCount));
  const unseen = formatYears(views.filter(({ workCount }) => workCount === 0).map(({ year }) => year));
  if (most === 0) return `Chưa thấy kết quả nào của năm ${unseen} được công bố.`;
  const seen = formatYears(views.filter(({ workCount }) => workCount > 0).map(({ year }) => year));
  const count = `nhiều nhất ${most} trong ${commitments(plan).length} việc một năm`;
  const all = `Có kết quả được công bố của năm ${seen}, ${count}`;
  return unseen === '' ? `${all}.` : `${all}; chưa thấy kết quả nào của năm ${unseen}.`;
}
