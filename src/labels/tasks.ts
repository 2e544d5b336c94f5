/** What tasks are called by: their time, their status, year by year. */
import { parseDayInYear } from '../domain/deadlines.ts';
import type { Plan } from '../domain/plan.ts';
import type { TaskStatus, TaskStatusCode } from '../domain/task-status.ts';
import type { TaskYearState } from '../domain/task-years.ts';
import type { Role, Schedule, Task } from '../domain/types.ts';
import {
  dueInShort,
  formatDate,
  formatDayInYear,
  formatPeriod,
  formatYears,
  periodInShort,
} from '../format.ts';

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
