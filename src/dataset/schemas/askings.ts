import type { Asking } from '../../domain/types.ts';
import { list, text } from '../column.ts';
import type { TableSchema } from '../table.ts';

export const askings: TableSchema<Asking> = {
  name: 'cach-hoi',
  title: 'Cách hỏi để tìm kiếm',
  description:
    'Những cách hỏi thường gặp và trang trả lời: tìm kiếm coi mỗi cách hỏi như một tên khác của trang ấy.',
  key: ['page'],
  yearly: false,
  mayBeMissing: true,
  columns: {
    page: text(
      'trang',
      'Địa chỉ của trang, hoặc của một mục trên trang: /don-vi/so-khcn/, /phuong-phap/#dia-gioi.',
    ),
    ways: list(text('cach_hoi', 'Những cách hỏi, có dấu; nhiều cách thì nối bằng |.'), true),
  },
};
