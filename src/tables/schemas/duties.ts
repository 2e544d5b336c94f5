import { REPORT_RHYTHMS } from '../../calendar/report-deadline.ts';
import { code, date, list, oneOf, optional, reportDeadline, text } from '../column.ts';
import { table } from '../table.ts';

export const duties = table({
  name: 'nghia-vu-bao-cao',
  title: 'Nghĩa vụ báo cáo',
  description:
    'Ai phải gửi báo cáo gì, cho ai, theo nhịp nào, hạn ngày nào. Kế hoạch chỉ yêu cầu một báo cáo hằng năm thì không cần bảng này: mục bao_cao của site.yaml nói đủ.',
  key: ['code'],
  yearly: false,
  mayBeMissing: true,
  isRare: true,
  columns: {
    code: code('ma', 'Mã nghĩa vụ: chữ thường không dấu, nối bằng gạch.'),
    /** The plan's name of the report. */
    name: optional(
      text('ten', 'Báo cáo gì, như Kế hoạch gọi, ví dụ Báo cáo cải cách hành chính; để trống: Báo cáo.'),
    ),
    clause: optional(code('dan_chieu', 'Điều khoản yêu cầu báo cáo.', 'clauses')),
    senders: list(code('don_vi_gui', 'Các đơn vị phải gửi; có thể là tên gọi chung.', 'agencies'), true),
    receivers: list(code('don_vi_nhan', 'Đơn vị nhận báo cáo.', 'agencies')),
    rhythm: oneOf('nhip', 'Báo cáo của từng tháng, quý, nửa năm, năm, hay chỉ một lần.', REPORT_RHYTHMS),
    /** See `parseReportDeadline`; undefined if the plan names no day. */
    deadline: optional(
      reportDeadline(
        'han',
        'Hạn gửi. Hằng tháng, quý, nửa năm: ngày của tháng liền sau kỳ, ví dụ 05; của chính tháng cuối kỳ thì thêm +0, ví dụ 18+0; mỗi quý hay nửa năm một ngày khác thì ghi đủ, ví dụ 06-15|12-01. Hằng năm: tháng-ngày, ví dụ 12-15; của năm sau thì thêm +1, ví dụ 01-31+1. Một lần: ngày. Kế hoạch không nêu thì để trống.',
      ),
    ),
    from: optional(date('tu', 'Một ngày trong kỳ đầu tiên phải báo cáo; báo cáo một lần thì để trống.')),
    to: optional(date('den', 'Một ngày trong kỳ cuối cùng; để trống: đến hết thời kỳ của Kế hoạch.')),
  },
});
