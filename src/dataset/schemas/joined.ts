/**
 * The two tables that are published beside those of `data/`, joined from them for readers who want one file:
 * they are never read, only written. Their rows are made in `src/open-data/`.
 */
import { INDICATOR_STATUSES, type IndicatorStatusCode } from '../../domain/indicator-status.ts';
import type { Site } from '../../domain/site.ts';
import { TASK_STATUSES, type TaskStatusCode } from '../../domain/task-status.ts';
import {
  COMPARISONS,
  INDICATOR_KINDS,
  MEASURES,
  SCHEDULES,
  type Indicator,
  type IsoDate,
  type Observation,
  type Schedule,
  type Scope,
} from '../../domain/types.ts';
import { code, date, link, list, number, oneOf, optional, text, year } from '../column.ts';
import type { TableSchema } from '../table.ts';
import { tasks } from './tasks.ts';

/** What a file must say of itself, because it travels alone. */
interface Standing {
  page: string;
  asOf: IsoDate;
  shownText: Site['shownText'];
}

export interface TaskSummary extends Standing {
  code: string;
  commitment: string;
  text: string;
  leads: string[];
  doing: string[];
  joining: string[];
  timing: string[];
  schedule: Schedule;
  status: TaskStatusCode;
  statusWords: string;
  commitmentStatus: TaskStatusCode;
  newestYear: number | undefined;
  newestResult: string | undefined;
  scopes: Scope[];
  sources: string[];
  sourceTitles: string[];
  sourceLinks: string[];
  shortTitle: string | undefined;
  plainText: string | undefined;
}

export interface FigureSummary extends Standing {
  indicator: string;
  name: string;
  kind: Indicator['kind'];
  unit: string | undefined;
  measure: Indicator['measure'];
  comparison: Indicator['comparison'];
  target: number | undefined;
  targetUpper: number | undefined;
  targetYear: number | undefined;
  date: IsoDate | undefined;
  precision: Observation['precision'];
  scope: Scope | undefined;
  territory: string | undefined;
  value: number | undefined;
  status: IndicatorStatusCode | undefined;
  statusWords: string;
  sources: string[];
  sourceTitles: string[];
  sourceLinks: string[];
  note: string | undefined;
}

const scopeMeaning = 'cu: địa bàn trước khi thay đổi địa giới; moi: địa bàn sau đó.';

const sourceColumns = {
  sources: list(code('nguon', 'Mã nguồn.', 'sources')),
  sourceTitles: list(text('nguon_ten', 'Tên các nguồn, theo thứ tự của mã.')),
  sourceLinks: list(link('nguon_lien_ket', 'Địa chỉ các nguồn có trên mạng.')),
};

const standingColumns = {
  page: link('dia_chi', 'Trang nói về dòng này.'),
  asOf: date('tinh_den_ngay', 'Ngày mà tình trạng được xét.'),
  shownText: oneOf(
    'van_ban',
    'Văn bản Kế hoạch làm căn cứ. du_thao: bản dự thảo, chờ đối chiếu bản ký; ban_hanh: bản đã đối chiếu; minh_hoa: dữ liệu minh họa, không có thật.',
    ['du_thao', 'ban_hanh', 'minh_hoa'],
  ),
};

export const taskSummaries: TableSchema<TaskSummary> = {
  name: 'tong-hop-nhiem-vu',
  title: 'Nhiệm vụ, đơn vị, tình trạng, kết quả mới nhất',
  description:
    'Bảng ghép sẵn: mỗi nhiệm vụ một dòng, kèm tên đơn vị, tình trạng, kết quả mới nhất được công bố và nguồn.',
  key: ['code'],
  yearly: false,
  columns: {
    code: code('ma', 'Mã điều khoản của nhiệm vụ.', 'tasks'),
    commitment: code(
      'viec',
      'Mã việc: dòng phụ lục mang mã của nhiệm vụ mà nó nhắc lại. Muốn đếm việc, chỉ lấy những dòng mà hai cột ma và viec giống nhau.',
      'tasks',
    ),
    text: text('noi_dung', 'Nguyên văn nội dung.'),
    leads: list(text('chu_tri', 'Đơn vị chủ trì, gọi theo tên trong Kế hoạch.')),
    doing: list(text('thuc_hien', 'Đơn vị được nêu tên mà không ghi chủ trì hay phối hợp.')),
    joining: list(text('phoi_hop', 'Đơn vị phối hợp.')),
    timing: list(text('thoi_gian', 'Chữ của Kế hoạch về thời gian, nguyên văn.')),
    schedule: oneOf('lich', 'Lịch thực hiện, theo cách hiểu câu chữ của Kế hoạch.', SCHEDULES),
    status: oneOf(
      'tinh_trang',
      'Tình trạng của dòng này, tính từ những gì được công bố; chưa thấy công bố không có nghĩa là chưa làm.',
      TASK_STATUSES,
    ),
    statusWords: text('tinh_trang_ghi', 'Tình trạng viết thành lời, kèm năm.'),
    commitmentStatus: oneOf(
      'tinh_trang_viec',
      'Tình trạng của cả việc: thân bài và dòng phụ lục nhắc lại nó được tính là một.',
      TASK_STATUSES,
    ),
    newestYear: optional(year('nam_moi_nhat', 'Năm gần nhất có kết quả được công bố.')),
    newestResult: optional(
      text(
        'ket_qua_moi_nhat',
        'Kết quả của năm đó như nguồn nêu, sau tên đơn vị ghi kết quả; nhiều kết quả thì mỗi kết quả một dòng trong ô.',
      ),
    ),
    scopes: list(oneOf('pham_vi', scopeMeaning, ['cu', 'moi'])),
    ...sourceColumns,
    ...standingColumns,
    // At the end, though they name the row: programs may go by a column's place.
    shortTitle: tasks.columns.shortTitle,
    plainText: tasks.columns.plainText,
  },
};

export const figureSummaries: TableSchema<FigureSummary> = {
  name: 'tong-hop-chi-so',
  title: 'Số liệu kèm tên, đơn vị tính, chỉ tiêu, nguồn',
  description:
    'Bảng ghép sẵn: mỗi số liệu đã công bố một dòng; chỉ số chưa có số liệu vẫn có một dòng, để trống giá trị.',
  // A figure that is not published has no date, so nothing names every row.
  key: [],
  yearly: false,
  columns: {
    indicator: code('ma_chi_so', 'Mã chỉ số.', 'indicators'),
    name: text('ten', 'Tên chỉ số.'),
    kind: oneOf(
      'loai',
      'muc_tieu: chỉ tiêu bằng số; dinh_tinh: mục tiêu định tính; theo_doi: số liệu bối cảnh.',
      INDICATOR_KINDS,
    ),
    unit: optional(text('don_vi_tinh', 'Đơn vị tính của giá trị và của mức phải đạt.')),
    measure: optional(
      oneOf(
        'cach_tinh',
        'luy_ke: lũy kế từ năm gốc; hien_co: số đang có; trong_nam: riêng từng năm; ty_le: phần trăm; diem: điểm.',
        MEASURES,
      ),
    ),
    comparison: optional(
      oneOf(
        'so_sanh',
        'it_nhat: bằng hoặc hơn; tren: phải lớn hơn; khoang: từ muc_tieu đến muc_tieu_den.',
        COMPARISONS,
      ),
    ),
    target: optional(number('muc_tieu', 'Mức phải đạt, theo điều chỉnh mới nhất nếu có.')),
    targetUpper: optional(number('muc_tieu_den', 'Đầu trên của khoảng.')),
    targetYear: optional(year('nam_muc_tieu', 'Năm phải đạt.')),
    date: optional(date('ngay_so_lieu', 'Ngày cuối của kỳ số liệu.')),
    precision: optional(
      oneOf('do_chinh_xac', 'ngay: nguồn nêu đến ngày; thang: chỉ đến tháng; nam: chỉ đến năm.', [
        'ngay',
        'thang',
        'nam',
      ]),
    ),
    scope: optional(
      oneOf('pham_vi', `${scopeMeaning} Không nối hai địa bàn thành một dãy số.`, ['cu', 'moi']),
    ),
    territory: optional(text('dia_ban', 'Tên địa bàn của số liệu.')),
    value: optional(number('gia_tri', 'Giá trị; trống nghĩa là chưa có số liệu công bố, không phải số 0.')),
    status: optional(
      oneOf(
        'tinh_trang',
        'Tình trạng hiện nay của chỉ tiêu bằng số, giống nhau ở mọi dòng của nó.',
        INDICATOR_STATUSES,
      ),
    ),
    statusWords: text('tinh_trang_ghi', 'Tình trạng viết thành lời; không có tình trạng thì là loại chỉ số.'),
    ...sourceColumns,
    note: optional(text('ghi_chu', 'Số này gồm những gì, xếp hạng, hoặc vì sao thiếu.')),
    ...standingColumns,
  },
};
