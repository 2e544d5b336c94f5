import { code, date, link, oneOf, optional, text } from '../column.ts';
import { table } from '../table.ts';

export const VERIFICATIONS = ['ban_goc', 'trich_dan', 'bao_chi'] as const;

export const sources = table({
  name: 'nguon',
  title: 'Nguồn',
  description: 'Nguồn của mọi số liệu và thông tin, kèm mức xác minh.',
  key: ['code'],
  yearly: false,
  columns: {
    code: code('ma', 'Mã nguồn.'),
    title: text('ten', 'Tên văn bản hoặc bài viết; chưa biết tên thì là lời mô tả.'),
    number: optional(text('so_hieu', 'Số hiệu văn bản.')),
    publisher: optional(text('co_quan', 'Cơ quan ban hành hoặc nơi đăng.')),
    date: optional(date('ngay', 'Ngày ban hành hoặc ngày đăng.')),
    link: optional(link('lien_ket', 'Địa chỉ trang đã đọc.')),
    kind: oneOf('loai', 'Loại nguồn.', ['van_ban', 'bao_cao', 'bao_chi', 'thong_ke']),
    verification: oneOf(
      'xac_minh',
      'ban_goc: đã đối chiếu bản ký; trich_dan: đọc trong bản đăng lại; bao_chi: theo báo chí.',
      VERIFICATIONS,
    ),
    note: optional(text('ghi_chu', 'Câu đã đọc, giới hạn của nguồn.')),
    archived: optional(link('ban_luu', 'Địa chỉ bản lưu của trang ấy ở một kho lưu trữ web, nếu có.')),
  },
});
