/** A letter requesting annual reports that were not found published: addressee, reports, legal basis. */
import { informationRequest, type InformationRequest } from '../../plan/information-request.ts';
import type { Plan } from '../../plan/plan.ts';
import { begunReports, isUnseen, reportingAgencies, reportStatus } from '../../plan/reporting.ts';
import { owedReports, type OwedReport } from '../../plan/reporting-duties.ts';
import type { Agency } from '../../tables/rows.ts';
import { formatDate } from '../../format/days.ts';
import { informationLaw, lawInLetter, type LawTopic } from './information-law.ts';

export interface RequestLetter extends InformationRequest {
  agency: Agency;
  /** Reports due and not found published, earliest first. */
  unseen: OwedReport[];
  /** The request; the list of reports follows it. */
  asking: string;
  /** Paragraphs after the list. */
  closing: string[];
  /** What the page tells the sender about the law, by paragraph. */
  explained: LawTopic[][];
}

/** One letter per agency with a missing report, in the table's order. */
export function requestLetters(plan: Plan): RequestLetter[] {
  return reportingAgencies(plan)
    .map((agency) => ({
      agency,
      unseen: begunReports(plan, owedReports(plan)).filter(
        (owed) => owed.duty.senders.includes(agency) && isUnseen(reportStatus(plan, agency, owed)),
      ),
    }))
    .filter(({ unseen }) => unseen.length > 0)
    .map(({ agency, unseen }) => {
      const request = informationRequest(plan, agency);
      return {
        agency,
        unseen,
        ...request,
        asking: asking(plan, agency, request, unseen),
        closing: closing(agency, request),
        explained: explained(plan, request),
      };
    });
}

function asking(
  { site }: Plan,
  agency: Agency,
  { addressed, basis }: InformationRequest,
  unseen: readonly OwedReport[],
): string {
  const what = unseen.every(({ duty }) => duty.rhythm === 'nam') ? 'báo cáo hằng năm' : 'báo cáo';
  const { number, date } = site.adopted ?? {};
  const named = `${site.plan.shortTitle}${number ? `, số ${number}${date ? ` ngày ${formatDate(date)}` : ''}` : ''}`;
  const whose = addressed.includes(agency) ? '' : ` của ${agency.name}`;
  const ground = {
    luat: `${lawInLetter.basis}, tôi`,
    tiep_nhan: `${lawInLetter.basis}, ${lawInLetter.takenOver}, tôi`,
    khong_dan: 'Tôi',
  }[basis];
  return `${ground} đề nghị quý cơ quan cung cấp ${what}${whose} về kết quả thực hiện ${named}:`;
}

function closing(agency: Agency, { addressed, basis }: InformationRequest): string[] {
  const isCertain = addressed.includes(agency) || agency.successionLevel === 'ro';
  const otherwise = isCertain ? '' : ' Nếu nơi tiếp nhận công việc là cơ quan khác, xin cho biết cơ quan ấy.';
  return [
    `Nếu báo cáo đã được đăng công khai, xin cho biết địa chỉ. Nếu không có báo cáo, xin cho biết lý do.${otherwise}`,
    'Hình thức nhận: bản điện tử qua thư điện tử nêu trên, hoặc bản sao giấy.',
    'Mục đích: theo dõi việc thực hiện Kế hoạch.',
    ...(basis === 'khong_dan'
      ? ['Tôi mong sớm được trả lời. Nếu có chi phí in, sao, gửi, xin báo trước để tôi trả.']
      : [lawInLetter.due, lawInLetter.cost]),
  ];
}

function explained(plan: Plan, { addressed, basis }: InformationRequest): LawTopic[][] {
  if (!informationLaw(plan)) return [];
  if (basis === 'khong_dan') return [['unclear']];
  const takenOver = basis === 'tiep_nhan' ? (['takenOver'] as const) : [];
  const forces = addressed.some(({ group }) => group === 'luc_luong') ? (['forces'] as const) : [];
  return [
    ['asking', 'days'],
    [...takenOver, ...forces, 'refusal'],
  ];
}
