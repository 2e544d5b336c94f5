/**
 * Published results that must be in the tables: for each a distinctive part of the quote, and the related facts.
 * Kept apart from the tables, to reveal errors in them.
 */
import type { Scope, Source } from '../../src/tables/rows.ts';

export interface PublishedResult {
  year: number;
  task: string;
  agency: string;
  /** The row of that agency in that year. */
  order: number;
  scope: Scope;
  level: Source['verification'];
  /** End of the source's address. */
  link: string;
  words: string[];
}

const MARKET = 'không nêu tên C';

export const publishedResults: PublishedResult[] = [
  {
    year: 2020,
    task: 'III.1.17',
    agency: 'so-khcn',
    order: 1,
    scope: 'cu',
    level: 'bao_chi',
    link: 'c37490516.epi',
    words: [
      'Quyết định số 4524/QĐ-SHTT ngày 23-11-2020 của Cục Sở hữu trí tuệ … cấp Giấy chứng nhận đăng ký chỉ dẫn địa lý số 00093 với chỉ dẫn địa lý “Mang Yang” cho sản phẩm gạo Ba Chăm',
      '2016–2020',
      '15/9/2020',
      'không nói đây là kết quả do Kế hoạch mang lại',
    ],
  },
  {
    year: 2021,
    task: 'III.1.5',
    agency: 'cuc-qltt',
    order: 1,
    scope: 'cu',
    level: 'trich_dan',
    link: '-35135-806.html',
    words: [
      'tổ chức ký 3.000 bản cam kết và phát 500 tờ gấp tuyên truyền phòng chống hàng giả, hàng không rõ nguồn gốc xuất xứ và hàng hóa xâm phạm quyền sở hữu trí tuệ',
      'Kế hoạch số 10/KH-CQLTT ngày 07/4/2021',
      '08/7/2021',
      '888/QĐ-TCQLTT ngày 22/3/2021, không phải theo Kế hoạch 1911',
      'không phải kiểm tra',
      'ba loại hàng',
      MARKET,
    ],
  },
  {
    year: 2022,
    task: 'III.1.17',
    agency: 'so-khcn',
    order: 2,
    scope: 'cu',
    level: 'bao_chi',
    link: '-post170005.html',
    words: [
      'Quyết định số 85604/QĐ-SHTT về cấp Giấy chứng nhận đăng ký nhãn hiệu số 439719 cho sản phẩm "Chôm Chôm Ia Grai Gia Lai". Chủ sở hữu nhãn hiệu là UBND huyện Ia Grai',
      'không có ngày của quyết định',
      '14/11/2022',
      'không nói loại nào, và không nêu tên Sở',
      'ngày 28/9/2022',
      '“nhãn hiệu chứng nhận”',
    ],
  },
  {
    year: 2022,
    task: 'III.13.1',
    agency: 'lh-hoi-khkt',
    order: 1,
    scope: 'cu',
    level: 'trich_dan',
    link: '-p91039.html',
    words: [
      'Qua 10 lần tổ chức, Hội thi đã có 201 giải pháp từ các tổ chức, cá nhân đăng ký tham dự. Kết quả đã có 126 giải pháp đoạt giải cấp tỉnh và 04 giải pháp đoạt giải Hội thi Sáng tạo kỹ thuật Toàn quốc',
      '22/4/2022',
      'mười lần thi, phần lớn trước khi có Kế hoạch',
    ],
  },
  {
    year: 2023,
    task: 'III.1.5',
    agency: 'cuc-qltt',
    order: 1,
    scope: 'cu',
    level: 'trich_dan',
    link: '-74146-805.html',
    words: [
      'Kết quả 106 vụ vi phạm; xử phạt vi phạm hành chính 105 vụ với tổng số tiền thu nộp ngân sách Nhà nước gần 1,4 tỷ đồng',
      'hàng hóa giả mạo nhãn hiệu, hàng hóa không rõ nguồn gốc xuất xứ',
      'không tách riêng phần sở hữu trí tuệ',
      'một vụ được chuyển cho cơ quan tố tụng',
      'Quyết định 888',
      MARKET,
    ],
  },
  {
    year: 2023,
    task: 'III.1.17',
    agency: 'so-khcn',
    order: 1,
    scope: 'cu',
    level: 'trich_dan',
    link: '-krong-pa-gia-lai-',
    words: [
      'Sáng 11/11/2023, tại thành phố Pleiku, tỉnh Gia Lai, Cục Sở hữu trí tuệ đã phối hợp với Sở Khoa học và Công nghệ tỉnh Gia Lai, Uỷ ban nhân dân huyện Krông Pa … tổ chức Lễ công bố và trao văn bằng bảo hộ nhãn hiệu chứng nhận “Mật ong hoa cà phê Gia Lai” và “Thuốc lá lá Krông Pa - Gia Lai”',
      'không phải ngày cấp',
    ],
  },
  {
    year: 2023,
    task: 'III.1.21',
    agency: 'so-khcn',
    order: 1,
    scope: 'cu',
    level: 'bao_chi',
    link: '-post261081.html',
    words: [
      '4 lớp tập huấn về SHTT … 8 lớp tập huấn, tuyên truyền về SHTT và ĐMST khởi nghiệp với hơn 800 học viên',
      'của 8 lớp tổ chức cùng Hội Nông dân và Hội Liên hiệp Phụ nữ, không phải của cả 12 lớp',
      'không viết “đào tạo chuyên sâu”',
    ],
  },
  {
    year: 2023,
    task: 'III.10.1',
    agency: 'so-khcn',
    order: 1,
    scope: 'cu',
    level: 'bao_chi',
    link: '-post261081.html',
    words: [
      'Trên các trang thông tin đại chúng, Sở tập trung chủ yếu vào mục tiêu nâng cao nhận thức … về việc cần thiết phải đăng ký bảo hộ quyền sở hữu công nghiệp',
      'việc của Sở Khoa học và Công nghệ',
      'Báo, Đài và các cổng',
      'không nêu tên Sở',
    ],
  },
  {
    year: 2023,
    task: 'III.13.1',
    agency: 'lh-hoi-khkt',
    order: 1,
    scope: 'cu',
    level: 'bao_chi',
    link: '-post245962.html',
    words: [
      'Ban tổ chức Hội thi Sáng tạo kỹ thuật tỉnh Gia Lai đã nhận được 17 giải pháp dự thi thuộc 4 lĩnh vực',
      'lần thứ 11, 2022–2023',
      'không phải giải thưởng',
    ],
  },
  {
    year: 2024,
    task: 'III.1.11',
    agency: 'so-khcn',
    order: 1,
    scope: 'cu',
    level: 'bao_chi',
    link: '-post308719.amp',
    words: [
      'Giai đoạn 2021-2024, tỉnh đã phân bổ gần 46,3 tỷ đồng để thực hiện các hoạt động khởi nghiệp ĐMST',
      'gộp bốn năm',
      'không phải tiền đã chi',
      'nhiều cơ quan, không riêng sở hữu trí tuệ',
    ],
  },
  {
    year: 2024,
    task: 'III.1.16',
    agency: 'so-khcn',
    order: 1,
    scope: 'cu',
    level: 'bao_chi',
    link: '-post308719.amp',
    words: [
      'Sở KH-CN duy trì hoạt động của Điểm kết nối cung cầu công nghệ tỉnh Gia Lai, Trạm khai thác thông tin và Dịch vụ sở hữu công nghiệp',
    ],
  },
  {
    year: 2025,
    task: 'III.1.5',
    agency: 'chi-cuc-qltt',
    order: 1,
    scope: 'moi',
    level: 'trich_dan',
    link: '-9251-808.html',
    words: [
      'Buôn bán hàng hóa giả mạo nhãn hiệu; Buôn bán hàng hóa xâm phạm quyền sở hữu trí tuệ trên môi trường Internet',
      '“21 triệu đồng”',
      'một vụ ở An Khê, kiểm tra ngày 03/10, quyết định ngày 29/10/2025',
      'không phải nghi vấn',
      MARKET,
    ],
  },
  {
    year: 2025,
    task: 'III.1.5',
    agency: 'chi-cuc-qltt',
    order: 2,
    scope: 'moi',
    level: 'bao_chi',
    link: '-post875701.html',
    words: [
      'phường Bồng Sơn',
      '55 triệu đồng',
      '“trưng bày để bán hàng hóa giả mạo nhãn hiệu” (Chanel)',
      'tiêu hủy',
      'xác nhận hàng là giả',
      '15–16/10/2025',
      'tỉnh Bình Định trước đây',
      MARKET,
    ],
  },
  {
    year: 2026,
    task: 'III.1.5',
    agency: 'chi-cuc-qltt',
    order: 1,
    scope: 'moi',
    level: 'bao_chi',
    link: '-196260122080438048.htm',
    words: [
      '994 sản phẩm có dấu hiệu vi phạm quyền sở hữu trí tuệ',
      '“tạm giữ”',
      '“tiếp tục xác minh”',
      'chưa phải kết luận',
      'từ ngày 20 đến ngày 22/01/2026',
      'tỉnh Bình Định trước đây, nơi Kế hoạch không áp dụng trước 01/7/2025',
      MARKET,
    ],
  },
  {
    year: 2026,
    task: 'III.1.5',
    agency: 'chi-cuc-qltt',
    order: 2,
    scope: 'moi',
    level: 'bao_chi',
    link: '-post578788.html',
    words: [
      'đã kiểm tra, xử lý 4 vụ việc, thu nộp ngân sách hơn 178 triệu đồng',
      'chủ yếu liên quan đến hàng giả mạo nhãn hiệu, thực phẩm và mỹ phẩm không rõ nguồn gốc, xuất xứ, hàng nhập lậu',
      'từ ngày 12/12/2025 đến ngày 22/01/2026',
      'không riêng sở hữu trí tuệ',
      MARKET,
    ],
  },
];

export interface PublishedEvent {
  date: string;
  /** The task it belongs to; undefined if it is about none. */
  task: string | undefined;
  link: string;
  words: string[];
}

const NOT_OF_IP = 'nguồn không nói đây là tội phạm về sở hữu trí tuệ';

export const publishedEvents: PublishedEvent[] = [
  {
    date: '2020-11-23',
    task: 'III.1.17',
    link: 'c37490516.epi',
    words: ['Mang Yang', '00093', '4524/QĐ-SHTT'],
  },
  {
    date: '2023-11-11',
    task: 'III.1.17',
    link: '-krong-pa-gia-lai-',
    words: ['“Mật ong hoa cà phê Gia Lai”', '“Thuốc lá lá Krông Pa - Gia Lai”', 'không phải ngày cấp'],
  },
  {
    date: '2024-01-22',
    task: 'III.1.5',
    link: '-74146-805.html',
    words: [
      'Cục QLTT tỉnh Gia Lai đã ban hành Kế hoạch số 01/KH-QLTTGL về công tác đấu tranh, phòng chống hàng giả, hàng không rõ nguồn gốc xuất xứ và hàng hóa xâm phạm quyền sở hữu trí tuệ năm 2024',
      'chưa phải kết quả',
    ],
  },
  {
    date: '2024-08-14',
    task: 'III.11.1',
    link: '_165925.html',
    words: [
      'vừa khởi tố vụ án, bắt tạm giam … để điều tra về tội sản xuất, tiêu thụ hàng giả',
      'hơn 4.800 chai thuốc diệt cỏ, thuốc trừ sâu với nhiều nhãn hiệu',
      NOT_OF_IP,
    ],
  },
  {
    date: '2025-08-01',
    task: undefined,
    link: '-post575969.html',
    words: [
      'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Bình Định và Gia Lai (cũ) đã hoàn thành hợp nhất, chính thức hoạt động từ ngày 1-8 với tên gọi Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Gia Lai',
    ],
  },
  {
    date: '2025-08-19',
    task: 'III.11.1',
    link: '-post564104.html',
    words: [
      '40.081 sản phẩm tiêu dùng nghi là hàng giả một số nhãn hiệu',
      '15/8/2025',
      'tỉnh Bình Định trước đây',
      'chưa nêu tội danh',
      NOT_OF_IP,
    ],
  },
  {
    date: '2026-01-22',
    task: 'III.11.1',
    link: '-20260123141016083.htm',
    words: [
      '307 gói bột ngọt, hạt nêm giả tương đương khoảng 127kg mang nhãn hiệu Knorr, A-One',
      'sản xuất hàng giả là phụ gia thực phẩm',
      'tỉnh Bình Định trước đây',
      NOT_OF_IP,
    ],
  },
  {
    date: '2026-02-26',
    task: 'III.1.5',
    link: '-post580903.html',
    words: [
      'UBND tỉnh Gia Lai vừa ban hành kế hoạch triển khai thực hiện Nghị quyết số 397/NQ-CP ngày 5-12-2025 … về đấu tranh ngăn chặn, đẩy lùi tình trạng buôn lậu, gian lận thương mại, hàng giả, xâm phạm quyền sở hữu trí tuệ đến năm 2030',
      '79/KH-UBND',
      'ngày ký chưa đọc được',
      'chưa phải kết quả',
      'chưa thấy nguồn nào nói kế hoạch này thay Kế hoạch 1911',
    ],
  },
];
