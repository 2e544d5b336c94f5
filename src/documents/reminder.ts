/** The letter to bodies whose report of a year is not on record: one for all of them, or one each. */
import type { Plan } from '../domain/plan.ts';
import {
  hasChangedBy,
  owedYears,
  reportDeadline,
  reportingAgencies,
  reportReceiver,
  reportStatus,
} from '../domain/reporting.ts';
import { taskDuties } from '../domain/year-duties.ts';
import type { Agency } from '../domain/types.ts';
import { formatDate, quote } from '../format.ts';
import { taskCells } from './appendix.ts';
import { createCitations, type Citations } from './citations.ts';
import { commonData, endOf, planInShort, withNumbers } from './common.ts';
import type { DocumentData } from './marks.ts';

/** Whose report of the year is owed and not on record, before its day as well as after it; in the table's order. */
export function silentBodies(plan: Plan, year: number): Agency[] {
  if (!owedYears(plan).includes(year)) return [];
  return reportingAgencies(plan).filter((agency) =>
    ['chua_thay', 'chua_den_han'].includes(reportStatus(plan, agency, year).code),
  );
}

/** `to`: at least one of the silent bodies. */
export function reminder(
  plan: Plan,
  to: readonly Agency[],
  year: number,
  home: string,
): DocumentData<'nhac'> {
  const cite = createCitations(plan, home);
  const [only] = to.length === 1 ? to : [];
  const deadline = reportDeadline(plan, year);
  const duties = Map.groupBy(taskDuties(plan, year), ({ agency }) => agency.code);
  return {
    ...commonData(plan, year),
    ten_co_quan: plan.site.publisher.name,
    noi_nhan_mot: only?.name ?? '',
    noi_nhan: only
      ? []
      : to.map(({ name }, index) => ({ ten: `${name}${index < to.length - 1 ? ';' : '.'}` })),
    can_cu: withNumbers(groundOf(plan, year, cite)),
    chua_thay: withNumbers(
      `Đến ngày ${formatDate(plan.asOf)}, chưa thấy báo cáo năm ${year} của ${only ? 'quý cơ quan, đơn vị' : `${to.length} cơ quan, đơn vị nêu trên`} trong dữ liệu đã công bố ${cite.data()}.`,
    ),
    han: plan.asOf < deadline ? `trước ngày ${formatDate(deadline)}` : '',
    noi_gui_ve: reportReceiver(plan)?.name ?? plan.site.publisher.name,
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

function groundOf(plan: Plan, year: number, cite: Citations): string {
  const deadline = formatDate(reportDeadline(plan, year));
  const clause = plan.site.reporting?.clause;
  const text = clause === undefined ? undefined : plan.clause(clause).text;
  if (clause === undefined || text === undefined)
    return `${planInShort(plan)} yêu cầu các đơn vị gửi báo cáo hằng năm; báo cáo năm ${year} gửi trước ngày ${deadline} ${cite.plan()}.`;
  return `Mục ${clause} của ${planInShort(plan)} nêu: ${quote(text)} ${cite.plan()}. Theo đó, báo cáo năm ${year} gửi trước ngày ${deadline}.`;
}

/** By now, of those addressed and, where it is all of them, of those that are not because they had changed already. */
function changedBodies(plan: Plan, to: readonly Agency[], year: number): Agency[] {
  return reportingAgencies(plan)
    .filter((agency) => hasChangedBy(plan, agency, plan.asOf))
    .filter(
      (agency) =>
        to.includes(agency) ||
        (to.length > 1 && reportStatus(plan, agency, year).code === 'to_chuc_thay_doi'),
    );
}

/** What is known of who came after these bodies: a writer decides whom to address, or in whose name to write. */
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
