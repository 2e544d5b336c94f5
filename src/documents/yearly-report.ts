/** The publisher's report of a year: recorded data, in the order officials expect. */
import { yearOf } from '../calendar/dates.ts';
import type { Plan } from '../plan/plan.ts';
import { isPublished } from '../plan/reporting.ts';
import { isDueIn } from '../plan/task-years.ts';
import { commitments, entriesOf } from '../plan/commitments.ts';
import type { Amendment, PlanEvent, Task } from '../tables/rows.ts';
import { compareText } from '../format/order.ts';
import { formatDate } from '../format/days.ts';
import { lowerFirst } from '../format/text.ts';
import { reportStatusLabel } from '../wording/status-words.ts';
import { dueWords, reportName, sentNotPublished } from '../wording/report-words.ts';
import { amendmentSentence } from '../views/changes/row-words.ts';
import { taskRow } from '../views/task/task-list.ts';
import { partOf, yearView, type YearView } from '../views/year/year-view.ts';
import { taskTables } from './appendix.ts';
import { createCitations, type Citations } from './citations.ts';
import {
  commonData,
  countingWords,
  decisionsUnless,
  endOf,
  namesOf,
  sentence,
  withNumbers,
  type Sentence,
} from './common.ts';
import { indicatorRows, valueSentences } from './figures.ts';
import type { DocumentData } from './marks.ts';
import { owedLines, reportLines } from './report-lines.ts';
import { nameWithCode, sectionRows } from './sections.ts';
import { reviewNotSeen, unknownSentences } from './unknowns.ts';
import { yearComparison } from './year-comparison.ts';

/** `home`: full address of the home page. */
export function yearlyReport(plan: Plan, year: number, home: string): DocumentData<'bao-cao'> {
  const cite = createCitations(plan, home);
  const view = yearView(plan, year);
  const results = view.results.flatMap((row) => row.results);
  return {
    ...commonData(plan, year),
    ...opening(plan, cite),
    nam_truoc: String(year - 1),
    nam_toi: String(year + 1),
    van_ban: decisionSentences(plan, (date) => yearOf(date) === year, cite),
    viec_trong_nam: dueSentence(plan, view, cite),
    ...bodiesReports(plan, view, cite),
    chi_tieu: indicatorRows(plan, year, cite),
    so_lieu: valueSentences(plan, view.observations, cite),
    phan: sectionRows(
      plan,
      {
        results,
        unseen: view.unpublished,
        when: () => '',
        unseenWords: `Chưa thấy kết quả năm ${year} được công bố`,
      },
      cite,
    ),
    ...yearComparison(plan, view, cite),
    chua_ro: [...unknownSentences(plan, [year], cite), ...reviewNotSeen(plan, year, cite)],
    viec_nam_toi: dueNextYear(plan, year + 1, cite),
    don_vi: taskTables(plan, (result) => result.year === year, cite),
    ...endOf(plan, home, cite),
  };
}

/** Legal basis, sender and recipient. */
export function opening(
  plan: Plan,
  cite: Citations,
): Pick<DocumentData<'bao-cao'>, 'noi_nhan' | 'ten_co_quan' | 'mo_dau'> {
  const { publisher, reporting } = plan.site;
  return {
    noi_nhan: publisher.superior ?? '',
    ten_co_quan: publisher.name,
    mo_dau: groundWords('nhiệm vụ được giao', reporting?.summaryClause, cite),
  };
}

/** Text before the plan's name: `Thực hiện nhiệm vụ được giao tại mục IV.1 [1] của`. */
export function groundWords(what: string, clause: string | undefined, cite: Citations): string {
  return clause === undefined
    ? 'Thực hiện'
    : withNumbers(`Thực hiện ${what} tại mục ${clause} ${cite.plan()} của`);
}

/** Events and amendments of the period, oldest first, with their dates. */
export function decisionSentences(
  plan: Plan,
  isOfTime: (date: string) => boolean,
  cite: Citations,
): Sentence[] {
  const events = plan.events.filter(({ date }) => isOfTime(date) && date <= plan.asOf);
  const amendments = plan.amendments.filter(({ date }) => isOfTime(date) && date <= plan.asOf);
  return [...events, ...amendments]
    .sort((a, b) => compareText(a.date, b.date))
    .map((row) => ('kind' in row ? eventSentence(row, cite) : amendedSentence(plan, row, cite)));
}

function eventSentence({ date, title, source }: PlanEvent, cite: Citations): Sentence {
  return sentence(`Ngày ${formatDate(date)}: ${title} ${cite.of([source])}.`);
}

function amendedSentence(plan: Plan, amendment: Amendment, cite: Citations): Sentence {
  const { date, basis, reason } = amendment;
  return sentence(
    `Ngày ${formatDate(date)}, điều chỉnh Kế hoạch: ${amendmentSentence(plan, amendment)} ${cite.of([basis])}.`,
    `Lý do: ${reason}`,
  );
}

function dueSentence(plan: Plan, view: YearView, cite: Citations): string {
  const { year, dueCount, unpublished, workCount } = view;
  const seen = dueCount - unpublished.length;
  const none =
    plan.tasks.length === 0
      ? 'Dữ liệu theo dõi chưa ghi nhiệm vụ nào của Kế hoạch'
      : `Kế hoạch không nêu việc nào phải thực hiện trong năm ${year}`;
  const due =
    dueCount === 0
      ? none
      : `Đối chiếu thời gian nêu trong Kế hoạch, năm ${year} có ${dueCount} việc phải thực hiện; đến ngày ${formatDate(plan.asOf)}, ${seen}/${dueCount} việc có kết quả năm ${year} được công bố`;
  const others =
    workCount === seen
      ? ''
      : `Ngoài ra, ${workCount - seen} việc không có mốc trong năm có kết quả năm ${year} được công bố ${cite.data()}.`;
  return sentence(`${due} ${cite.data()}.`, others, countingWords(plan)).cau;
}

function bodiesReports(
  plan: Plan,
  view: YearView,
  cite: Citations,
): Pick<DocumentData<'bao-cao'>, 'bao_cao' | 'bao_cao_don_vi'> {
  if (view.reports.length === 0) return { bao_cao: [], bao_cao_don_vi: '' };
  return {
    bao_cao_don_vi: withNumbers(reportsSentence(plan, view, cite)),
    bao_cao: reportLines(view).map(({ agency, status, which }, index) => ({
      stt: String(index + 1),
      co_quan: `${agency.name}${which}`,
      ngay_gui: status.report ? formatDate(status.report.sentOn) : '',
      so_hieu: status.report?.number ?? '',
      tinh_trang: reportStatusLabel(status),
      nguon: status.report ? cite.of([status.report.source]) : '',
    })),
  };
}

function reportsSentence(plan: Plan, view: YearView, cite: Citations): string {
  const [{ owed } = {}, ...others] = view.reports;
  const note = sentNotPublished(view.reports.map(({ owed: { duty } }) => duty));
  if (!owed || others.length > 0)
    return `${view.reportSentences.map((words) => words.replace(/\.$/u, ` ${cite.data()}.`)).join(' ')} ${note}`;
  const owing = owedLines(view);
  const sent = owing.filter(({ status }) => isPublished(status)).length;
  const changed = reportLines(view).length - owing.length;
  const apart = changed === 0 ? '' : `; không tính ${changed} đơn vị đã thay đổi tổ chức`;
  const name = lowerFirst(reportName(owed));
  const due = dueWords(owed, 'ngày ');
  const by = due === undefined ? `có yêu cầu gửi ${name}` : `${name} gửi ${due}`;
  return `Theo Kế hoạch, ${by} ${cite.plan()}. Đến ngày ${formatDate(plan.asOf)}, ${sent}/${owing.length} đơn vị có ${name} được công bố${apart} ${cite.data()}. ${note}`;
}

/** One line per group of agencies with the same tasks, if the plan requires something of them in the next year. */
function dueNextYear(plan: Plan, year: number, cite: Citations): Sentence[] {
  if (year > plan.site.horizon.to) return [];
  const due = commitments(plan).filter((work) => entriesOf(work).some((entry) => isDueIn(plan, entry, year)));
  const byLead = Map.groupBy(due, ({ task }) => namesOf(taskRow(plan, task).lead));
  return [...byLead].map(([lead, works]) => {
    const amendments = works
      .flatMap(entriesOf)
      .flatMap((task) => decisionsUnless(plan, task, (adopted) => isDueIn(plan, adopted, year)));
    return sentence(
      `${lead}: ${inShort(works.map((work) => partOf(plan, work, year)))} ${cite.plan(amendments)}.`,
    );
  });
}

/** Names, if there are few; the appendix has them all. */
function inShort(tasks: readonly Task[]): string {
  if (tasks.length <= 3) return tasks.map(nameWithCode).join('; ');
  return `${tasks.length} việc, tại các mục ${tasks.map(({ code }) => code).join(', ')}`;
}
