/** A letter that asks for the reports that are not on record, with the tasks of each receiver. */
import {
  appendixTitle,
  CLAUSE,
  head,
  listTable,
  NUMBER,
  signature,
  sourcesAndNotes,
  text,
  warnings,
} from './blocks.ts';
import { packed } from './parts.ts';
import { each, ifNone, paragraph, section } from './wml.ts';

const tasks = listTable(
  'viec',
  [
    NUMBER,
    CLAUSE,
    { head: 'Nhiệm vụ', text: '{noi_dung}', width: 5301 },
    { head: 'Thời gian theo Kế hoạch', text: '{thoi_gian}', width: 2200 },
  ],
  'Kế hoạch không giao riêng nhiệm vụ nào cho đơn vị.',
);

export const reminder = () =>
  packed(
    'portrait',
    section(
      'first',
      warnings,
      head('Số: [số]/[viết tắt]', 'V/v đề nghị gửi báo cáo năm {nam} về tình hình thực hiện {ke_hoach_ngan}'),
      paragraph('KinhGui', 'Kính gửi: {noi_nhan_mot}'),
      each('noi_nhan', paragraph('TungNoiNhan', '- {ten}')),
      each(
        'doi_ten',
        text('[Người soạn thảo rà soát lại nơi nhận rồi xóa dòng này trước khi trình ký: {cau}]'),
      ),
      text(
        'Để tổng hợp tình hình thực hiện {ke_hoach} (sau đây gọi tắt là {ke_hoach_ngan}), đề nghị quý cơ quan, ' +
          'đơn vị quan tâm gửi báo cáo năm {nam} như sau:',
      ),
      text('1. {can_cu}'),
      text('2. {chua_thay}'),
      text(
        '3. Đề nghị quý cơ quan, đơn vị gửi báo cáo về {noi_gui_ve} {han}. Báo cáo nêu kết quả thực hiện từng ' +
          'nhiệm vụ tại Phụ lục kèm theo; khó khăn, vướng mắc; kiến nghị, đề xuất (nếu có).',
      ),
      text(
        '4. Trường hợp đã gửi báo cáo, đề nghị quý cơ quan, đơn vị cho biết số, ký hiệu và ngày của báo cáo để ' +
          'được cập nhật đầy đủ.',
      ),
      text('Đầu mối liên hệ: [họ và tên, chức vụ, số điện thoại, thư điện tử].'),
      text('Rất mong nhận được sự quan tâm, phối hợp của quý cơ quan, đơn vị./.'),
      signature('- Như trên;', '- [Lãnh đạo cơ quan];'),
    ),
    appendixTitle(
      'Phụ lục',
      'NHIỆM VỤ CỦA TỪNG CƠ QUAN, ĐƠN VỊ THEO KẾ HOẠCH',
      'Công văn số [số]/[viết tắt]',
    ),
    each('don_vi', paragraph('TenBang', '{ten}'), tasks),
    ifNone('don_vi', text('Kế hoạch không giao riêng nhiệm vụ nào cho các nơi nhận.')),
    text('Số liệu được chốt đến ngày {ngay_so_lieu}.'),
    sourcesAndNotes,
  );
