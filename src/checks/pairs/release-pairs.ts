/** Cells of a release: year of the figures, planned day, actual day, and the reason for a delay. */
import { yearOf } from '../../calendar/dates.ts';
import { formatDate } from '../../format/days.ts';
import { shorten } from '../../format/text.ts';
import type { IsoDate } from '../../calendar/dates.ts';
import type { Fault } from '../../problems/messages.ts';
import { disagrees, pair } from './pair.ts';

/** Latest planned release of a year's figures, in years after it. */
const LATEST = 2;

const beforeYear = (day: IsoDate | undefined, year: number): Fault | undefined =>
  day !== undefined && yearOf(day) < year
    ? disagrees(
        formatDate(day),
        `trước “nam_bao_cao” là ${year}`,
        'Kiểm tra lại ngày và năm: số liệu của một năm chỉ công bố được khi năm ấy đã bắt đầu.',
      )
    : undefined;

export const releasePairs = [
  pair(
    'releases',
    ['ngay_du_kien', 'nam_bao_cao'],
    'Ngày dự kiến không trước năm của số liệu, và không muộn hơn năm ấy quá hai năm.',
    ({ plannedDate, reportYear }) =>
      yearOf(plannedDate) > reportYear + LATEST
        ? disagrees(
            formatDate(plannedDate),
            `muộn hơn hai năm so với “nam_bao_cao” là ${reportYear}`,
            'Kiểm tra lại ngày và năm.',
          )
        : beforeYear(plannedDate, reportYear),
  ),
  pair(
    'releases',
    ['ngay_thuc_te', 'nam_bao_cao'],
    'Ngày đã công bố không trước năm của số liệu.',
    ({ actualDate, reportYear }) => beforeYear(actualDate, reportYear),
  ),
  pair(
    'releases',
    ['ly_do', 'ngay_thuc_te', 'ngay_du_kien'],
    'Công bố muộn thì có lý do; công bố đúng ngày hoặc sớm thì không.',
    ({ plannedDate, actualDate, reason }) => {
      if (actualDate === undefined) return undefined;
      if (actualDate > plannedDate) return reason ? undefined : { fault: 'late-without-reason' };
      return reason
        ? disagrees(
            shorten(reason, 60),
            `nhưng “ngay_thuc_te” là ${formatDate(actualDate)}, không muộn hơn “ngay_du_kien” là ${formatDate(plannedDate)}`,
            'Để trống ô này, hoặc kiểm tra lại hai ngày.',
          )
        : undefined;
    },
  ),
];
