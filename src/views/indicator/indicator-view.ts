/** Contents of an indicator's page: status with its inputs, finding, rows. */
import { endOfYear } from '../../calendar/dates.ts';
import {
  indicatorStatus,
  INDICATOR_RULE_VERSION,
  type IndicatorStatus,
} from '../../plan/indicator-status.ts';
import type { Plan } from '../../plan/plan.ts';
import { progressData, targetOf, type ProgressData } from '../../plan/progress.ts';
import { readPath } from '../../plan/reference-path.ts';
import { isPeriodic } from '../../plan/target.ts';
import type { Indicator } from '../../tables/rows.ts';
import { capitalize, lowerFirst } from '../../format/text.ts';
import { formatDate, formatPeriod } from '../../format/days.ts';
import {
  formatBare,
  formatMeasured,
  milestoneWords,
  targetTime,
  targetWords,
  type MilestoneWords,
} from '../../wording/target-words.ts';
import { indicatorKindLabels, insufficiencyLabels, measureLabels } from '../../labels/indicators.ts';
import { indicatorStatusLabel } from '../../wording/status-words.ts';

export interface IndicatorView {
  indicator: Indicator;
  status: IndicatorStatus | undefined;
  label: string;
  /** Reason for the status, with its numbers. */
  reason: string;
  data: ProgressData;
  /** Title of the chart: what it shows. */
  finding: string;
  /** The same without the territory. */
  bareFinding: string;
  /** Unit and territory. */
  scope: string;
  /** The target and its deadline as currently in force; and the original, if it was amended. */
  goal: string;
  originalGoal: string | undefined;
  /** The baseline, likewise. */
  baseline: string;
  /** Milestones: targets for other days than the final one. */
  milestones: MilestoneWords[];
  /** Description of the chart for screen readers. */
  description: string;
}

export function indicatorView(plan: Plan, indicator: Indicator): IndicatorView {
  const frozen = plan.frozenIndicator(indicator.code);
  const status = indicatorStatus(plan, indicator);
  const data = progressData(plan, indicator);
  const bareFinding = findingOf(indicator, data);
  const finding = bareFinding + otherTerritory(plan, data);
  return {
    indicator,
    status,
    label: status ? indicatorStatusLabel(status) : indicatorKindLabels[indicator.kind],
    reason: status ? reasonOf(plan, indicator, status, data) : '',
    data,
    finding,
    bareFinding,
    scope: scopeOf(plan, indicator, data),
    description: [finding, ...valuesInWords(indicator, data)].map((words) => `${words}.`).join(' '),
    goal: goalOf(data),
    originalGoal: firstSaid(goalOf({ ...data, target: targetOf(frozen) }), goalOf(data)),
    baseline: baselineOf(indicator, frozen, data),
    milestones: milestoneWords(data),
  };
}

/** First sentence of its page; the status below says whether anything was published. */
export function leadOf({ indicator, status, data, goal, finding }: IndicatorView): string {
  if (indicator.kind === 'dinh_tinh') return 'Kế hoạch nêu mục tiêu này bằng lời, không có con số.';
  if (status && data.observations.length === 0) return `Chỉ tiêu của Kế hoạch: ${goal}.`;
  return `${capitalize(finding)}.`;
}

/** `ít nhất 10, đến năm 2030`, `ít nhất 98 %, hằng năm`; empty if no number is set. */
function goalOf(data: ProgressData): string {
  return data.target ? `${targetWords(data)}, ${targetTime(data.target)}` : '';
}

/** `0 văn bằng vào ngày 31/12/2020, để kẻ đường tham chiếu`; an amended one adds the original. */
function baselineOf(indicator: Indicator, frozen: Indicator, { path }: ProgressData): string {
  const now = startOf(indicator);
  const original = firstSaid(startOf(frozen), now);
  const none = now === NO_START ? '; vì thế không có đường tham chiếu.' : '';
  // Periodic targets, targets without a year and yes/no targets need no baseline; milestones allow a path without
  // one.
  const isWithout =
    isPeriodic(indicator) || indicator.rhythm === 'khong_neu' || indicator.measure === 'co_khong';
  const use = path ? (now === NO_START ? '' : ', để kẻ đường tham chiếu') : isWithout ? '' : none;
  return `${now}${use}${original === undefined ? '' : ` (đã điều chỉnh; ban đầu: ${lowerFirst(original)})`}`;
}

const NO_START = 'Kế hoạch không nêu';

function startOf(indicator: Indicator): string {
  const { baseline, baselineYear, measure } = indicator;
  if (measure === 'tang_binh_quan' && baselineYear !== undefined) return `Tính từ năm ${baselineYear}`;
  if (baseline === undefined || baselineYear === undefined) return NO_START;
  return `${formatMeasured(baseline, indicator)} vào ngày ${formatDate(endOfYear(baselineYear))}`;
}

/** The frozen row's wording, if it was amended. */
function firstSaid(original: string, now: string): string | undefined {
  return original === now ? undefined : original;
}

/** Inputs of the rule, in a sentence; the rule itself is on the method page. */
function reasonOf(plan: Plan, indicator: Indicator, status: IndicatorStatus, data: ProgressData): string {
  const { observation, reference } = status;
  const rule = `Quy tắc, phiên bản ${INDICATOR_RULE_VERSION}`;
  const abolished = plan.indicatorAbolishedOn(indicator);
  if (abolished !== undefined)
    return `${rule}: Kế hoạch đã bãi bỏ chỉ tiêu này từ ngày ${formatDate(abolished)}.`;
  if (!observation) {
    return `${rule}: chưa có giá trị nào được công bố cho chỉ tiêu này từ năm ${data.from} đến nay.`;
  }
  const value = `${formatMeasured(observation.value, indicator)} (${formatPeriod(observation)})`;
  if (status.code === 'dat_ky' || status.code === 'khong_dat_ky')
    return `${rule}: ${periodReason(status, data, value)}`;
  if (status.reason) return `${rule}: giá trị mới nhất là ${value}. ${insufficiencyLabels[status.reason]}`;
  if (reference === undefined)
    return `${rule}: giá trị mới nhất${status.observation === data.observations.at(-1) ? '' : ' của trọn một năm'} là ${value}, chỉ tiêu là ${targetWords(data)}.`;
  return `${rule}: giá trị mới nhất là ${value}; đường tham chiếu tại ngày ${formatDate(observation.date)} là ${formatMeasured(reference, indicator)}.`;
}

const PERIOD_NOUNS = {
  hang_nam: 'năm',
  hang_quy: 'quý',
  hang_thang: 'tháng',
  den_nam: 'kỳ',
  khong_neu: 'kỳ',
} as const;

/** For a periodic target: which period decides, and which newer value does not. */
function periodReason({ observation }: IndicatorStatus, data: ProgressData, value: string): string {
  const noun = PERIOD_NOUNS[data.target?.rhythm ?? 'den_nam'];
  const newest = data.observations.at(-1);
  const later =
    newest && newest !== observation
      ? ` Số liệu ${formatPeriod(newest)} không phải của trọn một ${noun} nên không dùng để xét.`
      : '';
  return `xét riêng từng ${noun}, theo số liệu mới nhất của trọn một ${noun}: ${value}; mức phải đạt là ${targetWords(data)}.${later}`;
}

function findingOf(indicator: Indicator, data: ProgressData): string {
  const newest = data.observations.at(-1);
  if (!newest && !data.target) return 'Chưa có số liệu công bố';
  const goal = data.target ? `chỉ tiêu ${targetTime(data.target)}: ${targetWords(data)}` : '';
  if (!newest) return `${capitalize(goal)}; chưa có số liệu công bố`;
  const reached = `${formatMeasured(newest.value, indicator)} (${formatPeriod(newest)})`;
  if (data.target) return capitalize(`${reached}; ${goal}`);
  return `Mới nhất là ${reached}`;
}

/** For a context figure: a target's territory is the plan's. */
function otherTerritory({ site: { boundary } }: Plan, { target, observations }: ProgressData): string {
  const newest = observations.at(-1);
  const isOther = boundary !== undefined && newest !== undefined && newest.scope !== boundary.planScope;
  return isOther && !target ? ', trên địa bàn mới' : '';
}

function unitOf({ unit, measure }: Indicator): string {
  if (unit === '%') return 'Phần trăm';
  const isWithout = unit === undefined && (measure === 'thu_hang' || measure === 'co_khong');
  return isWithout ? capitalize(measureLabels[measure]) : `Đơn vị tính: ${unit ?? ''}`;
}

function scopeOf(plan: Plan, indicator: Indicator, data: ProgressData): string {
  const unit = unitOf(indicator);
  const since =
    indicator.measure === 'luy_ke' && indicator.baselineYear !== undefined
      ? `, lũy kế từ ngày ${formatDate(`${indicator.baselineYear + 1}-01-01`)}`
      : indicator.measure === 'luy_ke'
        ? ', lũy kế'
        : '';
  const { boundary } = plan.site;
  if (!boundary) return `${unit}${since}`;
  if (!data.scopes.includes('moi')) return `${unit}${since}; ${boundary.names[boundary.planScope]}`;
  return `${unit}${since}; chấm đặc: ${boundary.names.cu}; chấm rỗng: ${boundary.names.moi}`;
}

/** Empty if nothing was published, as the finding says so already. */
function valuesInWords(indicator: Indicator, data: ProgressData): string[] {
  if (data.observations.length === 0) return [];
  const values = data.observations.map(
    (row) => `${formatPeriod(row)}: ${formatMeasured(row.value, indicator)}`,
  );
  return [values.join('; ')];
}

/** Other indicators of the same clause, in the table's order. */
export function sameClause(plan: Plan, { code, clause, partOf }: Indicator): Indicator[] {
  return clause === undefined
    ? []
    : plan.indicators.filter(
        (other) =>
          other.clause === clause && other.code !== code && other.partOf !== code && partOf !== other.code,
      );
}

/** Its parts, in the table's order; values of parts are never added up. */
export function partsOf(plan: Plan, { code }: Indicator): Indicator[] {
  return plan.indicators.filter(({ partOf }) => partOf === code);
}

/** Each indicator followed by its parts. */
export function withParts(plan: Plan, indicators: Indicator[]): Indicator[] {
  const isBelow = ({ partOf }: Indicator): boolean => indicators.some(({ code }) => code === partOf);
  return indicators
    .filter((indicator) => !isBelow(indicator))
    .flatMap((indicator) => [
      indicator,
      ...partsOf(plan, indicator).filter((part) => indicators.includes(part)),
    ]);
}

/** The baseline in words, if it lies before the axis, which begins with the plan. */
export function earlierBaseline({ indicator, data }: IndicatorView): string | undefined {
  const { baseline, baselineYear } = indicator;
  if (baseline === undefined || baselineYear === undefined || baselineYear >= data.from) return undefined;
  return `Mức gốc, trước năm đầu của hình: ${formatMeasured(baseline, indicator)} (năm ${baselineYear}).`;
}

export interface PathRow {
  year: number;
  value: string;
}

/** Our reference path at the end of each year, for the table under the chart. */
export function pathRows({ path, measure }: ProgressData, years: number[]): PathRow[] {
  if (!path) return [];
  return years
    .filter((year) => endOfYear(year) >= path.from.date && endOfYear(year) <= path.to.date)
    .map((year) => ({ year, value: formatBare(readPath(path, endOfYear(year)), measure) }));
}
