import { code, text } from '../column.ts';
import { table } from '../table.ts';

export const breakdowns = table({
  name: 'phan-to',
  title: 'Phân tổ',
  description:
    'Các phần mà một số liệu được tách ra: cấp, giới, vùng. Giá trị của các phần không bao giờ được cộng lại.',
  key: ['code'],
  yearly: false,
  mayBeMissing: true,
  isRare: true,
  columns: {
    code: code('ma', 'Mã phân tổ: chữ thường không dấu, nối bằng gạch.'),
    name: text('ten', 'Tên của phần, ví dụ cấp tỉnh, nữ, miền núi.'),
  },
});
