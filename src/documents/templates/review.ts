/** The review of the plan's first half, in the order of the yearly report. */
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

const PERIOD = 'giai đoạn {tu_nam}–{nam}';

const yearTable = listTable(
  'theo_nam',
  [
    { head: 'Năm', text: '{nam}', width: 1271, isCentred: true },
    { head: 'Việc có kết quả / việc phải làm', text: '{viec}', width: 2600, isCentred: true },
    { head: 'Mục tiêu, chỉ số có số liệu', text: '{so_lieu}', width: 2600, isCentred: true },
    { head: 'Báo cáo được công bố / phải gửi', text: '{bao_cao}', width: 2600, isCentred: true },
  ],
  'Không có năm nào.',
);

const reportTable = listTable(
  'bao_cao',
  [
    NUMBER,
    { head: 'Cơ quan, đơn vị', text: '{co_quan}', width: 2801 },
    { head: 'Năm có báo cáo được công bố, ngày gửi', text: '{da_gui}', width: 2700 },
    { head: 'Năm chưa thấy báo cáo', text: '{chua_thay}', width: 2100 },
    SOURCE,
  ],
  'Kế hoạch không quy định các đơn vị gửi báo cáo.',
);

export const review = () =>
  packed(
    'portrait',
    section(
      'first',
      warnings,
      head('Số: [số]/BC-[viết tắt]'),
      title('BÁO CÁO', `Sơ kết tình hình thực hiện {ke_hoach_ngan} ${PERIOD}`),
      paragraph('KinhGui', 'Kính gửi: {noi_nhan}'),
      text('{mo_dau}'),
      text(reportedPlan),

      heading1('I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'),
      heading2('1. Văn bản, hoạt động trong giai đoạn'),
      sentences('van_ban', `Chưa ghi nhận văn bản, hoạt động nào của ${PERIOD}.`),
      text('[Bổ sung văn bản chỉ đạo, công tác kiểm tra, tuyên truyền chưa có trong dữ liệu]'),
      heading2('2. Tình hình thực hiện từng năm'),
      yearTable,
      text('Số đếm trong bảng lấy từ nguồn {nguon_dem}. Chi tiết từng nhiệm vụ tại Phụ lục I.'),
      heading2('3. Báo cáo của các cơ quan, đơn vị'),
      reportTable,

      heading1('II. KẾT QUẢ THỰC HIỆN'),
      heading2('1. Mục tiêu, chỉ số'),
      targetTable,
      sentences('so_lieu', `Chưa thấy số liệu nào của ${PERIOD} được công bố.`),
      heading2('2. Nhiệm vụ, giải pháp'),
      resultsBySection,
      heading2('3. So sánh giữa các năm'),
      text('{khong_so_sanh}'),
      text('[Nhận xét về thay đổi giữa các năm: chỉ so sánh số liệu cùng địa bàn, cùng cách tính]'),
      heading2('4. Những điều chưa có thông tin'),
      sentences('chua_ro', 'Không có.'),

      heading1('III. ĐÁNH GIÁ CHUNG'),
      assessment,

      heading1('IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI'),
      text('[Nêu nhiệm vụ trọng tâm đến hết thời kỳ Kế hoạch: việc, đơn vị chủ trì, thời gian, kinh phí]'),
      text('[Nêu mục tiêu, nhiệm vụ cần điều chỉnh, lý do; nếu không có, ghi “Không”]'),

      heading1('V. KIẾN NGHỊ, ĐỀ XUẤT'),
      proposals,
      text(
        `Trên đây là báo cáo sơ kết tình hình thực hiện {ke_hoach_ngan} ${PERIOD}, kính gửi {noi_nhan} xem xét./.`,
      ),
      signature('- Như trên;', '- [Lãnh đạo cơ quan];', '- [Các cơ quan, đơn vị có liên quan];'),
    ),
    section('landscape', taskAppendix(PERIOD)),
    appendixTitle('Phụ lục II', 'NGUỒN VÀ LƯU Ý KHI DÙNG SỐ LIỆU'),
    sourcesAndNotes,
  );
