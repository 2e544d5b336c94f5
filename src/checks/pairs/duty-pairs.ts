/** Cells of a reporting duty: rhythm, deadline, start and end. */
import { yearOf } from '../../calendar/dates.ts';
import { parseReportDeadline } from '../../calendar/report-deadline.ts';
import type { Duty } from '../../tables/rows.ts';
import { formatDate } from '../../format/days.ts';
import { disagrees, lacks, pair } from './pair.ts';

/** Form of `han`, with an example. */
const FORMS: Record<Duty['rhythm'], string> = {
  thang: 'ngày của tháng liền sau (05), hoặc của chính tháng ấy (18+0)',
  quy: 'ngày của tháng liền sau quý (05), của tháng cuối quý (20+0), hoặc bốn ngày trong năm nối bằng |',
  nua_nam:
    'ngày của tháng liền sau nửa năm (15), của tháng cuối nửa năm (15+0), hoặc hai ngày trong năm (06-15|12-01)',
  nam: 'tháng-ngày (12-15), của năm sau thì thêm +1 (01-31+1)',
  mot_lan: 'một ngày (2026-06-30)',
};

export const dutyPairs = [
  pair('duties', ['han', 'nhip'], 'Hạn có dạng của nhịp báo cáo.', ({ deadline, rhythm }) =>
    deadline !== undefined && !parseReportDeadline(rhythm, deadline)
      ? disagrees(deadline, `mà “nhip” là ${rhythm}`, `Ghi ${FORMS[rhythm]}, hoặc sửa “nhip”.`)
      : undefined,
  ),
  pair('duties', ['han', 'nhip'], 'Báo cáo một lần thì có hạn.', ({ deadline, rhythm }) =>
    deadline === undefined && rhythm === 'mot_lan'
      ? lacks(
          '“nhip” là mot_lan',
          'Ghi ngày; Kế hoạch không nêu ngày thì bỏ dòng: không có ngày thì không xét được.',
        )
      : undefined,
  ),
  pair('duties', ['tu', 'nhip'], 'Báo cáo định kỳ thì có kỳ đầu tiên; báo cáo một lần thì không.', (row) => {
    if (row.rhythm === 'mot_lan')
      return row.from === undefined && row.to === undefined
        ? undefined
        : disagrees(formatDate(row.from ?? row.to ?? ''), 'mà “nhip” là mot_lan', 'Để trống “tu” và “den”.');
    return row.from === undefined
      ? lacks(`“nhip” là ${row.rhythm}`, 'Ghi một ngày trong kỳ đầu tiên phải báo cáo.')
      : undefined;
  }),
  pair('duties', ['den', 'tu'], 'Kỳ cuối cùng (“den”) không trước kỳ đầu tiên (“tu”).', ({ from, to }) =>
    from !== undefined && to !== undefined && to < from
      ? disagrees(formatDate(to), `trước “tu” là ${formatDate(from)}`, 'Kiểm tra lại hai ngày.')
      : undefined,
  ),
  pair('duties', ['tu'], 'Kỳ đầu tiên (“tu”) nằm trong thời kỳ của Kế hoạch.', ({ from }, { site }) => {
    if (from === undefined || !site) return undefined;
    const { horizon } = site;
    return yearOf(from) < horizon.from || yearOf(from) > horizon.to
      ? disagrees(
          formatDate(from),
          `ngoài thời kỳ ${horizon.from}–${horizon.to} của Kế hoạch`,
          'Kiểm tra lại ngày.',
        )
      : undefined;
  }),
  pair(
    'duties',
    ['don_vi_nhan', 'don_vi_gui'],
    'Nơi nhận không phải là nơi gửi.',
    ({ receivers, senders }) => {
      const both = receivers.find((code) => senders.includes(code));
      return both !== undefined
        ? disagrees(both, 'mà “don_vi_gui” cũng có đơn vị ấy', 'Bỏ đơn vị ấy ở một trong hai ô.')
        : undefined;
    },
  ),
];
