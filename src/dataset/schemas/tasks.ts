import { AUDIENCES, SCHEDULES, type Task } from '../../domain/types.ts';
import { code, list, oneOf, optional, text, year } from '../column.ts';
import type { TableSchema } from '../table.ts';

export const tasks: TableSchema<Task> = {
  name: 'nhiem-vu',
  title: 'Nhiệm vụ',
  description: 'Các nhiệm vụ của Kế hoạch, nguyên văn, theo thứ tự trong văn bản.',
  key: ['code'],
  yearly: false,
  columns: {
    code: code('ma', 'Mã điều khoản của nhiệm vụ, ví dụ III.1.6 hoặc PL.2.'),
    text: text('noi_dung', 'Nguyên văn nội dung, không kèm gạch đầu dòng hay số thứ tự.'),
    timing: list(text('thoi_gian', 'Chữ của Kế hoạch về thời gian, nguyên văn.')),
    schedule: oneOf('lich', 'Lịch thực hiện, theo cách hiểu câu chữ của Kế hoạch.', SCHEDULES),
    fromYear: optional(year('tu_nam', 'Năm bắt đầu, nếu Kế hoạch nêu.')),
    toYear: optional(year('den_nam', 'Năm kết thúc, nếu Kế hoạch nêu.')),
    audiences: list(oneOf('doi_tuong', 'Ai được phục vụ, theo cách đọc của người biên tập.', AUDIENCES)),
    repeats: optional(
      code('lien_quan', 'Trên dòng phụ lục: nhiệm vụ thân bài mà dòng này nhắc lại.', 'tasks'),
    ),
    note: optional(text('ghi_chu', 'Cách hiểu về thời gian.')),
    shortTitle: optional(
      text(
        'ten_ngan',
        'Tên ngắn để gọi nhiệm vụ trong các danh sách, do người biên tập đặt, không phải chữ của Kế hoạch; tối đa 70 ký tự.',
      ),
    ),
    plainText: optional(
      text(
        'noi_gon',
        'Một câu dễ hiểu nói nhiệm vụ này yêu cầu gì, của người biên tập, không phải chữ của Kế hoạch; tối đa 160 ký tự.',
      ),
    ),
  },
};
