/** One page for a meeting: what is due, what was published, agencies without a report, five figures. */
import { commitments, entriesOf } from '../plan/commitments.ts';
import { yearOf } from '../calendar/dates.ts';
import { yearlyDeadline, type Deadline } from '../plan/deadlines.ts';
import type { Plan } from '../plan/plan.ts';
import { isPublished } from '../plan/reporting.ts';
import { isResultPublished } from '../plan/task-status.ts';
import { figureDuties } from '../plan/year-duties.ts';
import { isAbolishedIn, isDueIn } from '../plan/task-years.ts';
import type { Agency, Task } from '../tables/rows.ts';
import { formatDate, formatPeriod } from '../format/days.ts';
import { leadInShort, taskRow } from '../views/task/task-list.ts';
import { dueWords, reportName } from '../wording/report-words.ts';
import { yearView, type YearView } from '../views/year/year-view.ts';
import { createCitations, type Citations } from './citations.ts';
import { commonData, countingWords, decisionsUnless, endOf, sentence, type Sentence } from './common.ts';
import { measuredWords } from './figures.ts';
import type { DocumentData } from './marks.ts';
import { owedLines, reportLines } from './report-lines.ts';
import { nameWithCode } from './sections.ts';

/** Lines per block; more would need a second page. */
const MOST = 8;

export function meetingSheet(plan: Plan, year: number, home: string): DocumentData<'hop'> {
  const cite = createCitations(plan, home);
  const view = yearView(plan, year);
  const counting = countingWords(plan);
  const shared = {
    con_so: fiveFigures(plan, view, cite),
    den_han: limited(year, [...reportsDue(view, cite), ...worksDue(plan, view, cite)], cite),
    da_co: limited(
      year,
      [...reportsSeen(view, cite), ...resultsSeen(view, cite), ...valuesSeen(plan, view, cite)],
      cite,
    ),
    chua_thay: limited(year, [...reportsUnseen(view, cite), ...worksUnseen(plan, view, cite)], cite),
  };
  const { luu_y, nguon } = endOf(plan, home, cite);
  return {
    ...commonData(plan, year),
    ...shared,
    luu_y: counting === '' ? luu_y : [sentence(counting), ...luu_y],
    nguon,
  };
}

/** The report has the full list; the sheet has what fits. */
function limited(year: number, all: Sentence[], cite: Citations): Sentence[] {
  if (all.length <= MOST) return all;
  return [
    ...all.slice(0, MOST - 1),
    sentence(`Và ${all.length - MOST + 1} nội dung khác, nêu trong báo cáo năm ${year} ${cite.data()}.`),
  ];
}

function fiveFigures(plan: Plan, view: YearView, cite: Citations): DocumentData<'hop'>['con_so'] {
  const { year, dueCount, unpublished, reports } = view;
  const reported = reports.length > 1 ? `báo cáo của năm ${year}` : `đơn vị có báo cáo năm ${year}`;
  const all = commitments(plan);
  const targets = figureDuties(plan, year).filter(({ kind }) => kind === 'muc_tieu');
  const measured = targets.filter((row) => view.observations.some(({ indicator }) => indicator === row.code));
  const known = targets.filter((row) => plan.observationsOf(row).some((value) => value.year <= year));
  const owing = owedLines(view);
  const sent = owing.filter(({ status }) => isPublished(status));
  const waiting = all.filter(({ status }) => status.code === 'cho_trung_uong');
  const seen = all.filter(({ status }) => isResultPublished(status));
  const figures: [number, number, string][] = [
    [sent.length, owing.length, `${reported} được công bố`],
    [
      dueCount - unpublished.length,
      dueCount,
      `việc phải thực hiện trong năm ${year} có kết quả của năm được công bố`,
    ],
    [
      seen.length,
      all.length,
      `việc của cả Kế hoạch có kết quả được công bố đến ngày ${formatDate(plan.asOf)}`,
    ],
    [measured.length, targets.length, `chỉ tiêu bằng số có số liệu năm ${year}`],
    [waiting.length, all.length, 'việc phụ thuộc văn bản của Trung ương; văn bản đó chưa được ghi nhận'],
    [known.length, targets.length, 'chỉ tiêu bằng số đã có số liệu công bố'],
  ];
  // Nothing is printed for what the plan does not require, rather than “0/0”.
  return figures
    .filter(([, of]) => of > 0)
    .slice(0, 5)
    .map(([count, of, nghia]) => ({ so: `${count}/${of}`, nghia, nguon: cite.data() }));
}

function reportsDue({ reports }: YearView, cite: Citations): Sentence[] {
  return reports.flatMap((period) => {
    const owing = owedLines({ reports: [period] }).length;
    const due = dueWords(period.owed, 'ngày ');
    if (owing === 0 || due === undefined) return [];
    return [sentence(`${reportName(period.owed)} của ${owing} đơn vị: ${due} ${cite.plan()}.`)];
  });
}

/** Commitments with a deadline in the year, or with a day of every year; without duplicates. */
function worksDue(plan: Plan, { year }: YearView, cite: Citations): Sentence[] {
  return commitments(plan).flatMap((work) => {
    const open = entriesOf(work).filter((task) => !isAbolishedIn(plan, task, year));
    const task = open.find((entry) => dueIn(plan, entry, year));
    const due = task && dueIn(plan, task, year);
    if (!due) return [];
    const decided = decisionsUnless(plan, task, (adopted) => dueIn(plan, adopted, year) !== undefined);
    const which = yearOf(due.date) === year ? '' : `việc của năm ${year}: `;
    return [sentence(`${nameWithCode(work.task)}: ${which}${formatPeriod(due)} ${cite.plan(decided)}.`)];
  });
}

function dueIn(plan: Plan, task: Task, year: number): Deadline | undefined {
  const whole = plan.deadlinesOf(task).find(({ date }) => yearOf(date) === year);
  return whole ?? (isDueIn(plan, task, year) ? yearlyDeadline(task, year) : undefined);
}

function reportsSeen(view: YearView, cite: Citations): Sentence[] {
  return reportLines(view).flatMap(({ agency, status: { report }, which }) =>
    report
      ? [
          sentence(
            `Báo cáo của ${shortOf(agency)}${which}, gửi ngày ${formatDate(report.sentOn)} ${cite.of([report.source])}.`,
          ),
        ]
      : [],
  );
}

function resultsSeen(view: YearView, cite: Citations): Sentence[] {
  return view.results.map(({ task, results }) =>
    sentence(`Kết quả: ${nameWithCode(task)} ${cite.of(results.map(({ source }) => source))}.`),
  );
}

function valuesSeen(plan: Plan, { observations }: YearView, cite: Citations): Sentence[] {
  return observations.map((row) => {
    const indicator = plan.indicator(row.indicator);
    return sentence(
      `Số liệu: ${indicator.name}, ${measuredWords(plan, indicator, row)} ${cite.of(row.sources)}.`,
    );
  });
}

function reportsUnseen({ reports }: YearView, cite: Citations): Sentence[] {
  return reports.flatMap((period) => {
    const silent = owedLines({ reports: [period] }).filter(({ status }) => !status.report);
    if (silent.length === 0) return [];
    const names = silent.map(({ agency }) => shortOf(agency)).join(', ');
    const which = reports.length > 1 ? reportName(period.owed) : 'Báo cáo';
    return [sentence(`${which} của ${silent.length} đơn vị: ${names} ${cite.data()}.`)];
  });
}

/** Number of commitments per agency. */
function worksUnseen(plan: Plan, { unpublished, year }: YearView, cite: Citations): Sentence[] {
  if (unpublished.length === 0) return [];
  const byLead = Map.groupBy(unpublished, (task) => leadInShort(taskRow(plan, task)));
  const counts = [...byLead].map(([lead, tasks]) => `${lead} (${tasks.length})`).join(', ');
  return [
    sentence(
      `Kết quả năm ${year} của ${unpublished.length} việc, theo đơn vị chủ trì: ${counts} ${cite.data()}.`,
    ),
  ];
}

function shortOf({ shortName, name }: Agency): string {
  return shortName ?? name;
}
