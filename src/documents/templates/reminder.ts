/** A letter that asks for the reports that are not on record, with the tasks of each receiver. */
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
        'V/v đề nghị gửi báo cáo năm {nam} về tình hình thực hiện {ke_hoach_ngan}',
      ),
      paragraph('KinhGui', 'Kính gửi: {noi_nhan_mot}'),
      lines('{#noi_nhan}\n- {ten}\n{/noi_nhan}', 'TungNoiNhan'),
      lines(`
        {#doi_ten}
        [Rà soát nơi nhận trước khi trình ký, rồi xóa đoạn này. {doi_ten}]
        {/doi_ten}
        Để tổng hợp tình hình thực hiện {ke_hoach} (sau đây gọi tắt là {ke_hoach_ngan}) năm {nam}, xin trao đổi và đề nghị quý cơ quan, đơn vị như sau:
        1. {can_cu}
        2. {chua_thay}
        3. Đề nghị quý cơ quan, đơn vị gửi báo cáo về {noi_gui_ve} {han}. Báo cáo nêu kết quả thực hiện từng nhiệm vụ tại Phụ lục kèm theo; khó khăn, vướng mắc; kiến nghị, đề xuất (nếu có).
        4. Trường hợp đã gửi báo cáo, đề nghị quý cơ quan, đơn vị cho biết số, ký hiệu và ngày của báo cáo để được cập nhật đầy đủ.
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
      'NHIỆM VỤ CỦA TỪNG CƠ QUAN, ĐƠN VỊ THEO KẾ HOẠCH',
      'Công văn số [số]/[viết tắt]',
    ),
    blocks.byBody([
      blocks.NUMBER,
      blocks.CLAUSE,
      { head: 'Nhiệm vụ', text: '{noi_dung}', width: 5221 },
      { head: 'Thời gian theo Kế hoạch', text: '{thoi_gian}', width: 2200 },
    ]),
    lines('Số liệu được chốt đến ngày {ngay_so_lieu}.'),
    blocks.sourcesAndNotes,
  );
