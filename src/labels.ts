/** One Vietnamese wording for each code, used by every page, chart and filter. */
import { parseDayInYear } from './domain/deadlines.ts';
import type { IndicatorStatus, IndicatorStatusCode } from './domain/indicator-status.ts';
import type { PartOfYear } from './domain/part-of-year.ts';
import type { Plan } from './domain/plan.ts';
import type { ReleaseStatus } from './domain/releases.ts';
import type { ReportStatus, ReportStatusCode } from './domain/reporting.ts';
import type { TaskStatus, TaskStatusCode } from './domain/task-status.ts';
import type { TaskYearState } from './domain/task-years.ts';
import type {
  Agency,
  Audience,
  Indicator,
  Observation,
  PlanEvent,
  Revision,
  Role,
  Schedule,
  Scope,
  Source,
  Tables,
  Task,
} from './domain/types.ts';
import {
  dueInShort,
  formatDate,
  formatDayInYear,
  formatPeriod,
  formatYears,
  periodInShort,
} from './format.ts';

export const roleLabels: Record<Role, string> = {
  chu_tri: 'Chủ trì',
  phoi_hop: 'Phối hợp',
  thuc_hien: 'Thực hiện',
  theo_doi: 'Theo dõi, kiểm tra',
  chi_dao: 'Chỉ đạo',
};

export const scheduleLabels: Record<Schedule, string> = {
  hang_nam: 'Hằng năm',
  tu_nam: 'Từ một năm nhất định trở đi',
  mot_nam: 'Trong một năm nhất định',
  theo_trung_uong: 'Sau khi có văn bản của Trung ương',
  nhieu_moc: 'Nhiều mốc thời gian',
  thuong_xuyen: 'Thường xuyên',
  hang_thang: 'Hằng tháng',
  hang_quy: 'Hằng quý',
  nua_nam: '6 tháng một lần',
  co_han: 'Có một thời hạn nhất định',
  khoang_nam: 'Trong một khoảng năm nhất định',
  theo_van_ban: 'Theo văn bản hoặc sự kiện khác',
  khong_neu: 'Kế hoạch không nêu thời gian',
};

/** With the plan's own date where it names one: `Từ năm 2021`, `Hạn quý I/2026`, `Hằng năm, hạn ngày 31/01 năm sau`. */
export function scheduleLabel(plan: Pick<Plan, 'deadlinesOf'>, task: Task): string {
  const { schedule, fromYear } = task;
  if (schedule === 'tu_nam' && fromYear !== undefined) return `Từ năm ${fromYear}`;
  const [only] = plan.deadlinesOf(task);
  if (schedule === 'mot_nam' && only) return `Trong ${formatPeriod(only)}`;
  if (schedule === 'co_han' && only) return `Hạn ${formatPeriod(only)}`;
  if (schedule === 'khoang_nam' && fromYear !== undefined && task.toYear !== undefined)
    return `Từ năm ${fromYear} đến năm ${task.toYear}`;
  const inYear = dayInYearWords(task);
  return scheduleLabels[schedule] + (inYear && `, hạn ${inYear}`);
}

/** By when in each year; empty where the plan names no day or month for it. */
function dayInYearWords({ dueInYear = '' }: Task): string {
  const day = parseDayInYear(dueInYear);
  return day ? formatDayInYear(day) : '';
}

/** Where a line has little room: `hằng năm`, `từ 2021`, `trong 2020`, `hạn 15/4/2026`. */
export function scheduleInShort(plan: Pick<Plan, 'deadlinesOf'>, task: Task): string {
  const { schedule, fromYear } = task;
  if (schedule === 'tu_nam' && fromYear !== undefined) return `từ ${fromYear}`;
  const [only] = plan.deadlinesOf(task);
  if (schedule === 'mot_nam' && only) return `trong ${periodInShort(only)}`;
  if (schedule === 'co_han' && only) return `hạn ${dueInShort(only)}`;
  if (schedule === 'khoang_nam' && fromYear !== undefined && task.toYear !== undefined)
    return `${fromYear}–${task.toYear}`;
  const inYear = dayInYearWords(task);
  const kind = {
    hang_nam: 'hằng năm',
    tu_nam: 'từ một năm nhất định',
    mot_nam: 'trong một năm',
    theo_trung_uong: 'theo Trung ương',
    nhieu_moc: 'nhiều mốc',
    thuong_xuyen: 'thường xuyên',
    hang_thang: 'hằng tháng',
    hang_quy: 'hằng quý',
    nua_nam: '6 tháng một lần',
    co_han: 'có hạn',
    khoang_nam: 'trong nhiều năm',
    theo_van_ban: 'theo văn bản, sự kiện khác',
    khong_neu: 'không nêu thời gian',
  }[schedule];
  return kind + (inYear && `, hạn ${inYear}`);
}

/** Those of a plan that does not list its own. */
export const audienceLabels: Readonly<Record<string, string>> = {
  doanh_nghiep: 'Doanh nghiệp',
  hop_tac_xa_nong_dan: 'Hợp tác xã, nông dân',
  nha_sang_tao: 'Nhà sáng tạo',
  vien_truong: 'Viện, trường',
  co_quan: 'Cơ quan nhà nước',
  nguoi_dan: 'Người dân',
};

/** The audiences of the plan by code, in the order its pages tell of them. */
export function audienceNames({
  audiences,
}: Pick<Plan['site'], 'audiences'>): Readonly<Record<string, string>> {
  return audiences ? Object.fromEntries(audiences.map(({ code, name }) => [code, name])) : audienceLabels;
}

export function audienceName(site: Pick<Plan['site'], 'audiences'>, code: Audience): string {
  return audienceNames(site)[code] ?? code;
}

/** Without year: for legends, filters and charts. */
export const taskStatusLabels: Record<TaskStatusCode, string> = {
  hoan_thanh: 'Đã hoàn thành',
  co_ket_qua: 'Có kết quả được công bố',
  dang_thuc_hien: 'Đang thực hiện',
  chua_bat_dau: 'Chưa bắt đầu',
  cham: 'Chậm, theo báo cáo của cơ quan',
  dung: 'Đã dừng',
  khac_nhau: 'Các cơ quan báo cáo khác nhau',
  cho_trung_uong: 'Phụ thuộc văn bản của Trung ương',
  den_han_chua_cong_bo: 'Đã qua mốc, chưa thấy kết quả được công bố',
  chua_cong_bo: 'Chưa thấy kết quả được công bố',
  chua_den_han: 'Chưa đến mốc',
  bai_bo: 'Đã bãi bỏ',
};

/** With the years the status was published for. */
export function taskStatusLabel(status: TaskStatus): string {
  const due = status.due ? dueInShort(status.due) : '';
  if (status.code === 'den_han_chua_cong_bo') return `Đã qua mốc ${due}, chưa thấy kết quả được công bố`;
  if (status.code === 'chua_den_han') return `Chưa đến mốc ${due}`;
  if (status.abolishedOn) return `Đã bãi bỏ từ ngày ${formatDate(status.abolishedOn)}`;
  const label = taskStatusLabels[status.code];
  return status.years.length > 0 ? `${label} (năm ${formatYears(status.years)})` : label;
}

export const taskYearLabels: Record<TaskYearState, string> = {
  da_cong_bo: 'có kết quả được công bố',
  chua_cong_bo: 'chưa thấy kết quả được công bố',
  trong_nam: 'năm chưa kết thúc',
  trong_han: 'chưa đến hạn',
  chua_den: 'chưa đến',
  khong_den_han: 'không xét năm này',
};

export const indicatorStatusLabels: Record<IndicatorStatusCode, string> = {
  chua_co_so_lieu: 'Chưa có số liệu công bố',
  chua_du_so_lieu: 'Chưa đủ số liệu để so sánh',
  dat: 'Đạt chỉ tiêu',
  tren_duong: 'Bằng hoặc cao hơn đường tham chiếu',
  duoi_duong: 'Thấp hơn đường tham chiếu',
  bai_bo: 'Đã bãi bỏ',
  giam_kip: 'Bằng hoặc thấp hơn đường tham chiếu giảm dần',
  giam_cham: 'Cao hơn đường tham chiếu giảm dần',
  dat_ky: 'Đạt mức của kỳ mới nhất',
  khong_dat_ky: 'Chưa đạt mức của kỳ mới nhất',
};

/** With the period it was judged for: `Đạt mức năm 2025`; a status of the plan's end names the figure's. */
export function indicatorStatusLabel({ code, observation }: IndicatorStatus): string {
  const label = indicatorStatusLabels[code];
  if (!observation) return label;
  if (code === 'dat') return `${label} (số liệu ${formatPeriod(observation)})`;
  if (code === 'dat_ky') return `Đạt mức ${formatPeriod(observation)}`;
  return code === 'khong_dat_ky' ? `Chưa đạt mức ${formatPeriod(observation)}` : label;
}

export const insufficiencyLabels: Record<NonNullable<IndicatorStatus['reason']>, string> = {
  khac_pham_vi: 'Số liệu mới nhất thuộc địa bàn khác với địa bàn của Kế hoạch.',
  khong_co_goc: 'Kế hoạch không nêu mức gốc nên không có đường tham chiếu để so.',
  chua_tron_nam: 'Mức này xét theo năm; chưa có số liệu nào được công bố cho trọn một năm.',
  chua_tron_quy: 'Mức này xét theo quý; chưa có số liệu nào được công bố cho trọn một quý.',
  chua_tron_thang: 'Mức này xét theo tháng; chưa có số liệu nào được công bố cho trọn một tháng.',
  khong_ro_muc: 'Mức phải đạt được nêu so với mức gốc và không tính được thành một con số.',
  khong_ro_chieu: 'Kế hoạch chỉ nêu con số, không nêu cao hơn hay thấp hơn con số ấy là đạt.',
};

export const indicatorKindLabels: Record<Indicator['kind'], string> = {
  muc_tieu: 'Chỉ tiêu bằng số',
  dinh_tinh: 'Mục tiêu định tính',
  theo_doi: 'Số liệu bối cảnh',
};

export const measureLabels: Record<NonNullable<Indicator['measure']>, string> = {
  luy_ke: 'lũy kế',
  hien_co: 'số hiện có',
  trong_nam: 'trong năm',
  ty_le: 'tỷ lệ',
  diem: 'điểm số',
  thu_hang: 'thứ hạng',
  tang_binh_quan: 'tăng bình quân mỗi năm',
  co_khong: 'có hoặc không',
};

export const reportStatusLabels: Record<ReportStatusCode, string> = {
  dung_han: 'Đúng hạn',
  muon: 'Muộn',
  chua_thay: 'Chưa thấy báo cáo được công bố',
  chua_den_han: 'Chưa đến hạn',
  to_chuc_thay_doi: 'Tổ chức đã thay đổi',
};

export function reportStatusLabel(status: ReportStatus): string {
  return status.code === 'muon' ? `Muộn ${status.daysLate} ngày` : reportStatusLabels[status.code];
}

export function releaseStatusLabel({ code, daysLate }: ReleaseStatus): string {
  return {
    dung_hen: 'Đúng ngày dự kiến',
    muon_hen: `Muộn ${daysLate} ngày`,
    chua_toi_hen: 'Chưa đến ngày dự kiến',
    qua_hen: `Đã qua ngày dự kiến ${daysLate} ngày, chưa công bố`,
  }[code];
}

const precisionLabels = {
  ngay: 'Đến ngày',
  thang: 'Đến tháng',
  quy: 'Đến quý',
  nua_nam: 'Đến nửa năm',
  nam: 'Đến năm',
} satisfies Record<NonNullable<Observation['precision']>, string>;

/** `Quý I`, `6 tháng đầu năm`, `Tháng 4`. */
const partLabels = {
  ...{
    q1: 'Quý I',
    q2: 'Quý II',
    q3: 'Quý III',
    q4: 'Quý IV',
    n1: '6 tháng đầu năm',
    n2: '6 tháng cuối năm',
  },
  ...{ t01: 'Tháng 1', t02: 'Tháng 2', t03: 'Tháng 3', t04: 'Tháng 4', t05: 'Tháng 5', t06: 'Tháng 6' },
  ...{ t07: 'Tháng 7', t08: 'Tháng 8', t09: 'Tháng 9', t10: 'Tháng 10', t11: 'Tháng 11', t12: 'Tháng 12' },
} satisfies Record<PartOfYear, string>;

export const verificationLabels: Record<Source['verification'], string> = {
  ban_goc: 'Đã đối chiếu bản ký',
  trich_dan: 'Đọc trong bản đăng lại',
  bao_chi: 'Theo báo chí',
};

export const sourceKindLabels: Record<Source['kind'], string> = {
  van_ban: 'Văn bản',
  bao_cao: 'Báo cáo',
  bao_chi: 'Báo chí',
  thong_ke: 'Thống kê',
};

export const agencyGroupLabels: Record<Agency['group'], string> = {
  so_nganh: 'Sở, ngành của tỉnh',
  trung_uong: 'Cơ quan trung ương tại tỉnh',
  truyen_thong: 'Cơ quan truyền thông',
  luc_luong: 'Lực lượng vũ trang',
  hoi: 'Hội',
  dia_phuong: 'Địa phương',
  nhom_chung: 'Tên gọi chung, không nêu từng cơ quan',
  phong_ban: 'Phòng, ban, đơn vị trực thuộc',
};

export const eventKindLabels: Record<PlanEvent['kind'], string> = {
  huong_dan_trung_uong: 'Hướng dẫn của Trung ương',
  thu_tuong_phe_duyet: 'Thủ tướng Chính phủ phê duyệt',
  tinh_phe_duyet: 'Văn bản của tỉnh',
  dia_gioi: 'Thay đổi địa giới',
  so_ket: 'Sơ kết',
  khac: 'Sự kiện',
};

export const revisionKindLabels: Record<Revision['kind'], string> = {
  cap_nhat: 'cập nhật',
  dinh_chinh: 'đính chính',
};

export const shownTextLabels = {
  du_thao: 'Bản dự thảo',
  ban_hanh: 'Bản ban hành',
  minh_hoa: 'Bản minh họa',
  ban_thu: 'Bản thử',
} as const;

const rhythmLabels: Record<NonNullable<Indicator['rhythm']>, string> = {
  den_nam: 'Đến năm phải đạt',
  hang_nam: 'Hằng năm',
  hang_quy: 'Hằng quý',
  hang_thang: 'Hằng tháng',
};

const statuses = { ...taskStatusLabels, ...indicatorStatusLabels };

/** The values of closed lists by column: the same name means the same in every table. */
export const valueLabels: Record<string, Readonly<Record<string, string>>> = {
  ap_dung: rhythmLabels,
  bao_cao: {
    gui: 'Phải gửi báo cáo hằng năm',
    nhan: 'Nhận báo cáo',
    khong: 'Không tính',
  } satisfies Record<Agency['reporting'], string>,
  cach_tinh: measureLabels,
  do_chinh_xac: precisionLabels,
  doi_tuong: audienceLabels,
  kieu_gia_tri: { dem: 'Số đếm' } satisfies Record<NonNullable<Indicator['valueKind']>, string>,
  ky: partLabels,
  han_chinh_xac: precisionLabels,
  lich: scheduleLabels,
  loai: { ...eventKindLabels, ...sourceKindLabels, ...indicatorKindLabels, ...revisionKindLabels },
  muc_ke_thua: {
    ro: 'Có nguồn nêu rõ',
    suy_ra: 'Suy ra từ nguồn',
  } satisfies Record<NonNullable<Agency['successionLevel']>, string>,
  nhom: agencyGroupLabels,
  /** Where no plan is at hand that names its territories. */
  pham_vi: {
    cu: 'Địa bàn trước khi thay đổi địa giới',
    moi: 'Địa bàn sau khi thay đổi địa giới',
  } satisfies Record<Scope, string>,
  so_sanh: {
    it_nhat: 'Bằng hoặc hơn',
    tren: 'Phải lớn hơn',
    khoang: 'Trong khoảng',
    nhieu_nhat: 'Bằng hoặc kém',
    duoi: 'Phải nhỏ hơn',
    bang: 'Chỉ nêu con số',
  } satisfies Record<NonNullable<Indicator['comparison']>, string>,
  so_voi_goc: {
    tang_phan_tram: 'Tăng theo phần trăm',
    giam_phan_tram: 'Giảm theo phần trăm',
    giam_so: 'Giảm đi một số',
  } satisfies Record<NonNullable<Indicator['relation']>, string>,
  tinh_trang: statuses,
  tinh_trang_viec: statuses,
  trang_thai: statuses,
  vai_tro: roleLabels,
  van_ban: shownTextLabels,
  xac_minh: verificationLabels,
};

/** What the rows of a table are called, in the order the history tells of them. */
export const rowLabels: Record<keyof Tables, string> = {
  observations: 'Số liệu',
  results: 'Kết quả',
  reports: 'Báo cáo',
  amendments: 'Điều chỉnh Kế hoạch',
  events: 'Sự kiện',
  releases: 'Lịch công bố',
  sources: 'Nguồn',
  revisions: 'Lời giải thích',
  indicators: 'Chỉ số',
  tasks: 'Nhiệm vụ',
  assignments: 'Phân công',
  agencies: 'Đơn vị',
  abbreviations: 'Từ viết tắt',
  synonyms: 'Từ tìm kiếm',
  askings: 'Câu hỏi tìm kiếm',
  breakdowns: 'Phân tổ',
  milestones: 'Mốc của chỉ tiêu',
};

/** Columns as a sentence calls them: the same name means the same in every table. */
export const columnLabels: Readonly<Record<string, string>> = {
  ap_dung: 'cách áp dụng mức phải đạt',
  ban_luu: 'địa chỉ bản lưu',
  bao_cao: 'việc gửi báo cáo',
  cach_hoi: 'cách hỏi',
  cach_noi: 'cách nói',
  cach_tinh: 'cách tính',
  can_cu: 'căn cứ',
  co_quan: 'cơ quan ban hành hoặc nơi đăng',
  cot: 'chi tiết',
  dan_chieu: 'điều khoản',
  day_du: 'chữ viết đầy đủ',
  den_nam: 'năm kết thúc',
  do_chinh_xac: 'độ chính xác của ngày',
  doi_tuong: 'đối tượng được phục vụ',
  don_vi_phu_trach: 'đơn vị phụ trách',
  don_vi_tinh: 'đơn vị tính',
  ghi_chu: 'ghi chú',
  gia_tri: 'giá trị',
  gia_tri_cu: 'giá trị cũ',
  gia_tri_goc: 'giá trị ở năm gốc',
  gia_tri_lon_nhat: 'giá trị lớn nhất có thể',
  gia_tri_moi: 'giá trị mới',
  gia_tri_nho_nhat: 'giá trị nhỏ nhất có thể',
  giai_thich: 'lời giải thích',
  han: 'hạn',
  han_chinh_xac: 'độ chính xác của hạn',
  han_trong_nam: 'hạn trong năm',
  ke_thua_boi: 'đơn vị kế thừa',
  ket_qua: 'lời nêu kết quả',
  khoa: 'nơi thay đổi',
  ky: 'kỳ trong năm',
  kieu_gia_tri: 'kiểu giá trị',
  lich: 'lịch thực hiện',
  lien_ket: 'địa chỉ trên mạng',
  lien_quan: 'nhiệm vụ được nhắc lại',
  loai: 'loại',
  ly_do: 'lý do',
  ma: 'mã',
  ma_chi_so: 'chỉ số',
  ma_don_vi: 'đơn vị',
  ma_nhiem_vu: 'nhiệm vụ',
  muc_ke_thua: 'mức chắc chắn của việc kế thừa',
  muc_tieu: 'mức phải đạt',
  muc_tieu_den: 'đầu trên của mức phải đạt',
  nam: 'năm',
  nam_bao_cao: 'năm của số liệu',
  nam_goc: 'năm gốc',
  nam_muc_tieu: 'năm phải đạt',
  ngay: 'ngày',
  ngay_cong_bo: 'ngày công bố',
  ngay_du_kien: 'ngày dự kiến',
  ngay_gui: 'ngày gửi',
  ngay_so_lieu: 'kỳ số liệu',
  ngay_thuc_te: 'ngày công bố thực tế',
  nguon: 'nguồn',
  nguyen_van: 'chữ của Kế hoạch',
  nhom: 'nhóm',
  noi_dung: 'nội dung',
  noi_gon: 'câu nói gọn',
  pham_vi: 'địa bàn',
  phan_to: 'phân tổ',
  san_pham: 'sản phẩm',
  so_hieu: 'số hiệu',
  so_luong: 'số cơ quan trong tên gọi chung',
  so_sanh: 'cách so với mức phải đạt',
  so_voi_goc: 'cách so với mức gốc',
  ten: 'tên',
  ten_ngan: 'tên ngắn',
  ten_tat: 'tên gọi tắt',
  tep: 'bảng',
  thoi_gian: 'chữ về thời gian',
  thu_tu: 'thứ tự',
  thuoc: 'chỉ số lớn',
  trang: 'trang',
  trang_thai: 'tình trạng',
  trong_ke_hoach: 'từ tương ứng',
  tu_nam: 'năm bắt đầu',
  tu_ngay: 'ngày tổ chức thay đổi',
  vai_tro: 'vai trò',
  viet_tat: 'từ viết tắt',
  xac_minh: 'mức xác minh',
};
