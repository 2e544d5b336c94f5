/** Cells of a task: years and deadlines, their relation to its schedule, and the row it repeats. */
import { lastDayOf } from '../../calendar/period.ts';
import { yearOf } from '../../calendar/dates.ts';
import type { Task } from '../../tables/rows.ts';
import { formatDate, formatPeriod } from '../../format/days.ts';
import { disagrees, lacks, pair } from './pair.ts';

const yearsOf = ({ fromYear, toYear }: Task) => [fromYear, toYear].filter((year) => year !== undefined);

export const taskPairs = [
  pair('tasks', ['tu_nam', 'den_nam'], 'Năm bắt đầu không sau năm kết thúc.', ({ fromYear, toYear }) =>
    fromYear !== undefined && toYear !== undefined && fromYear > toYear
      ? disagrees(
          fromYear,
          `sau “den_nam” là ${toYear}`,
          'Ghi năm bắt đầu ở “tu_nam”, năm kết thúc ở “den_nam”.',
        )
      : undefined,
  ),
  pair('tasks', ['tu_nam', 'lich'], 'Lịch tu_nam cần có năm bắt đầu.', ({ schedule, fromYear }) =>
    schedule === 'tu_nam' && fromYear === undefined
      ? lacks('“lich” là tu_nam', 'Ghi năm bắt đầu ở ô này, hoặc chọn lịch khác.')
      : undefined,
  ),
  pair('tasks', ['den_nam', 'lich'], 'Lịch mot_nam có đúng một năm.', (task) => {
    if (task.schedule !== 'mot_nam') return undefined;
    const [first, last] = yearsOf(task);
    if (first === undefined) return lacks('“lich” là mot_nam', 'Ghi năm ấy ở ô này, hoặc chọn lịch khác.');
    return last !== undefined && first < last
      ? disagrees(
          last,
          `nhưng “lich” là mot_nam và “tu_nam” là ${first}`,
          'Ghi cùng một năm ở hai ô, hoặc chọn lịch khác.',
        )
      : undefined;
  }),
  pair(
    'tasks',
    ['lich', 'tu_nam', 'den_nam', 'thoi_gian'],
    'Lịch khong_neu chỉ dùng khi Kế hoạch không nêu thời gian: các ô kia để trống.',
    (task) => {
      const stated = [...task.timing, ...yearsOf(task)][0];
      return task.schedule === 'khong_neu' && stated !== undefined
        ? disagrees(
            task.schedule,
            `nhưng dòng có ghi thời gian là “${stated}”`,
            'Chọn lịch đúng với thời gian ấy, hoặc để trống các ô về thời gian.',
          )
        : undefined;
    },
  ),
  pair(
    'tasks',
    ['tu_nam', 'den_nam', 'lich'],
    'Lịch khoang_nam cần cả năm bắt đầu và năm kết thúc.',
    ({ schedule, fromYear, toYear }) =>
      schedule === 'khoang_nam' && (fromYear === undefined || toYear === undefined)
        ? lacks(
            `“lich” là khoang_nam, cả “den_nam” cũng vậy`,
            'Ghi năm đầu ở “tu_nam”, năm cuối ở “den_nam”, hoặc chọn lịch khác.',
          )
        : undefined,
  ),
  pair(
    'tasks',
    ['thoi_gian', 'lich'],
    'Lịch theo_van_ban cần chữ của Kế hoạch nói theo văn bản hay sự kiện nào.',
    ({ schedule, timing }) =>
      schedule === 'theo_van_ban' && timing.length === 0
        ? lacks('“lich” là theo_van_ban', 'Chép chữ ấy của Kế hoạch vào ô này, hoặc chọn lịch khác.')
        : undefined,
  ),
  pair('tasks', ['han', 'lich'], 'Lịch co_han cần có hạn; lịch khác thì để trống hạn.', (task) => {
    if (task.schedule === 'co_han' && task.dueOn === undefined)
      return lacks('“lich” là co_han', 'Ghi ngày cuối của hạn ở ô này, hoặc chọn lịch khác.');
    return task.schedule !== 'co_han' && task.dueOn !== undefined
      ? disagrees(
          formatDate(task.dueOn),
          `nhưng “lich” là ${task.schedule}`,
          'Chọn lịch co_han nếu cả việc có một hạn này, hoặc để trống ô này; hạn của việc hằng năm ghi ở “han_trong_nam”.',
        )
      : undefined;
  }),
  pair(
    'tasks',
    ['han', 'tu_nam', 'den_nam'],
    'Việc có hạn không ghi năm kết thúc, và hạn không trước năm bắt đầu.',
    ({ dueOn, fromYear, toYear }) => {
      if (dueOn === undefined) return undefined;
      if (toYear !== undefined)
        return disagrees(
          formatDate(dueOn),
          `nhưng “den_nam” cũng ghi ${toYear}`,
          'Để trống “den_nam”: hạn đã nói lúc kết thúc.',
        );
      return fromYear !== undefined && fromYear > yearOf(dueOn)
        ? disagrees(formatDate(dueOn), `trước “tu_nam” là ${fromYear}`, 'Sửa hạn, hoặc sửa năm bắt đầu.')
        : undefined;
    },
  ),
  pair(
    'tasks',
    ['han_chinh_xac', 'han'],
    'Độ chính xác chỉ ghi khi có hạn; chỉ biết năm, nửa năm, quý hay tháng thì hạn là ngày cuối của kỳ ấy.',
    ({ dueOn, duePrecision: precision }) => {
      if (precision === undefined) return undefined;
      if (dueOn === undefined)
        return disagrees(precision, 'nhưng “han” để trống', 'Ghi hạn ở “han”, hoặc để trống ô này.');
      const period = { date: dueOn, precision };
      return dueOn === lastDayOf(period)
        ? undefined
        : disagrees(
            precision,
            `nhưng “han” là ${formatDate(dueOn)}, không phải ngày cuối của ${formatPeriod(period)}`,
            `Ghi ${formatDate(lastDayOf(period))} ở “han”; nếu Kế hoạch nêu đúng ngày thì ghi ngay ở ô này.`,
          );
    },
  ),
  pair(
    'tasks',
    ['han_trong_nam', 'lich'],
    'Hạn trong năm chỉ ghi cho việc hằng năm (hang_nam).',
    ({ schedule, dueInYear }) =>
      dueInYear !== undefined && schedule !== 'hang_nam'
        ? disagrees(
            dueInYear,
            `nhưng “lich” là ${schedule}`,
            'Chọn lịch hang_nam nếu việc làm hằng năm, hoặc để trống ô này; hạn một lần ghi ở “han”.',
          )
        : undefined,
  ),
  pair('tasks', ['lien_quan', 'ma'], 'Một dòng không nhắc lại chính nó.', ({ code, repeats }) =>
    repeats === code
      ? disagrees(
          code,
          'nhưng đó là mã của chính dòng này',
          'Ghi mã của nhiệm vụ trong thân bài mà dòng này nhắc lại, hoặc để trống.',
        )
      : undefined,
  ),
  pair(
    'tasks',
    ['lien_quan'],
    'Nhiệm vụ được nhắc lại không tự nhắc lại một nhiệm vụ khác; nhiều dòng nhắc lại được cùng một nhiệm vụ.',
    ({ repeats = '' }, known) => {
      const further = known.task(repeats)?.repeats;
      return further !== undefined && further !== repeats
        ? disagrees(
            repeats,
            `nhưng dòng ${repeats} lại nhắc lại ${further}`,
            `Ghi mã của nhiệm vụ ở thân bài, ví dụ ${further}.`,
          )
        : undefined;
    },
  ),
];
