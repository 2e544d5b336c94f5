/** An agency's own report to the department: its tasks, recorded results, and blanks for the rest. */
import { commitmentsOf, entriesOf, type Commitment } from '../plan/commitments.ts';
import { sharedNames } from '../plan/named.ts';
import type { Plan } from '../plan/plan.ts';
import { begunReports, hasChangedBy, owedIn, reportStatus } from '../plan/reporting.ts';
import { owedBy, reportingDuties } from '../plan/reporting-duties.ts';
import type { Agency, Result } from '../tables/rows.ts';
import { hasEndedBefore } from '../plan/year-duties.ts';
import { capitalize } from '../format/text.ts';
import { formatDate } from '../format/days.ts';
import { reportStatusLabel } from '../wording/status-words.ts';
import { roleLabels } from '../labels/tasks.ts';
import { ownCommitments } from '../views/agency/agency-view.ts';
import { periodsInWords, reportName } from '../wording/report-words.ts';
import { resultsInCell, taskCells } from './appendix.ts';
import { createCitations, type Citations } from './citations.ts';
import { commonData, endOf, namesOf, sentence, withNumbers, type Sentence } from './common.ts';
import type { DocumentData } from './marks.ts';
import { changedWords, receiverNames } from './reminder.ts';
import { groundWords } from './yearly-report.ts';

/**
 * Agencies that can draft a report of a year: those that owe one, and others that lead or carry out work;
 * without collective names and bodies that ended before it. Empty for a year without required reports.
 */
export function bodiesThatReport(plan: Plan, year: number): Agency[] {
  const owed = owedIn(plan, year);
  if (owed.length === 0) return [];
  return plan.agencies.filter(
    (agency) =>
      agency.group !== 'nhom_chung' &&
      agency.code !== plan.site.publisher.agency &&
      !hasEndedBefore(agency, year) &&
      (owed.some(({ duty }) => duty.senders.includes(agency)) || ownCommitments(plan, agency).length > 0),
  );
}

export function agencyReport(plan: Plan, agency: Agency, year: number, home: string): DocumentData<'don-vi'> {
  const cite = createCitations(plan, home);
  const duty = reportingDuties(plan).find(({ senders }) => senders.includes(agency));
  return {
    ...commonData(plan, year, agency.name),
    noi_nhan: receiverNames(plan, agency),
    ten_co_quan: agency.name,
    doi_ten: changedWords(plan, hasChangedBy(plan, agency, plan.asOf) ? [agency] : [], cite),
    mo_dau: groundWords('quy định', duty?.clause, cite),
    viec: ownCommitments(plan, agency).map((work, index) => {
      const { task } = work;
      const results = entriesOf(work).flatMap((entry) => plan.resultsOf(entry));
      const earlier = results.filter((row) => row.year < year);
      const newest = Math.max(...earlier.map((row) => row.year));
      return {
        stt: String(index + 1),
        ...taskCells(plan, task, cite),
        vai_tro: rolesOf(plan, agency, work),
        da_ghi: recordedOf(plan, results, agency, year, cite),
        truoc_do: withYear(
          newest,
          resultsInCell(
            plan,
            earlier.filter((row) => row.year === newest),
            agency,
            cite,
          ),
        ),
      };
    }),
    phoi_hop: commitmentsOf(plan, agency, 'phoi_hop').map(({ task }, index) => ({
      stt: String(index + 1),
      ...taskCells(plan, task, cite),
      chu_tri: namesOf(sharedNames(plan, task, 'chu_tri')),
      // Partners see the results recorded for their part.
      da_ghi: recordedOf(
        plan,
        plan.resultsOf(task).filter((row) => row.agency === agency.code),
        agency,
        year,
        cite,
      ),
    })),
    bao_cao_truoc: reportSentences(plan, agency, year, cite),
    ...endOf(plan, home, cite),
  };
}

/** For that year; that nothing was found also has a source: the data searched. */
function recordedOf(
  plan: Plan,
  results: readonly Result[],
  agency: Agency,
  year: number,
  cite: Citations,
): string {
  const ofYear = results.filter((row) => row.year === year);
  return (
    resultsInCell(plan, ofYear, agency, cite) || withNumbers(`Chưa thấy kết quả được công bố ${cite.data()}`)
  );
}

function withYear(year: number, words: string): string {
  return words === '' ? '' : `Năm ${year}: ${words}`;
}

function rolesOf(plan: Plan, agency: Agency, work: Commitment): string {
  const roles = entriesOf(work)
    .flatMap((entry) => plan.assignmentsOf(entry))
    .filter((row) => row.agency === agency.code)
    .map(({ role }) => roleLabels[role]);
  return [...new Set(roles)].join('; ');
}

/** For earlier years: recorded results one by one, years without results together. */
function reportSentences(plan: Plan, agency: Agency, year: number, cite: Citations): Sentence[] {
  return reportingDuties(plan)
    .filter(({ senders }) => senders.includes(agency))
    .flatMap((duty) => {
      const earlier = begunReports(plan, owedBy(plan, duty))
        .filter((one) => one.year < year)
        .map((one) => ({ owed: one, status: reportStatus(plan, agency, one) }));
      const unseen = Map.groupBy(
        earlier.filter(({ status }) => !status.report),
        ({ status }) => reportStatusLabel(status).toLowerCase(),
      );
      return [
        ...earlier.flatMap(({ owed: one, status }) => {
          if (!status.report) return [];
          const { number, sentOn, source } = status.report;
          const numbered = number === undefined ? '' : `số ${number}, `;
          return sentence(
            `${reportName(one)}: ${numbered}gửi ngày ${formatDate(sentOn)} (${reportStatusLabel(status).toLowerCase()}) ${cite.of([source])}.`,
          );
        }),
        ...[...unseen].map(([words, rows]) => {
          const periods = rows.map((row) => row.owed);
          return sentence(
            `${capitalize(periodsInWords(periods, periods.length > 1 ? 'các năm' : 'năm'))}: ${words} ${cite.data()}.`,
          );
        }),
      ];
    });
}
