/** How often reports are owed, and whether they and releases came on their day. */
import type { ReleaseStatus } from '../domain/releases.ts';
import type { ReportStatus, ReportStatusCode } from '../domain/reporting.ts';
import type { Duty } from '../domain/types.ts';

export const reportStatusLabels: Record<ReportStatusCode, string> = {
  dung_han: 'Đúng hạn',
  muon: 'Muộn',
  da_gui: 'Đã gửi',
  mot_phan: 'Có một phần',
  chua_thay: 'Chưa thấy báo cáo được công bố',
  chua_thay_khong_han: 'Chưa thấy báo cáo được công bố; Kế hoạch không nêu hạn gửi',
  chua_den_han: 'Chưa đến hạn',
  to_chuc_thay_doi: 'Tổ chức đã thay đổi',
};

export function reportStatusLabel(status: ReportStatus): string {
  const { code, daysLate, report, of } = status;
  if (code === 'muon') return `Muộn ${daysLate} ngày`;
  if (code !== 'mot_phan') return reportStatusLabels[code];
  return `Có ${report?.count ?? 0}${of === undefined ? '' : ` trong ${of}`} báo cáo`;
}

export const reportRhythmLabels: Record<Duty['rhythm'], string> = {
  thang: 'Hằng tháng',
  quy: 'Hằng quý',
  nua_nam: '6 tháng một lần',
  nam: 'Hằng năm',
  mot_lan: 'Một lần',
};

export function releaseStatusLabel({ code, daysLate }: ReleaseStatus): string {
  return {
    dung_hen: 'Đúng ngày dự kiến',
    muon_hen: `Muộn ${daysLate} ngày`,
    chua_toi_hen: 'Chưa đến ngày dự kiến',
    qua_hen: `Đã qua ngày dự kiến ${daysLate} ngày, chưa công bố`,
  }[code];
}
