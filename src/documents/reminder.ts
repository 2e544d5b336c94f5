/** The letter to agencies whose report of a year is not recorded: one for all of them, or one each. */
import type { Plan } from '../plan/plan.ts';
import { hasChangedBy, owedIn, reportingAgencies, reportReceivers, reportStatus } from '../plan/reporting.ts';
import type { OwedReport } from '../plan/reporting-duties.ts';
import { taskDuties } from '../plan/year-duties.ts';
import type { Agency } from '../tables/rows.ts';
import { formatDate } from '../format/days.ts';
import { lowerFirst, quote } from '../format/text.ts';
import { dueWords, dutyName, reportName, reportNames } from '../wording/report-words.ts';
import { taskCells } from './appendix.ts';
import { createCitations, type Citations } from './citations.ts';
import { commonData, endOf, planInShort, withNumbers } from './common.ts';
import type { DocumentData } from './marks.ts';

/**
 * Agencies that owe a report of the year which is not recorded, before the deadline or after it; in the table's
 * order.
 */
export function silentBodies(plan: Plan, year: number): Agency[] {
  return reportingAgencies(plan).filter((agency) => silentOf(plan, [agency], year).length > 0);
}

/** The missing reports of these agencies for the year, earliest first. */
function silentOf(plan: Plan, to: readonly Agency[], year: number): OwedReport[] {
  return owedIn(plan, year).filter((owed) =>
    to.some((agency) => {
      if (!owed.duty.senders.includes(agency)) return false;
      const { code, report } = reportStatus(plan, agency, owed);
      return !report && code !== 'to_chuc_thay_doi';
    }),
  );
}

/** `to`: at least one of the agencies without a report. */
export function reminder(
  plan: Plan,
  to: readonly Agency[],
  year: number,
  home: string,
): DocumentData<'nhac'> {
  const cite = createCitations(plan, home);
  const [only] = to.length === 1 ? to : [];
  const silent = silentOf(plan, to, year);
  const duties = Map.groupBy(taskDuties(plan, year), ({ named }) => named.agency?.code);
  return {
    ...commonData(plan, year),
    ten_co_quan: plan.site.publisher.name,
    noi_nhan_mot: only?.name ?? '',
    noi_nhan: only
      ? []
      : to.map(({ name }, index) => ({ ten: `${name}${index < to.length - 1 ? ';' : '.'}` })),
    can_cu: withNumbers(groundOf(plan, silent, cite)),
    chua_thay: withNumbers(
      `Đến ngày ${formatDate(plan.asOf)}, chưa thấy ${reportNames(silent)} của ${only ? 'quý cơ quan, đơn vị' : `${to.length} cơ quan, đơn vị nêu trên`} trong dữ liệu đã công bố ${cite.data()}.`,
    ),
    han: commonDay(plan, silent),
    noi_gui_ve: receiverNames(plan, only),
    doi_ten: changedWords(plan, changedBodies(plan, to, year), cite),
    don_vi: to.map((agency) => ({
      ten: agency.name,
      viec: (duties.get(agency.code) ?? []).map(({ task }, index) => ({
        stt: String(index + 1),
        ...taskCells(plan, task, cite),
      })),
    })),
    ...endOf(plan, home, cite),
  };
}

/** Recipient of this agency's reports, or of all; the publisher if the data name none. */
export function receiverNames(plan: Plan, agency?: Agency): string {
  const own = reportReceivers(plan, agency);
  const receivers = own.length > 0 ? own : reportReceivers(plan);
  return receivers.map(({ name }) => name).join(', ') || plan.site.publisher.name;
}

/** The next deadline, if all share it. */
function commonDay(plan: Plan, silent: readonly OwedReport[]): string {
  const [first, ...others] = silent;
  if (first?.deadline === undefined || first.deadline <= plan.asOf) return '';
  return others.every(({ deadline }) => deadline === first.deadline) ? (dueWords(first, 'ngày ') ?? '') : '';
}

function groundOf(plan: Plan, silent: readonly OwedReport[], cite: Citations): string {
  return [...Map.groupBy(silent, ({ duty }) => duty)]
    .map(([{ clause, ...duty }, owed]) => {
      const due = owed.flatMap((one) => {
        const day = dueWords(one, 'ngày ');
        return day === undefined ? [] : `${lowerFirst(reportName(one))} gửi ${day}`;
      });
      if (clause === undefined) {
        const days = due.length === 0 ? '' : `; ${due.join(', ')}`;
        return `${planInShort(plan)} yêu cầu các đơn vị gửi ${lowerFirst(dutyName(duty))}${days} ${cite.plan()}.`;
      }
      const days = due.length === 0 ? '' : ` Theo đó, ${due.join(', ')}.`;
      return `Mục ${clause} của ${planInShort(plan)} nêu: ${quote(plan.clause(clause).text)} ${cite.plan()}.${days}`;
    })
    .join(' ');
}

/** As of today, for the addressed agencies and, if those are all, for agencies that had changed before. */
function changedBodies(plan: Plan, to: readonly Agency[], year: number): Agency[] {
  return reportingAgencies(plan)
    .filter((agency) => hasChangedBy(plan, agency, plan.asOf))
    .filter(
      (agency) =>
        to.includes(agency) ||
        (to.length > 1 &&
          owedIn(plan, year).some(
            (owed) =>
              owed.duty.senders.includes(agency) &&
              reportStatus(plan, agency, owed).code === 'to_chuc_thay_doi',
          )),
    );
}

/** Known successors of these agencies: the writer decides whom to address, or in whose name. */
export function changedWords(plan: Plan, bodies: readonly Agency[], cite: Citations): string {
  const words = bodies.map((agency) => {
    const { name, changedFrom, successors, successionLevel, legalBasis } = agency;
    const since = changedFrom === undefined ? '' : ` từ ngày ${formatDate(changedFrom)}`;
    const now = successors.map((code) => plan.agency(code).name).join(', ');
    const whom =
      now === ''
        ? 'chưa rõ đơn vị nào nhận nhiệm vụ'
        : `${successionLevel === 'suy_ra' ? 'có thể nay là' : 'nay là'} ${now}`;
    return `${name}: tổ chức đã thay đổi${since}, ${whom} ${cite.of(legalBasis)}`;
  });
  return words.length === 0 ? '' : withNumbers(`${words.join('; ')}.`);
}
