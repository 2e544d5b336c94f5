/** The yearly summary report. Assessment, directions and proposals are left to people. */
import * as blocks from './blocks.ts';
import { packed } from './parts.ts';
import { lines, sentences } from './wml.ts';

const { NUMBER, SOURCE, listTable } = blocks;

const reportTable = listTable('bao_cao', 'Không có báo cáo nào phải gửi trong năm.', [
  NUMBER,
  { head: 'Cơ quan, đơn vị', text: '{co_quan}', width: 2471 },
  { head: 'Ngày gửi', text: '{ngay_gui}', width: 1400, isCentred: true },
  { head: 'Số, ký hiệu', text: '{so_hieu}', width: 1350, isCentred: true },
  { head: 'Tình trạng', text: '{tinh_trang}', width: 2200 },
  SOURCE,
]);

const comparison = listTable('so_sanh', 'Không có số liệu so sánh được của cả hai năm.', [
  { head: 'Nội dung', text: '{noi_dung}', width: 3521 },
  { head: 'Năm {nam_truoc}', text: '{truoc}', width: 2300 },
  { head: 'Năm {nam}', text: '{nay}', width: 2300 },
  SOURCE,
]);

const content = [
  lines(`
    # I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
    ## 1. Văn bản, hoạt động trong năm
    ${sentences('van_ban', 'Chưa ghi nhận văn bản, hoạt động nào của năm {nam}.')}
    [Bổ sung văn bản chỉ đạo, hoạt động kiểm tra, tuyên truyền trong năm chưa nêu ở trên]
    ## 2. Nhiệm vụ phải thực hiện trong năm
    {viec_trong_nam} Chi tiết từng nhiệm vụ tại Phụ lục I.
  `),
  blocks.ifReportsAreOwed(reportTable),
  blocks.results('năm {nam}'),
  lines('## 3. So với năm {nam_truoc}'),
  comparison,
  lines(`
    {#khong_so_sanh}
    {khong_so_sanh}
    {/khong_so_sanh}
    ## 4. Nội dung chưa có thông tin, cần lưu ý
    ${sentences('chua_ro', 'Không có.')}
    # III. ĐÁNH GIÁ CHUNG
    ${blocks.ASSESSMENT}
    # IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM NĂM {nam_toi}
    Việc phải thực hiện trong năm {nam_toi} theo Kế hoạch, xếp theo đơn vị được giao (nội dung từng nhiệm vụ tại Phụ lục I):
    ${sentences('viec_nam_toi', 'Dữ liệu theo dõi không có việc nào.')}
    [Nêu nhiệm vụ trọng tâm năm {nam_toi}: nội dung, đơn vị chủ trì, thời gian hoàn thành, kinh phí]
    # V. KIẾN NGHỊ, ĐỀ XUẤT
    ${blocks.PROPOSALS}
  `),
];

export const yearlyReport = () =>
  packed(
    'portrait',
    blocks.reportSection({
      subject: 'Tình hình thực hiện {ke_hoach_ngan} năm {nam}',
      reportsOn: 'tình hình thực hiện năm {nam}',
      content,
      end: `Trên đây là báo cáo tình hình thực hiện {ke_hoach_ngan} năm {nam}; {ten_co_quan} kính báo cáo ${blocks.RECEIVER} xem xét, chỉ đạo./.`,
      receivers: ['- [Lãnh đạo cơ quan];', '- [Các cơ quan, đơn vị có liên quan];'],
    }),
    blocks.taskAppendix('năm {nam}'),
    blocks.sourceAppendix,
  );
