/** A body that ended without a successor has no rows of later years. */
import { formatDate } from '../../format/days.ts';
import type { Fault } from '../../problems/messages.ts';
import { disagrees, type Known } from './pair.ts';

export function endedFault(code: string, year: number, known: Known): Fault | undefined {
  const agency = known.agency(code);
  const ended = agency?.successors.length === 0 ? agency.changedFrom : undefined;
  return ended !== undefined && ended <= `${year}-01-01`
    ? disagrees(
        code,
        `nhưng đơn vị ấy đã kết thúc hoạt động từ ngày ${formatDate(ended)}, trước năm ${year}`,
        'Ghi đơn vị nhận việc, hoặc kiểm tra lại năm; nếu có đơn vị kế thừa thì ghi đơn vị ấy ở bảng don-vi.csv.',
      )
    : undefined;
}
