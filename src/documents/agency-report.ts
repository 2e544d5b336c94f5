/** One body's own report to the department: its tasks, what is on record of them, and room for what is not. */
import { commitmentsOf } from '../domain/commitments.ts';
import type { Plan } from '../domain/plan.ts';
import { reportingYears, reportStatus } from '../domain/reporting.ts';
import type { Agency, Task } from '../domain/types.ts';
import { formatDate } from '../format.ts';
import { reportStatusLabel, roleLabels } from '../labels.ts';
import { ownCommitments } from '../views/agency-view.ts';
import { resultsInCell, taskCells } from './appendix.ts';
import { createCitations, planInFull, type Citations } from './citations.ts';
import { commonData, endOf, sentence, type Sentence } from './common.ts';
import type { DocumentData } from './marks.ts';

/** The bodies a report of their own can be drafted for: who leads or carries out work, but for collective names. */
export function bodiesThatReport(plan: Plan): Agency[] {
  return plan.agencies.filter(
    (agency) =>
      agency.group !== 'nhom_chung' &&
      agency.code !== plan.site.publisher.agency &&
      (agency.reporting === 'gui' || ownCommitments(plan, agency).length > 0),
  );
}

export function agencyReport(plan: Plan, agency: Agency, year: number, home: string): DocumentData<'don-vi'> {
  const cite = createCitations(plan, home);
  const receiver = plan.agencies.find(({ reporting }) => reporting === 'nhan')?.name;
  const clause = plan.site.reporting?.clause;
  const ground = clause === undefined ? 'Thực hiện' : `Thực hiện quy định tại mục ${clause} của`;
  return {
    ...commonData(plan, year, agency.name),
    noi_nhan: receiver ?? plan.site.publisher.name,
    ten_co_quan: agency.name,
    mo_dau: `${ground} ${planInFull(plan)} ${cite.plan()}, ${agency.name} báo cáo kết quả thực hiện năm ${year} như sau:`,
    viec: ownCommitments(plan, agency).map(({ task, appendix }, index) => {
      const results = [task, appendix].flatMap((entry) => (entry ? plan.resultsOf(entry) : []));
      const earlier = results.filter((row) => row.year < year);
      const newest = Math.max(...earlier.map((row) => row.year));
      return {
        stt: String(index + 1),
        ...taskCells(plan, task),
        vai_tro: rolesOf(plan, agency, task),
        da_ghi:
          resultsInCell(
            plan,
            results.filter((row) => row.year === year),
            agency,
            cite,
          ) || `Chưa thấy ${cite.data()}`,
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
      ...taskCells(plan, task),
      chu_tri: plan
        .agenciesOf(task, 'chu_tri')
        .map(({ name }) => name)
        .join('; '),
    })),
    bao_cao_truoc: reportSentences(plan, agency, year, cite),
    ...endOf(plan, home, cite),
  };
}

function withYear(year: number, words: string): string {
  return words === '' ? '' : `Năm ${year}: ${words}`;
}

function rolesOf(plan: Plan, agency: Agency, task: Task): string {
  const entries = [task, plan.appendixOf(task)].filter((entry) => entry !== undefined);
  const roles = entries
    .flatMap((entry) => plan.assignmentsOf(entry))
    .filter((row) => row.agency === agency.code)
    .map(({ role }) => roleLabels[role]);
  return [...new Set(roles)].join('; ');
}

function reportSentences(plan: Plan, agency: Agency, year: number, cite: Citations): Sentence[] {
  if (agency.reporting !== 'gui') return [];
  return reportingYears(plan)
    .filter((of) => of <= year)
    .map((of) => {
      const status = reportStatus(plan, agency, of);
      const { report } = status;
      if (!report)
        return sentence(`Báo cáo năm ${of}: ${reportStatusLabel(status).toLowerCase()} ${cite.data()}.`);
      const number = report.number === undefined ? '' : `số ${report.number}, `;
      return sentence(
        `Báo cáo năm ${of}: ${number}gửi ngày ${formatDate(report.sentOn)} (${reportStatusLabel(status).toLowerCase()}) ${cite.of([report.source])}.`,
      );
    });
}
