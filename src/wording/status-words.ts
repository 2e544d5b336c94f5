/** Statuses with their basis: a year, a period, days late. */
import type { IndicatorStatus } from '../plan/indicator-status.ts';
import type { ReleaseStatus } from '../plan/releases.ts';
import type { ReportStatus } from '../plan/reporting.ts';
import type { TaskStatus } from '../plan/task-status.ts';
import { dueInShort, formatDate, formatPeriod, formatYears } from '../format/days.ts';
import { indicatorStatusLabels } from '../labels/indicators.ts';
import { reportStatusLabels } from '../labels/reports.ts';
import { taskStatusLabels } from '../labels/tasks.ts';

/** With the years of the status. */
export function taskStatusLabel(status: TaskStatus): string {
  const due = status.due ? dueInShort(status.due) : '';
  if (status.code === 'den_han_chua_cong_bo') return `Đã qua mốc ${due}, chưa thấy kết quả được công bố`;
  if (status.code === 'chua_den_han') return `Chưa đến mốc ${due}`;
  if (status.abolishedOn) return `Đã bãi bỏ từ ngày ${formatDate(status.abolishedOn)}`;
  const label = taskStatusLabels[status.code];
  return status.years.length > 0 ? `${label} (năm ${formatYears(status.years)})` : label;
}

/** With the period judged: `Đạt mức năm 2025`; a status of the plan's end names the figure's. */
export function indicatorStatusLabel({ code, observation }: IndicatorStatus): string {
  const label = indicatorStatusLabels[code];
  if (!observation) return label;
  if (code === 'dat') return `${label} (số liệu ${formatPeriod(observation)})`;
  if (code === 'dat_ky') return `Đạt mức ${formatPeriod(observation)}`;
  return code === 'khong_dat_ky' ? `Chưa đạt mức ${formatPeriod(observation)}` : label;
}

export function reportStatusLabel(status: ReportStatus): string {
  const { code, daysLate, report, of } = status;
  if (code === 'muon') return `Muộn ${daysLate} ngày`;
  if (code !== 'mot_phan') return reportStatusLabels[code];
  return `Có ${report?.count ?? 0}${of === undefined ? '' : ` trong ${of}`} báo cáo`;
}

export function releaseStatusLabel({ code, daysLate }: ReleaseStatus): string {
  return {
    dung_hen: 'Đúng ngày dự kiến',
    muon_hen: `Muộn ${daysLate} ngày`,
    chua_toi_hen: 'Chưa đến ngày dự kiến',
    qua_hen: `Đã qua ngày dự kiến ${daysLate} ngày, chưa công bố`,
  }[code];
}
