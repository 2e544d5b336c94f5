/** The mid-term review, in the order of the yearly report. */
import * as blocks from './blocks.ts';
import { packed } from './parts.ts';
import { lines, sentences } from './wml.ts';

const { NUMBER, SOURCE, listTable } = blocks;

const PERIOD = 'giai đoạn {tu_nam}–{nam}';

const yearTable = listTable('theo_nam', 'Chưa có số liệu của năm nào.', [
  { head: 'Năm', text: '{nam}', width: 1471, isCentred: true },
  {
    head: 'Việc có kết quả được công bố / việc phải thực hiện',
    text: '{viec}',
    width: 3800,
    isCentred: true,
  },
  { head: 'Mục tiêu, chỉ số có số liệu được công bố', text: '{so_lieu}', width: 3800, isCentred: true },
]);

const reportTable = listTable('bao_cao', 'Không có đơn vị nào phải gửi báo cáo.', [
  NUMBER,
  { head: 'Cơ quan, đơn vị', text: '{co_quan}', width: 2721 },
  { head: 'Năm có báo cáo được công bố, ngày gửi', text: '{da_gui}', width: 2600 },
  { head: 'Năm chưa thấy báo cáo được công bố', text: '{chua_thay}', width: 2100 },
  SOURCE,
]);

const content = [
  lines(`
    # I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
    ## 1. Văn bản, hoạt động trong giai đoạn
    ${sentences('van_ban', `Chưa ghi nhận văn bản, hoạt động nào của ${PERIOD}.`)}
    [Bổ sung văn bản chỉ đạo, hoạt động kiểm tra, tuyên truyền trong giai đoạn chưa nêu ở trên]
    ## 2. Tình hình thực hiện từng năm
  `),
  yearTable,
  lines(`
    {nguon_dem} Chi tiết từng nhiệm vụ tại Phụ lục I.
  `),
  blocks.ifReportsAreOwed(reportTable),
  blocks.results(PERIOD),
  lines(`
    ## 3. So sánh giữa các năm
    {#khong_so_sanh}
    {khong_so_sanh}
    {/khong_so_sanh}
    [Nhận xét thay đổi giữa các năm; chỉ so sánh số liệu cùng phạm vi, cùng cách tính]
    ## 4. Nội dung chưa có thông tin, cần lưu ý
    ${sentences('chua_ro', 'Không có.')}
    # III. ĐÁNH GIÁ CHUNG
    ${blocks.ASSESSMENT}
    # IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI
    [Nêu nhiệm vụ trọng tâm đến hết thời kỳ của Kế hoạch: nội dung, đơn vị chủ trì, thời gian hoàn thành, kinh phí]
    [Nêu mục tiêu, nhiệm vụ đề nghị điều chỉnh và lý do; nếu không có thì bỏ đoạn này]
    # V. KIẾN NGHỊ, ĐỀ XUẤT
    ${blocks.PROPOSALS}
  `),
];

export const review = () =>
  packed(
    'portrait',
    blocks.reportSection({
      subject: `Sơ kết tình hình thực hiện {ke_hoach_ngan}\n${PERIOD}`,
      reportsOn: `sơ kết tình hình thực hiện ${PERIOD}`,
      content,
      end: `Trên đây là báo cáo sơ kết tình hình thực hiện {ke_hoach_ngan} ${PERIOD}; {ten_co_quan} kính báo cáo ${blocks.RECEIVER} xem xét, chỉ đạo./.`,
      receivers: ['- [Lãnh đạo cơ quan];', '- [Các cơ quan, đơn vị có liên quan];'],
    }),
    blocks.taskAppendix(PERIOD),
    blocks.sourceAppendix,
  );
