import { code, integer, oneOf, optional, text } from '../column.ts';
import { table } from '../table.ts';

const ROLES = ['chu_tri', 'phoi_hop', 'thuc_hien'] as const;

export const assignments = table({
  name: 'phan-cong',
  title: 'Phân công',
  description: 'Đơn vị nào chủ trì, phối hợp hoặc thực hiện nhiệm vụ nào.',
  key: ['task', 'agency', 'role'],
  yearly: false,
  columns: {
    task: code('ma_nhiem_vu', 'Mã nhiệm vụ.', 'tasks'),
    agency: code('ma_don_vi', 'Mã đơn vị.', 'agencies'),
    role: oneOf('vai_tro', 'thuc_hien: Kế hoạch nêu tên mà không ghi chủ trì hay phối hợp.', ROLES),
    order: integer('thu_tu', 'Thứ tự được nêu trong văn bản.'),
    /** The plan's words at that place, where they differ from the agency's name. */
    words: optional(text('nguyen_van', 'Chữ của Kế hoạch ở chỗ đó, nếu khác tên đầy đủ.')),
  },
});
