/** The cells of an annual report: who owes one, of which year, sent on which day. */
import { addDays } from '../../domain/dates.ts';
import { formatDate } from '../../format.ts';
import { endedFault } from './ended-fault.ts';
import { disagrees, olderSource, pair, type Known } from './pair.ts';

/** Days before the deadline: a yearly report sent earlier is most often last year's. */
const HALF_A_YEAR = 183;

/** Known to ask for no reports; while `site.yaml` cannot be read, nobody knows. */
const asksForNone = (site: Known['site']) => site !== undefined && site.reporting === undefined;

export const reportPairs = [
  pair(
    'reports',
    ['ma_don_vi'],
    'Nếu Kế hoạch không yêu cầu báo cáo (content/site.yaml không có mục bao_cao) thì bảng không có dòng nào.',
    ({ agency }, { site }) =>
      asksForNone(site)
        ? disagrees(
            agency,
            'nhưng content/site.yaml không có mục bao_cao, tức là Kế hoạch không yêu cầu báo cáo',
            'Kế hoạch có yêu cầu thì thêm mục bao_cao vào content/site.yaml (han: hạn gửi, tu_nam: năm đầu tiên phải gửi); không yêu cầu thì bỏ mọi dòng của bảng này.',
          )
        : undefined,
  ),
  pair(
    'reports',
    ['ma_don_vi'],
    'Chỉ đơn vị phải gửi báo cáo (“bao_cao” là gui ở bảng don-vi.csv) mới có dòng báo cáo.',
    ({ agency }, known) => {
      if (asksForNone(known.site)) return undefined;
      const reporting = known.agency(agency)?.reporting;
      return reporting !== undefined && reporting !== 'gui'
        ? disagrees(
            agency,
            `nhưng ở bảng don-vi.csv, “bao_cao” của đơn vị ấy là ${reporting}, không phải gui`,
            'Ghi đơn vị phải gửi báo cáo (đơn vị kế thừa thì ghi ở dòng của đơn vị có tên trong Kế hoạch), hoặc sửa “bao_cao” ở don-vi.csv.',
          )
        : undefined;
    },
  ),
  pair(
    'reports',
    ['ma_don_vi'],
    'Đơn vị đã kết thúc mà không có đơn vị kế thừa thì không có báo cáo của năm sau đó.',
    ({ agency, year }, known) => endedFault(agency, year, known),
  ),
  pair(
    'reports',
    ['ma_don_vi'],
    'Không có báo cáo của những năm Kế hoạch chưa yêu cầu.',
    ({ agency, year }, { site }) =>
      site?.reporting && year < site.reporting.fromYear
        ? disagrees(
            agency,
            `nhưng báo cáo chỉ phải gửi từ năm ${site.reporting.fromYear}, mà dòng nằm trong thư mục năm ${year}`,
            'Chuyển dòng sang thư mục của năm được báo cáo.',
          )
        : undefined,
  ),
  pair(
    'reports',
    ['ngay_gui'],
    'Báo cáo không gửi trước khi năm được báo cáo bắt đầu; gửi trước hạn quá nửa năm hay từ 01/7 năm sau thì nên xem lại.',
    ({ sentOn, year }, { site }) => {
      const is = formatDate(sentOn);
      if (sentOn < `${year}-01-01`)
        return disagrees(
          is,
          `trước năm ${year} mà báo cáo nói tới`,
          'Kiểm tra lại ngày, hoặc chuyển dòng sang thư mục của năm được báo cáo.',
        );
      const isEarly =
        site?.reporting !== undefined && sentOn < addDays(`${year}-${site.reporting.deadline}`, -HALF_A_YEAR);
      return isEarly || sentOn >= `${year + 1}-07-01`
        ? { fault: 'bao_cao_nham_nam', facts: { value: is, year } }
        : undefined;
    },
  ),
  pair('reports', ['nguon'], 'Nguồn không cũ hơn năm được báo cáo.', ({ source, year }, known) =>
    olderSource([source], `${year}-01-01`, `năm ${year} mà báo cáo nói tới`, known),
  ),
];
