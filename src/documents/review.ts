/** The mid-term review: from the plan's first year to that of the review. */
import { yearOf, yearsBetween } from '../calendar/dates.ts';
import type { Plan } from '../plan/plan.ts';
import { isPublished, isUnseen, reportingAgencies, reportStatus } from '../plan/reporting.ts';
import { owedReports } from '../plan/reporting-duties.ts';
import { commitments, entriesOf } from '../plan/commitments.ts';
import { formatDate, formatYears } from '../format/days.ts';
import { periodsInShort, reportNames, sentNotPublished } from '../wording/report-words.ts';
import { yearView } from '../views/year/year-view.ts';
import { taskTables } from './appendix.ts';
import { createCitations, type Citations } from './citations.ts';
import { commonData, countingWords, endOf, sentence, withNumbers } from './common.ts';
import { indicatorRows, valueSentences } from './figures.ts';
import type { DocumentData } from './marks.ts';
import { sectionRows } from './sections.ts';
import { unknownSentences } from './unknowns.ts';
import { decisionSentences, opening } from './yearly-report.ts';

/** `year`: the last year covered. */
export function review(plan: Plan, year: number, home: string): DocumentData<'so-ket'> {
  const cite = createCitations(plan, home);
  const { from } = plan.site.horizon;
  const years = yearsBetween(from, year);
  const isOfTime = (row: { year: number }) => row.year <= year;
  const results = plan.results.filter(isOfTime).toSorted((a, b) => a.year - b.year);
  const reported = new Set(results.map(({ task }) => task));
  const unseen = commitments(plan).filter((work) => !entriesOf(work).some(({ code }) => reported.has(code)));
  return {
    ...commonData(plan, year),
    ...opening(plan, cite),
    tu_nam: String(from),
    van_ban: decisionSentences(plan, (date) => yearOf(date) <= year, cite),
    theo_nam: years.map((of) => yearRow(plan, of)),
    nguon_dem: sentence(`Số đếm trong bảng lấy từ nguồn ${cite.data()}.`, countingWords(plan)).cau,
    bao_cao_don_vi: reportSentence(plan, year, cite),
    bao_cao: reportRows(plan, year, cite),
    chi_tieu: indicatorRows(plan, year, cite),
    so_lieu: valueSentences(plan, plan.observations.filter(isOfTime), cite),
    phan: sectionRows(
      plan,
      {
        results,
        unseen: unseen.map(({ task }) => task),
        when: (result) => `, năm ${result.year}`,
        unseenWords: 'Chưa thấy kết quả nào của giai đoạn được công bố',
      },
      cite,
    ),
    khong_so_sanh: boundaryWords(plan, year),
    chua_ro: unknownSentences(plan, years, cite),
    don_vi: taskTables(plan, isOfTime, cite),
    ...endOf(plan, home, cite),
  };
}

function yearRow(plan: Plan, year: number): DocumentData<'so-ket'>['theo_nam'][number] {
  const { dueCount, unpublished, observations } = yearView(plan, year);
  return {
    nam: String(year),
    viec: `${dueCount - unpublished.length}/${dueCount}`,
    so_lieu: String(new Set(observations.map(({ indicator }) => indicator)).size),
  };
}

/** Reports past their deadline, without agencies that were reorganised; empty if none is owed at all. */
function reportSentence(plan: Plan, until: number, cite: Citations): string {
  const asked = owedReports(plan).filter(({ year }) => year <= until);
  if (asked.length === 0) return '';
  const past = asked.filter(({ deadline, lastDay }) => (deadline ?? lastDay) < plan.asOf);
  if (past.length === 0) return `Chưa có báo cáo nào đến hạn gửi ${cite.data()}.`;
  const owed = past
    .flatMap((one) => one.duty.senders.map((agency) => reportStatus(plan, agency, one)))
    .filter(({ code }) => code !== 'to_chuc_thay_doi');
  const sent = owed.filter(isPublished).length;
  const years = [...new Set(past.map(({ year }) => year))];
  return withNumbers(
    `Trong các năm ${formatYears(years)}, ${sent}/${owed.length} báo cáo đã đến hạn gửi được công bố, không tính báo cáo của đơn vị đã thay đổi tổ chức ${cite.data()}. ${sentNotPublished(past.map(({ duty }) => duty))}`,
  );
}

function reportRows(plan: Plan, until: number, cite: Citations): DocumentData<'so-ket'>['bao_cao'] {
  const asked = owedReports(plan).filter(({ year }) => year <= until);
  if (asked.length === 0) return [];
  const isYearly = asked.every(({ duty }) => duty.rhythm === 'nam');
  return reportingAgencies(plan).map((agency, index) => {
    const all = asked
      .filter(({ duty }) => duty.senders.includes(agency))
      .map((owed) => ({ owed, ...reportStatus(plan, agency, owed) }));
    const sent = all.flatMap(({ owed, report }) => (report ? [{ owed, report }] : []));
    const unseen = all.filter(isUnseen).map(({ owed }) => owed);
    return {
      stt: String(index + 1),
      co_quan: agency.name,
      da_gui: sent
        .map(({ owed, report }) => `${periodsInShort([owed])} (${formatDate(report.sentOn)})`)
        .join('; '),
      chua_thay: isYearly ? periodsInShort(unseen) : reportNames(unseen),
      nguon: cite.of(sent.map(({ report }) => report.source)),
    };
  });
}

/** Why figures of the period do not form one series. */
function boundaryWords({ site }: Plan, year: number): string {
  const { boundary, notices } = site;
  return boundary && yearOf(boundary.from) <= year ? notices.boundary : '';
}
