import { optional, text } from '../column.ts';
import { table } from '../table.ts';

export const abbreviations = table({
  name: 'tu-viet-tat',
  title: 'Từ viết tắt',
  description: 'Từ viết tắt trong Kế hoạch và trên trang này.',
  key: ['short'],
  yearly: false,
  columns: {
    short: text('viet_tat', 'Từ viết tắt.'),
    full: text('day_du', 'Viết đầy đủ.'),
    explanation: optional(text('giai_thich', 'Giải thích ngắn.')),
  },
});
