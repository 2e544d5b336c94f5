/** Cells of an event: nothing before the plan can result from it. */
import { formatDate } from '../../format/days.ts';
import { disagrees, pair } from './pair.ts';
import { planDay } from './plan-day.ts';

export const eventPairs = [
  pair(
    'events',
    ['ngay', 'ma_nhiem_vu'],
    'Sự kiện trước ngày có Kế hoạch không gắn với nhiệm vụ nào.',
    ({ date, tasks }, { site }) => {
      const day = site && planDay(site);
      return day && tasks.length > 0 && date < day
        ? disagrees(
            formatDate(date),
            `trước ngày có Kế hoạch là ${formatDate(day)}, nhưng “ma_nhiem_vu” gắn sự kiện với nhiệm vụ ${tasks.join(', ')}`,
            'Kiểm tra lại ngày; nếu ngày đúng thì để trống “ma_nhiem_vu”: việc có trước không phải do Kế hoạch.',
          )
        : undefined;
    },
  ),
  pair(
    'events',
    ['ngay', 'loai'],
    'Sơ kết (so_ket) không trước ngày có Kế hoạch.',
    ({ date, kind }, { site }) => {
      const day = site && planDay(site);
      return day && kind === 'so_ket' && date < day
        ? disagrees(
            formatDate(date),
            `trước ngày có Kế hoạch là ${formatDate(day)}, nhưng “loai” là so_ket`,
            'Kiểm tra lại ngày, hoặc chọn loại khác.',
          )
        : undefined;
    },
  ),
];
