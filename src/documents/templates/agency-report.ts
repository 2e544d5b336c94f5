/** An agency's own report of a year: recorded data is filled in, the agency writes the results. */
import * as blocks from './blocks.ts';
import { packed } from './parts.ts';
import { lines, paragraph, section, sentences } from './wml.ts';

const { CLAUSE, NUMBER, listTable } = blocks;

const ON_RECORD = 'Kết quả năm {nam} đã được công bố';
const RESULT = 'Kết quả năm {nam} [đơn vị điền]';
const DIFFICULTIES = 'Khó khăn, vướng mắc; kiến nghị [đơn vị điền]';

const ownTasks = listTable(
  'viec',
  'Dữ liệu theo dõi không có nhiệm vụ nào giao riêng cho đơn vị.',
  [
    NUMBER,
    CLAUSE,
    { head: 'Nhiệm vụ', text: '{noi_dung}', width: 3454 },
    { head: 'Vai trò', text: '{vai_tro}', width: 1050 },
    { head: 'Thời gian theo Kế hoạch', text: '{thoi_gian}', width: 1350 },
    { head: ON_RECORD, text: '{da_ghi}', width: 1900 },
    { head: 'Kết quả gần nhất của các năm trước', text: '{truoc_do}', width: 1700 },
    { head: RESULT, text: '', width: 2100 },
    { head: DIFFICULTIES, text: '', width: 1650 },
  ],
  'breaking',
);

const sharedTasks = listTable(
  'phoi_hop',
  'Dữ liệu theo dõi không có nhiệm vụ nào đơn vị phối hợp.',
  [
    NUMBER,
    CLAUSE,
    { head: 'Nhiệm vụ', text: '{noi_dung}', width: 3654 },
    { head: 'Chủ trì', text: '{chu_tri}', width: 1700 },
    { head: 'Thời gian theo Kế hoạch', text: '{thoi_gian}', width: 1400 },
    { head: ON_RECORD, text: '{da_ghi}', width: 1900 },
    { head: RESULT, text: '', width: 2600 },
    { head: DIFFICULTIES, text: '', width: 1950 },
  ],
  'breaking',
);

const CHANGED = `
  {#doi_ten}
  [Rà soát tên cơ quan báo cáo do tổ chức thay đổi, rồi xóa đoạn này cùng nguồn chỉ dẫn tại đây. {doi_ten}]
  {/doi_ten}
`;

const content = lines(`
  # I. KẾT QUẢ THỰC HIỆN
  Kết quả từng nhiệm vụ {ten_co_quan} chủ trì, thực hiện hoặc phối hợp nêu tại Phụ lục I.
  [Tóm tắt kết quả trong năm: số nhiệm vụ đã thực hiện trên số nhiệm vụ được giao, số liệu chính và nguồn]
  Báo cáo các năm trước của đơn vị, theo thông tin đã công bố:
  ${sentences('bao_cao_truoc', 'Không có báo cáo nào của các năm trước.')}
  [Đối chiếu với văn bản đi: ghi số, ký hiệu, ngày của báo cáo đã gửi mà trên đây chưa nêu]
  # II. ĐÁNH GIÁ CHUNG
  ${blocks.ASSESSMENT}
  # III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM SAU
  [Nêu việc sẽ thực hiện: mục của Kế hoạch, thời gian hoàn thành, đơn vị phối hợp, kinh phí]
  # IV. KIẾN NGHỊ, ĐỀ XUẤT
  ${blocks.PROPOSALS}
`);

export const agencyReport = () =>
  packed(
    'portrait',
    blocks.reportSection({
      subject: 'Tình hình, kết quả thực hiện {ke_hoach_ngan} năm {nam}',
      reportsOn: 'tình hình, kết quả thực hiện năm {nam}',
      note: CHANGED,
      content: [content],
      end: `Trên đây là báo cáo tình hình, kết quả thực hiện {ke_hoach_ngan} năm {nam}; {ten_co_quan} kính gửi ${blocks.RECEIVER} tổng hợp./.`,
      receivers: ['- [Lãnh đạo cơ quan];'],
    }),
    section(
      'landscape',
      blocks.appendixTitle('Phụ lục I', 'KẾT QUẢ THỰC HIỆN TỪNG NHIỆM VỤ NĂM {nam}'),
      paragraph('TenBang', '1. Nhiệm vụ đơn vị chủ trì hoặc thực hiện'),
      ownTasks,
      paragraph('TenBang', '2. Nhiệm vụ đơn vị phối hợp'),
      sharedTasks,
    ),
    blocks.sourceAppendix,
  );
