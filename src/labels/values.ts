/** Labels of the values of closed lists, for people filling in a table. */
import { audienceLabels } from './audiences.ts';
import { indicatorKindLabels, indicatorStatusLabels, measureLabels, rhythmLabels } from './indicators.ts';
import {
  agencyGroupLabels,
  eventKindLabels,
  revisionKindLabels,
  shownTextLabels,
  sourceKindLabels,
  verificationLabels,
} from './records.ts';
import { reportRhythmLabels } from './reports.ts';
import { roleLabels, scheduleLabels, taskStatusLabels } from './tasks.ts';

const precisionLabels = {
  ngay: 'Đến ngày',
  thang: 'Đến tháng',
  quy: 'Đến quý',
  nua_nam: 'Đến nửa năm',
  nam: 'Đến năm',
};

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
};

const statuses = { ...taskStatusLabels, ...indicatorStatusLabels };

/** Values of closed lists by column: the same header means the same in every table. */
export const valueLabels: Record<string, Readonly<Record<string, string>>> = {
  ap_dung: rhythmLabels,
  bao_cao: {
    gui: 'Phải gửi báo cáo hằng năm',
    nhan: 'Nhận báo cáo',
    khong: 'Không tính',
  },
  cach_tinh: measureLabels,
  do_chinh_xac: precisionLabels,
  doi_tuong: audienceLabels,
  kieu_gia_tri: { dem: 'Số đếm' },
  ky: partLabels,
  han_chinh_xac: precisionLabels,
  lich: scheduleLabels,
  loai: { ...eventKindLabels, ...sourceKindLabels, ...indicatorKindLabels, ...revisionKindLabels },
  muc_ke_thua: {
    ro: 'Có nguồn nêu rõ',
    suy_ra: 'Suy ra từ nguồn',
  },
  nhip: reportRhythmLabels,
  nhom: agencyGroupLabels,
  /** Default, for when the plan's own names of its territories are unknown. */
  pham_vi: {
    cu: 'Địa bàn trước khi thay đổi địa giới',
    moi: 'Địa bàn sau khi thay đổi địa giới',
  },
  so_sanh: {
    it_nhat: 'Bằng hoặc hơn',
    tren: 'Phải lớn hơn',
    khoang: 'Trong khoảng',
    nhieu_nhat: 'Bằng hoặc kém',
    duoi: 'Phải nhỏ hơn',
    bang: 'Chỉ nêu con số',
  },
  so_voi_goc: {
    tang_phan_tram: 'Tăng theo phần trăm',
    giam_phan_tram: 'Giảm theo phần trăm',
    giam_so: 'Giảm đi một số',
  },
  tinh_trang: statuses,
  tinh_trang_viec: statuses,
  trang_thai: statuses,
  vai_tro: roleLabels,
  van_ban: shownTextLabels,
  xac_minh: verificationLabels,
};
