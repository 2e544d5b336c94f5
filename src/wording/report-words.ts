/** Names of owed reports, and their deadlines. */
import { parseDayInYear } from '../calendar/day-in-year.ts';
import { periodOf } from '../calendar/part-of-year.ts';
import type { OwedReport, ReportingDuty } from '../plan/reporting-duties.ts';
import { capitalize, lowerFirst } from '../format/text.ts';
import { formatDate, formatDayInYear, formatPeriod, formatYears, periodInShort } from '../format/days.ts';
import { reportRhythmLabels } from '../labels/reports.ts';

/** `Báo cáo hằng năm`, `Báo cáo cải cách hành chính hằng quý`. */
export function dutyName({ name = 'Báo cáo', rhythm }: Pick<ReportingDuty, 'name' | 'rhythm'>): string {
  const named = capitalize(name);
  return rhythm === 'mot_lan' ? named : `${named} ${lowerFirst(reportRhythmLabels[rhythm])}`;
}

/** `Báo cáo năm 2026`, `Báo cáo cải cách hành chính quý I/2026`; a one-off report has its name alone. */
export function reportName(owed: OwedReport): string {
  const { name = 'Báo cáo', rhythm } = owed.duty;
  const named = capitalize(name);
  return rhythm === 'mot_lan' ? named : `${named} ${formatPeriod(periodOf(owed))}`;
}

/** For one duty, without its name: `2021–2025`, `I/2026, II/2026`, `6 tháng đầu năm 2026`. */
export function periodsInShort(owed: readonly OwedReport[]): string {
  return owed.every(({ part }) => part === undefined)
    ? formatYears(owed.map(({ year }) => year))
    : owed.map((one) => inShort(periodOf(one))).join(', ');
}

/** A half-year needs its noun. */
function inShort(period: ReturnType<typeof periodOf>): string {
  return period.precision === 'nua_nam' ? formatPeriod(period) : periodInShort(period);
}

/** For several duties in turn: `báo cáo năm 2026`; `báo cáo quý I/2026, quý II/2026`. */
export function reportNames(owed: readonly OwedReport[]): string {
  return [...Map.groupBy(owed, ({ duty }) => duty)]
    .map(([{ name = 'Báo cáo', rhythm }, ofDuty]) =>
      rhythm === 'mot_lan'
        ? lowerFirst(name)
        : `${lowerFirst(name)} ${ofDuty.map((one) => formatPeriod(periodOf(one))).join(', ')}`,
    )
    .join('; ');
}

/** `năm 2021–2023` for plain yearly reports, else with their names: `báo cáo quý I/2026, quý II/2026`. */
export function periodsInWords(owed: readonly OwedReport[], years = 'năm'): string {
  const isPlain = owed.every(({ duty }) => duty.rhythm === 'nam' && duty.name === undefined);
  return isPlain ? `${years} ${periodsInShort(owed)}` : reportNames(owed);
}

/**
 * `trước 30/11/2026` for the duty of `site.yaml`; a deadline of the table of duties has no “trước”, since only
 * its clause says whether the day is included.
 */
export function dueWords({ duty, deadline }: OwedReport, day = ''): string | undefined {
  if (deadline === undefined) return undefined;
  return `${duty.code === undefined ? 'trước ' : ''}${day}${formatDate(deadline)}`;
}

/**
 * States that reports need not be published. For the yearly duty the plan was checked for it; for others only
 * the difference is stated.
 */
export function sentNotPublished(duties: readonly ReportingDuty[]): string {
  return duties.every(({ code }) => code === undefined)
    ? 'Kế hoạch yêu cầu gửi báo cáo, không yêu cầu đăng công khai.'
    : 'Kế hoạch yêu cầu gửi báo cáo; gửi chưa phải là đăng công khai.';
}

/** What reporting agencies must send, in a sentence. */
export function dutySentence(duty: ReportingDuty): string {
  const { receivers } = duty;
  const whom = receivers.length > 0 ? ` về ${receivers.map(({ name }) => name).join(', ')}` : '';
  if (duty.code === undefined) {
    const [month, day] = (duty.deadline ?? '').split('-');
    return `Kế hoạch yêu cầu gửi báo cáo${whom} trước ngày ${Number(day)} tháng ${Number(month)} hằng năm, không yêu cầu đăng công khai.`;
  }
  const clause = duty.clause === undefined ? '' : ` (mục ${duty.clause})`;
  return `Kế hoạch${clause} yêu cầu gửi ${lowerFirst(dutyName(duty))}${whom}; ${ruleWords(duty)}. Gửi chưa phải là đăng công khai.`;
}

/** `hạn ngày 05 của tháng liền sau quý`. */
function ruleWords({ deadline, rhythm }: ReportingDuty): string {
  if (deadline === undefined) return 'không nêu hạn gửi';
  if (rhythm === 'mot_lan') return `hạn ngày ${formatDate(deadline)}`;
  if (deadline.includes('-')) {
    const days = deadline.split('|').flatMap((text) => parseDayInYear(text) ?? []);
    return `hạn ${days.map(formatDayInYear).join(' và ')}`;
  }
  const period = { thang: 'tháng', quy: 'quý', nua_nam: 'nửa năm', nam: 'năm' }[rhythm];
  const [day = '', own] = deadline.split('+');
  const month = own === undefined ? `tháng liền sau ${period}` : `tháng cuối ${period}`;
  return `hạn ngày ${day} của ${rhythm === 'thang' && own !== undefined ? 'chính tháng ấy' : month}`;
}
