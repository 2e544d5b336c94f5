/** The yearly report of the office that sums up. Assessment, directions and proposals are left to its people. */
import {
  appendixTitle,
  assessment,
  head,
  heading1,
  heading2,
  listTable,
  NUMBER,
  proposals,
  reportedPlan,
  resultsBySection,
  sentences,
  signature,
  SOURCE,
  sourcesAndNotes,
  targetTable,
  taskAppendix,
  text,
  title,
  warnings,
} from './blocks.ts';
import { packed } from './parts.ts';
import { paragraph, section } from './wml.ts';

const reportTable = listTable(
  'bao_cao',
  [
    NUMBER,
    { head: 'Cơ quan, đơn vị', text: '{co_quan}', width: 2951 },
    { head: 'Ngày gửi', text: '{ngay_gui}', width: 1350, isCentred: true },
    { head: 'Số, ký hiệu', text: '{so_hieu}', width: 1600, isCentred: true },
    { head: 'Tình trạng', text: '{tinh_trang}', width: 1700 },
    SOURCE,
  ],
  'Không có báo cáo nào phải gửi.',
);

const comparison = listTable(
  'so_sanh',
  [
    { head: 'Nội dung', text: '{noi_dung}', width: 3621 },
    { head: 'Năm {nam_truoc}', text: '{truoc}', width: 2300 },
    { head: 'Năm {nam}', text: '{nay}', width: 2300 },
    SOURCE,
  ],
  'Không có số liệu cùng địa bàn của cả hai năm.',
);

export const yearlyReport = () =>
  packed(
    'portrait',
    section(
      'first',
      warnings,
      head('Số: [số]/BC-[viết tắt]'),
      title('BÁO CÁO', 'Tình hình thực hiện {ke_hoach_ngan} năm {nam}'),
      paragraph('KinhGui', 'Kính gửi: {noi_nhan}'),
      text('{mo_dau}'),
      text(reportedPlan),

      heading1('I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'),
      heading2('1. Văn bản, hoạt động trong năm'),
      sentences('van_ban', 'Chưa ghi nhận văn bản, hoạt động nào của năm {nam}.'),
      text('[Bổ sung văn bản chỉ đạo, công tác kiểm tra, tuyên truyền trong năm chưa có trong dữ liệu]'),
      heading2('2. Nhiệm vụ phải thực hiện trong năm'),
      text('{viec_trong_nam} Chi tiết tại Phụ lục I.'),
      heading2('3. Báo cáo của các cơ quan, đơn vị'),
      text('{bao_cao_don_vi}{^bao_cao}Kế hoạch không quy định các đơn vị gửi báo cáo.{/bao_cao}'),
      reportTable,

      heading1('II. KẾT QUẢ THỰC HIỆN'),
      heading2('1. Mục tiêu, chỉ số'),
      targetTable,
      sentences('so_lieu', 'Chưa thấy số liệu nào của năm {nam} được công bố.'),
      heading2('2. Nhiệm vụ, giải pháp'),
      resultsBySection,
      heading2('3. So với năm {nam_truoc}'),
      comparison,
      text('{khong_so_sanh}'),
      heading2('4. Những điều chưa có thông tin'),
      sentences('chua_ro', 'Không có.'),

      heading1('III. ĐÁNH GIÁ CHUNG'),
      assessment,

      heading1('IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM NĂM {nam_toi}'),
      text('Theo Kế hoạch, những việc có phần phải thực hiện trong năm {nam_toi} gồm:'),
      sentences('viec_nam_toi', 'Không có việc nào.'),
      text('[Nêu nhiệm vụ trọng tâm năm {nam_toi}: việc, đơn vị chủ trì, thời gian hoàn thành, kinh phí]'),

      heading1('V. KIẾN NGHỊ, ĐỀ XUẤT'),
      proposals,
      text(
        'Trên đây là báo cáo tình hình thực hiện {ke_hoach_ngan} năm {nam}, kính gửi {noi_nhan} xem xét./.',
      ),
      signature('- Như trên;', '- [Lãnh đạo cơ quan];', '- [Các cơ quan, đơn vị có liên quan];'),
    ),
    section('landscape', taskAppendix('năm {nam}')),
    appendixTitle('Phụ lục II', 'NGUỒN VÀ LƯU Ý KHI DÙNG SỐ LIỆU') + sourcesAndNotes,
  );
