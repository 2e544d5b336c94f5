/**
 * The law on access to information, in the words of pages and letters: the same for every plan.
 * `content/site.yaml` names the source; without one, pages do not mention the law.
 */
import { LAW_NUMBER } from '../../plan/information-request.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Source } from '../../tables/rows.ts';
import { keepNumbers } from '../../format/numbers.ts';

/** Điều 25 khoản 1, complete, including the exception. */
const NO_FEE = '“không phải trả phí, lệ phí, trừ trường hợp pháp luật có liên quan quy định khác”';
const COSTS = 'chi phí thực tế in, sao, gửi';
const UNLESS_PUBLIC = 'trừ thông tin lẽ ra đã công khai (Điều 23 khoản 1 điểm a)';
const DUE = 'chậm nhất là 12 ngày kể từ ngày';

/** Statements for pages, by topic. */
const topics = {
  /** Who may ask, time to answer, cost: about 430 characters. */
  asking:
    'Theo Luật, công dân có thể tự đề nghị, hoặc qua tổ chức khi nhiều thành viên cùng yêu cầu (Điều 29 khoản 2). ' +
    `Trả lời ${DUE} nhận được yêu cầu hợp lệ, gia hạn tối đa 12 ngày, báo bằng văn bản (Điều 26 khoản 3). ` +
    `Người hỏi ${NO_FEE}, nhưng trả ${COSTS} (Điều 25), ${UNLESS_PUBLIC}.`,
  days: 'Thời hạn tính theo ngày, không theo ngày làm việc.',
  refusal: 'Cơ quan có thể từ chối cung cấp tài liệu nội bộ (Điều 15 khoản 5–6, Điều 27).',
  takenOver:
    'Thông tin có trước khi tổ chức lại do nơi tiếp nhận chức năng, nhiệm vụ cung cấp (Điều 31 khoản 1).',
  forces: 'Công an, quân đội tự quy định nơi nhận đề nghị (Điều 10 khoản 2 điểm g).',
  province:
    'Với văn bản của Ủy ban nhân dân tỉnh, nơi nhận đề nghị là đầu mối do Ủy ban chỉ định (Điều 10 khoản 2 điểm đ); ' +
    'tên, địa chỉ, điện thoại, thư điện tử của đầu mối phải được công khai (Điều 17 khoản 1 điểm u).',
  unclear:
    'Chưa rõ Luật Tiếp cận thông tin có áp dụng cho nơi nhận đơn hay không (Điều 1), nên đơn không dẫn Luật; ' +
    'thời hạn và chi phí trong Luật cũng chưa chắc áp dụng.',
  /** What must be published without a request. */
  published:
    'Luật Tiếp cận thông tin yêu cầu cơ quan công khai “chương trình, kế hoạch công tác hằng năm của cơ quan, đơn vị; báo cáo công tác định kỳ; … thông tin thống kê về ngành, lĩnh vực quản lý” (Điều 17 khoản 1 điểm a), ' +
    'trên cổng hoặc trang thông tin điện tử của mình (Điều 19 khoản 1).',
};

/** Added to that, if the plan requires such reports. */
const REPORTS_AMONG_IT = 'Trang này hiểu báo cáo hằng năm về Kế hoạch là báo cáo công tác định kỳ.';

export type LawTopic = keyof typeof topics;

export interface InformationLaw {
  source: Source;
  /** Several topics as one text. */
  say(...asked: LawTopic[]): string;
}

export function informationLaw({ site, source }: Pick<Plan, 'site' | 'source'>): InformationLaw | undefined {
  if (site.informationLaw === undefined) return undefined;
  const text = (topic: LawTopic) =>
    topic === 'published' && site.reporting ? `${topics.published} ${REPORTS_AMONG_IT}` : topics[topic];
  return {
    source: source(site.informationLaw),
    say: (...asked) => keepNumbers(asked.map(text).join(' ')),
  };
}

/** The legal basis, for a letter. */
export const lawInLetter = {
  basis: `Căn cứ Luật Tiếp cận thông tin số ${LAW_NUMBER}`,
  takenOver: keepNumbers(
    'theo đó việc cung cấp thông tin có trước khi tổ chức lại “do cơ quan, đơn vị tiếp nhận chức năng, nhiệm vụ, quyền hạn của cơ quan, đơn vị đó thực hiện” (Điều 31 khoản 1)',
  ),
  due: keepNumbers(
    `Tôi mong được trả lời ${DUE} quý cơ quan nhận được yêu cầu hợp lệ; nếu gia hạn, tối đa 12 ngày, xin báo bằng văn bản (Điều 26 khoản 3).`,
  ),
  cost: keepNumbers(
    `Về chi phí: người yêu cầu ${NO_FEE} (Điều 25 khoản 1); tôi trả ${COSTS} (Điều 25 khoản 2), ${UNLESS_PUBLIC}.`,
  ),
};
