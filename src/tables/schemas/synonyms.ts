import { list, optional, text } from '../column.ts';
import { table } from '../table.ts';

export const synonyms = table({
  name: 'tu-dong-nghia',
  title: 'Từ đồng nghĩa để tìm kiếm',
  description: 'Từ người dân hay dùng và từ tương ứng của Kế hoạch: gõ từ thứ nhất thì tìm cả từ thứ hai.',
  key: ['phrase'],
  yearly: false,
  mayBeMissing: true,
  columns: {
    phrase: text('cach_noi', 'Từ hoặc cụm từ người dân hay dùng, có dấu.'),
    means: list(
      text('trong_ke_hoach', 'Từ tương ứng trong Kế hoạch hoặc trên trang này; nhiều từ thì nối bằng |.'),
      true,
    ),
    note: optional(text('ghi_chu', 'Điều cần nhớ về dòng này; không hiện khi tìm.')),
  },
});
