/** A letter requesting missing reports, with the tasks of each recipient. */
import * as blocks from './blocks.ts';
import { packed } from './parts.ts';
import { lines, paragraph, section } from './wml.ts';

export const reminder = () =>
  packed(
    'portrait',
    section(
      'first',
      blocks.warnings,
      blocks.head(
        'Số: [số]/[viết tắt]',
        'V/v đề nghị báo cáo tình hình, kết quả thực hiện {ke_hoach_ngan} năm {nam}',
      ),
      paragraph('KinhGui', 'Kính gửi: {noi_nhan_mot}'),
      lines('{#noi_nhan}\n- {ten}\n{/noi_nhan}', 'TungNoiNhan'),
      lines(`
        [Đối chiếu với sổ văn bản đến trước khi trình ký; không gửi công văn này cho nơi đã gửi báo cáo, rồi xóa đoạn này]
        {#doi_ten}
        [Rà soát nơi nhận do tổ chức thay đổi, rồi xóa đoạn này cùng những nguồn chỉ dẫn tại đây. {doi_ten}]
        {/doi_ten}
        Để tổng hợp tình hình, kết quả thực hiện {ke_hoach} (sau đây gọi tắt là {ke_hoach_ngan}) năm {nam}, {ten_co_quan} trân trọng đề nghị quý cơ quan, đơn vị quan tâm phối hợp một số nội dung sau:
        1. {can_cu}
        2. {chua_thay}
        3. Đề nghị quý cơ quan, đơn vị gửi báo cáo về {noi_gui_ve} ${blocks.known('han', 'trước ngày [ấn định ngày]')}. Nội dung báo cáo gồm: kết quả thực hiện từng nhiệm vụ nêu tại Phụ lục; khó khăn, vướng mắc; kiến nghị, đề xuất (nếu có).
        4. Trường hợp đã gửi báo cáo, đề nghị quý cơ quan, đơn vị thông tin số, ký hiệu, ngày của báo cáo để cập nhật.
      `),
      lines(
        `
          Đầu mối liên hệ: [họ và tên, chức vụ, số điện thoại, thư điện tử].
          Rất mong nhận được sự quan tâm, phối hợp của quý cơ quan, đơn vị./.
        `,
        'DoanCuoi',
      ),
      blocks.signature('- [Lãnh đạo cơ quan];'),
    ),
    blocks.appendixTitle(
      'Phụ lục',
      'NHIỆM VỤ CỦA CƠ QUAN, ĐƠN VỊ THEO KẾ HOẠCH',
      'Công văn số [số]/[viết tắt]',
    ),
    blocks.byBody([
      blocks.NUMBER,
      blocks.CLAUSE,
      { head: 'Nhiệm vụ', text: '{noi_dung}', width: 5221 },
      { head: 'Thời gian theo Kế hoạch', text: '{thoi_gian}', width: 2200 },
    ]),
    lines('Thông tin trong Công văn và Phụ lục chốt đến ngày {ngay_so_lieu}.'),
    blocks.sourcesAndNotes,
  );
