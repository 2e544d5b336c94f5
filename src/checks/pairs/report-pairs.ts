/** Cells of a report: agency, period, day it was sent. */
import { addDays } from '../../calendar/dates.ts';
import { lastDayOf, firstDayOf } from '../../calendar/period.ts';
import { periodOf } from '../../calendar/part-of-year.ts';
import { periodsOwed } from '../../plan/reporting-duties.ts';
import type { Agency, Report } from '../../tables/rows.ts';
import { formatDate, formatPeriod } from '../../format/days.ts';
import type { Fault } from '../../problems/messages.ts';
import { endedFault } from './ended-fault.ts';
import { disagrees, lacks, olderSource, pair, type Known } from './pair.ts';

/** Days before the deadline: a yearly report sent earlier is usually last year's. */
const HALF_A_YEAR = 183;

/** The plan requires no reports; unknown while `site.yaml` cannot be read. */
const asksForNone = ({ site, hasDuties }: Known) => site !== undefined && !site.reporting && !hasDuties;

/** A collective name, with or without a known number of agencies. */
const isCollective = ({ group, count = 0 }: Agency) => group === 'nhom_chung' || count > 1;

export const reportPairs = [
  pair(
    'reports',
    ['ma_don_vi'],
    'Nếu Kế hoạch không yêu cầu báo cáo (content/site.yaml không có mục bao_cao, cũng không có bảng nghia-vu-bao-cao.csv) thì bảng không có dòng nào.',
    ({ agency }, known) =>
      asksForNone(known)
        ? disagrees(
            agency,
            'nhưng content/site.yaml không có mục bao_cao, tức là Kế hoạch không yêu cầu báo cáo',
            'Kế hoạch có yêu cầu một báo cáo hằng năm thì thêm mục bao_cao vào content/site.yaml (han: hạn gửi, tu_nam: năm đầu tiên phải gửi), yêu cầu khác thì thêm bảng nghia-vu-bao-cao.csv; không yêu cầu thì bỏ mọi dòng của bảng này.',
          )
        : undefined,
  ),
  pair(
    'reports',
    ['ma_nghia_vu'],
    'Để trống “ma_nghia_vu” chỉ khi đó là báo cáo hằng năm theo mục bao_cao của content/site.yaml.',
    ({ duty }, { site, hasDuties }) =>
      duty === undefined && site && !site.reporting && hasDuties
        ? lacks(
            'Kế hoạch yêu cầu báo cáo theo bảng nghia-vu-bao-cao.csv',
            'Ghi mã nghĩa vụ của báo cáo này ở bảng ấy.',
          )
        : undefined,
  ),
  pair(
    'reports',
    ['ma_don_vi', 'ma_nghia_vu'],
    'Chỉ đơn vị phải gửi báo cáo (“don_vi_gui” của nghĩa vụ; với báo cáo hằng năm theo site.yaml thì “bao_cao” ở bảng don-vi.csv là gui) mới có dòng báo cáo.',
    ({ agency, duty }, known) => {
      if (asksForNone(known)) return undefined;
      if (duty !== undefined) {
        const senders = known.duty(duty)?.senders;
        return senders && !senders.includes(agency)
          ? disagrees(
              agency,
              `nhưng nghĩa vụ ${duty} ở bảng nghia-vu-bao-cao.csv không ghi đơn vị ấy phải gửi`,
              'Ghi đơn vị phải gửi báo cáo, sửa “ma_nghia_vu”, hoặc thêm đơn vị vào “don_vi_gui”.',
            )
          : undefined;
      }
      const reporting = known.agency(agency)?.reporting;
      return reporting !== undefined && reporting !== 'gui' && known.site?.reporting
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
    'Không có báo cáo hằng năm của những năm Kế hoạch chưa yêu cầu.',
    ({ agency, duty, year }, { site }) =>
      duty === undefined && site?.reporting && year < site.reporting.fromYear
        ? disagrees(
            agency,
            `nhưng báo cáo chỉ phải gửi từ năm ${site.reporting.fromYear}, mà dòng nằm trong thư mục năm ${year}`,
            'Chuyển dòng sang thư mục của năm được báo cáo.',
          )
        : undefined,
  ),
  pair(
    'reports',
    ['ky', 'ma_nghia_vu'],
    'Kỳ là một kỳ mà nghĩa vụ yêu cầu báo cáo; báo cáo hằng năm và báo cáo một lần không có kỳ.',
    (row, known) => periodFault(row, known),
  ),
  pair(
    'reports',
    ['so_luong', 'ma_don_vi'],
    'Của tên gọi chung thì ghi bao nhiêu cơ quan đã gửi, không quá số cơ quan của tên gọi ấy; của một cơ quan thì để trống.',
    ({ agency, count, duty }, known) => {
      const body = known.agency(agency);
      // A collective name that owes a yearly report is reported in its own row.
      if (!body || (body.group === 'nhom_chung' && duty === undefined)) return undefined;
      if (!isCollective(body))
        return count === undefined
          ? undefined
          : disagrees(count, `nhưng ${agency} là một cơ quan, không phải tên gọi chung`, 'Để trống ô này.');
      if (count === undefined)
        return lacks(`${agency} là tên gọi chung`, 'Ghi bao nhiêu cơ quan trong số ấy đã gửi báo cáo.');
      return body.count !== undefined && count > body.count
        ? disagrees(count, `nhưng ${agency} chỉ gồm ${body.count} cơ quan`, 'Kiểm tra lại số lượng.')
        : undefined;
    },
  ),
  pair(
    'reports',
    ['ngay_gui'],
    'Báo cáo không gửi trước khi kỳ được báo cáo bắt đầu; báo cáo năm gửi trước hạn quá nửa năm, hay báo cáo gửi sau khi kỳ kết thúc quá nửa năm thì nên xem lại.',
    ({ sentOn, year, part, duty }, { site }) => {
      const is = formatDate(sentOn);
      const period = periodOf({ year, part });
      if (sentOn < firstDayOf(period))
        return disagrees(
          is,
          `trước ${formatPeriod(period)} mà báo cáo nói tới`,
          part === undefined
            ? 'Kiểm tra lại ngày, hoặc chuyển dòng sang thư mục của năm được báo cáo.'
            : 'Kiểm tra lại ngày, kỳ, hoặc chuyển dòng sang thư mục của năm được báo cáo.',
        );
      const isEarly =
        duty === undefined &&
        site?.reporting !== undefined &&
        sentOn < addDays(`${year}-${site.reporting.deadline}`, -HALF_A_YEAR);
      return isEarly || sentOn >= addDays(lastDayOf(period), HALF_A_YEAR - 1)
        ? { fault: 'bao_cao_nham_nam', facts: { value: is, year } }
        : undefined;
    },
  ),
  pair('reports', ['nguon'], 'Nguồn không cũ hơn năm được báo cáo.', ({ source, year }, known) =>
    olderSource([source], `${year}-01-01`, `năm ${year} mà báo cáo nói tới`, known),
  ),
];

function periodFault({ duty, year, part }: Report, known: Known): Fault | undefined {
  const row = duty === undefined ? undefined : known.duty(duty);
  if (duty === undefined)
    return part === undefined
      ? undefined
      : disagrees(
          part,
          'nhưng báo cáo không ghi theo nghĩa vụ nào, tức là báo cáo của cả năm',
          'Ghi ở “ma_nghia_vu” mã của báo cáo theo kỳ trong bảng nghia-vu-bao-cao.csv, hoặc để trống ô này.',
        );
  if (!row || !known.site) return undefined;
  const owed = periodsOwed(row, known.site.horizon);
  // A malformed duty is reported in its own row.
  if (owed.length === 0 || owed.some((one) => one.year === year && one.part === part)) return undefined;
  const inYear = owed.filter((one) => one.year === year).map((one) => one.part ?? 'để trống (cả năm)');
  const but = `nhưng nghĩa vụ ${duty} không yêu cầu báo cáo ấy trong thư mục năm ${year}`;
  const fix =
    inYear.length === 0
      ? 'Chuyển dòng sang thư mục của năm được báo cáo, hoặc sửa “tu”, “den” của nghĩa vụ.'
      : `Ghi một trong các kỳ: ${inYear.join(', ')}.`;
  return part === undefined
    ? lacks(`nghĩa vụ ${duty} có nhịp ${row.rhythm}`, fix)
    : disagrees(part, but, fix);
}
