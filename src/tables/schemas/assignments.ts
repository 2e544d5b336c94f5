import { code, integer, oneOf, optional, rare, text } from '../column.ts';
import { table } from '../table.ts';

const ROLES = ['chu_tri', 'phoi_hop', 'thuc_hien', 'theo_doi', 'chi_dao'] as const;

export const assignments = table({
  name: 'phan-cong',
  title: 'Phân công',
  description: 'Đơn vị nào chủ trì, phối hợp hoặc thực hiện nhiệm vụ nào.',
  key: ['task', 'agency', 'role'],
  yearly: false,
  columns: {
    task: code('ma_nhiem_vu', 'Mã nhiệm vụ.', 'tasks'),
    /** Undefined if the plan names nobody but a decision that will; `words` then has its words. */
    agency: optional(
      code(
        'ma_don_vi',
        'Mã đơn vị; để trống nếu Kế hoạch chỉ nêu nơi phân công, ví dụ “Theo phân công tại Quyết định số …”: chép câu ấy vào nguyen_van.',
        'agencies',
      ),
    ),
    role: oneOf(
      'vai_tro',
      'thuc_hien: Kế hoạch nêu tên mà không ghi chủ trì hay phối hợp; theo_doi: theo dõi, kiểm tra, đôn đốc; chi_dao: chỉ đạo. Chỉ chu_tri và thuc_hien chịu trách nhiệm về kết quả.',
      ROLES,
    ),
    order: integer('thu_tu', 'Thứ tự được nêu trong văn bản.'),
    /** The plan's words there, if they differ from the agency's name. */
    words: optional(text('nguyen_van', 'Chữ của Kế hoạch ở chỗ đó, nếu khác tên đầy đủ.')),
    /** Where the name appears, if not in the task's own clause or its heading. */
    clause: rare(
      optional(
        code(
          'dan_chieu',
          'Điều khoản nêu tên đơn vị, nếu không phải chính điều khoản của nhiệm vụ hay tiêu đề của nó.',
          'clauses',
        ),
      ),
    ),
  },
});
