import { list, text } from '../column.ts';
import { table } from '../table.ts';

export const searchAliases = table({
  name: 'cach-hoi',
  title: 'Cách hỏi để tìm kiếm',
  description:
    'Những cách hỏi thường gặp và trang trả lời: tìm kiếm coi mỗi cách hỏi như một tên khác của trang ấy.',
  key: ['page'],
  yearly: false,
  mayBeMissing: true,
  columns: {
    /** Address of the page within the site, with the anchor of a section: `/du-lieu/tu-dien/#chu-viet-tat`. */
    page: text(
      'trang',
      'Địa chỉ của trang, hoặc của một mục trên trang: /muc-tieu/, /du-lieu/tu-dien/#chu-viet-tat.',
    ),
    phrases: list(text('cach_hoi', 'Những cách hỏi, có dấu; nhiều cách thì nối bằng |.'), true),
  },
});
