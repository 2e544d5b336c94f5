/**
 * The plan's next deadline, and the publisher's next announced release. They are never confused: the plan
 * requires reports to be sent, not published.
 */
import type { Plan } from '../../plan/plan.ts';
import { nextRelease } from '../../plan/releases.ts';
import { nextReportDeadline } from '../../plan/reporting.ts';
import { reportingDuties } from '../../plan/reporting-duties.ts';
import { territoryName } from '../../plan/site.ts';
import type { Indicator, Observation, Scope } from '../../tables/rows.ts';
import { dueWords, reportNames } from '../../wording/report-words.ts';
import { capitalize } from '../../format/text.ts';
import { formatDate, formatPeriod } from '../../format/days.ts';

/** Undefined once no further report is required. */
export function nextDeadlineSentence(plan: Plan): string | undefined {
  const next = nextReportDeadline(plan);
  if (!next) return undefined;
  const who = `${next.agencies.length} cơ quan gửi ${reportNames([next.owed])}`;
  const day = dueWords(next.owed, 'ngày ') ?? '';
  return `Hạn tiếp theo trong Kế hoạch: ${who}, ${day}. Đây là hạn gửi, không phải ngày công bố.`;
}

/** For a publisher without a schedule: a deadline of the plan is not a schedule. */
export function noScheduleSentence(plan: Plan): string {
  const none = 'Cơ quan công bố chưa đưa ra lịch nào.';
  return reportingDuties(plan).length > 0
    ? `${none} Trang này không tự suy ra lịch từ hạn báo cáo trong Kế hoạch.`
    : none;
}

export function nextReleaseSentence(plan: Plan): string {
  const next = nextRelease(plan);
  if (next) return `${next.content}, dự kiến ngày ${formatDate(next.plannedDate)}.`;
  return plan.releases.length === 0
    ? 'Cơ quan công bố chưa đưa ra lịch.'
    : 'Lịch công bố chưa có lần nào sắp tới.';
}

/** `Tỉnh … trước 01/7/2025: 2 giá trị, năm 2022 đến tháng 02/2024`: one line per territory, never joined. */
export function publishedSpans(plan: Plan, indicator: Indicator): string[] {
  const byScope = Map.groupBy(plan.observationsOf(indicator), ({ scope }) => scope);
  if (byScope.size === 0) return ['Chưa có giá trị nào được công bố.'];
  return [...byScope].map(([scope, rows]) => territory(plan, scope) + spanOf(rows));
}

function spanOf(rows: Observation[]): string {
  const periods = [...new Set([rows[0], rows.at(-1)].map((row) => (row ? formatPeriod(row) : '')))];
  return `${rows.length} giá trị, ${periods.join(' đến ')}`;
}

function territory({ site }: Plan, scope: Scope | undefined): string {
  const name = territoryName(site, scope);
  return name ? `${capitalize(name)}: ` : '';
}
