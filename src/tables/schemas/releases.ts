import { code, date, optional, text, year } from '../column.ts';
import { table } from '../table.ts';

export const releases = table({
  name: 'lich-cong-bo',
  title: 'Lịch công bố',
  description: 'Ngày dự kiến và ngày thực tế của mỗi lần công bố.',
  key: ['code'],
  yearly: false,
  columns: {
    code: code('ma', 'Mã lần công bố.'),
    content: text('noi_dung', 'Nội dung công bố.'),
    reportYear: year('nam_bao_cao', 'Năm của số liệu.'),
    plannedDate: date('ngay_du_kien', 'Ngày dự kiến công bố.'),
    actualDate: optional(date('ngay_thuc_te', 'Ngày đã công bố.')),
    reason: optional(text('ly_do', 'Lý do, bắt buộc khi công bố muộn.')),
  },
});
