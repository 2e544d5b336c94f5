/** The cells of a task: its years, how they stand to its schedule, and the row it repeats. */
import type { Task } from '../../domain/types.ts';
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
      const told = [...task.timing, ...yearsOf(task)][0];
      return task.schedule === 'khong_neu' && told !== undefined
        ? disagrees(
            task.schedule,
            `nhưng dòng có ghi thời gian là “${told}”`,
            'Chọn lịch đúng với thời gian ấy, hoặc để trống các ô về thời gian.',
          )
        : undefined;
    },
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
