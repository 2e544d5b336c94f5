import { code, date, integer, list, oneOf, optional, rare, text } from '../column.ts';
import { table } from '../table.ts';

export const AGENCY_GROUPS = [
  'so_nganh',
  'trung_uong',
  'truyen_thong',
  'luc_luong',
  'hoi',
  'dia_phuong',
  'nhom_chung',
  'phong_ban',
] as const;

export const agencies = table({
  name: 'don-vi',
  title: 'Đơn vị',
  description: 'Các đơn vị được Kế hoạch giao việc và các đơn vị kế thừa.',
  key: ['code'],
  yearly: false,
  columns: {
    code: code('ma', 'Mã đơn vị: chữ thường không dấu, nối bằng gạch.'),
    /** The longest form the plan uses. */
    name: text('ten', 'Tên đầy đủ nhất mà Kế hoạch dùng.'),
    shortName: optional(text('ten_tat', 'Tên gọi tắt.')),
    group: oneOf('nhom', 'Nhóm đơn vị; nhom_chung là tên gọi chung, không nêu từng cơ quan.', AGENCY_GROUPS),
    /** Whether it must send the annual report, receives it, or neither. */
    reporting: oneOf('bao_cao', 'gui: phải gửi báo cáo hằng năm; nhan: nhận báo cáo; khong: không tính.', [
      'gui',
      'nhan',
      'khong',
    ]),
    successors: list(code('ke_thua_boi', 'Đơn vị hiện nay kế thừa.', 'agencies')),
    /** Whether a source states the succession or the editor infers it. */
    successionLevel: optional(
      oneOf('muc_ke_thua', 'ro: có nguồn nêu rõ; suy_ra: suy ra từ nguồn.', ['ro', 'suy_ra']),
    ),
    /** First day the body no longer exists under this name; without successors: the day it ended. */
    changedFrom: optional(
      date('tu_ngay', 'Ngày tổ chức thay đổi; không có đơn vị kế thừa thì là ngày kết thúc hoạt động.'),
    ),
    legalBasis: list(code('can_cu', 'Nguồn làm căn cứ để ghi đơn vị kế thừa.', 'sources')),
    note: optional(text('ghi_chu', 'Điều người đọc cần biết thêm.')),
    /** Number of agencies under a collective name. */
    count: rare(
      optional(integer('so_luong', 'Tên gọi chung gồm bao nhiêu cơ quan, ví dụ 124 (xã, phường, đặc khu).')),
    ),
  },
});
