/** Whether reports and releases came on their day. */
import type { ReleaseStatus } from '../domain/releases.ts';
import type { ReportStatus, ReportStatusCode } from '../domain/reporting.ts';

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
