/** The time of a task in words: for a list of facts, and for narrow places. */
import { parseDayInYear } from '../calendar/day-in-year.ts';
import type { Plan } from '../plan/plan.ts';
import type { Task } from '../tables/rows.ts';
import { dueInShort, formatDayInYear, formatPeriod, periodInShort } from '../format/days.ts';
import { scheduleLabels } from '../labels/tasks.ts';

/** With the plan's date if it names one: `Từ năm 2021`, `Hạn quý I/2026`, `Hằng năm, hạn ngày 31/01 năm sau`. */
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

/** Deadline in each year; empty if the plan names no day or month. */
function dayInYearWords({ dueInYear = '' }: Task): string {
  const day = parseDayInYear(dueInYear);
  return day ? formatDayInYear(day) : '';
}

/** For narrow places: `hằng năm`, `từ 2021`, `trong 2020`, `hạn 15/4/2026`. */
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
