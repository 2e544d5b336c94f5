/** What an indicator's page says, as one plain object: status with its inputs, finding, rows. */
import { endOfYear } from '../domain/dates.ts';
import { indicatorStatus, INDICATOR_RULE_VERSION, type IndicatorStatus } from '../domain/indicator-status.ts';
import type { Plan } from '../domain/plan.ts';
import { progressData, targetOf, type ProgressData } from '../domain/progress.ts';
import { readPath, referencePath } from '../domain/reference-path.ts';
import type { Indicator } from '../domain/types.ts';
import {
  capitalize,
  formatDate,
  formatNumber,
  formatPeriod,
  formatValue,
  lowerFirst,
  targetWords,
} from '../format.ts';
import { indicatorKindLabels, indicatorStatusLabels, insufficiencyLabels } from '../labels.ts';

export interface IndicatorView {
  indicator: Indicator;
  status: IndicatorStatus | undefined;
  label: string;
  /** Why this status, with the numbers it rests on. */
  reason: string;
  data: ProgressData;
  /** The chart's title: what can be seen in it. */
  finding: string;
  /** The same without a word on the territory. */
  bareFinding: string;
  /** Unit and territory. */
  scope: string;
  /** What is to be reached by when, as it holds now; and as the plan first said, where that was amended. */
  goal: string;
  originalGoal: string | undefined;
  /** Where it started from, in the same way. */
  baseline: string;
  /** For those who do not see the chart. */
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
    label: status ? statusLabel(status) : indicatorKindLabels[indicator.kind],
    reason: status ? reasonOf(plan, indicator, status, data) : '',
    data,
    finding,
    bareFinding,
    scope: scopeOf(plan, indicator, data),
    description: [finding, ...valuesInWords(indicator, data)].map((words) => `${words}.`).join(' '),
    goal: goalOf(data),
    originalGoal: firstSaid(goalOf({ ...data, target: targetOf(frozen) }), goalOf(data)),
    baseline: baselineOf(indicator, frozen),
  };
}

/** What its page leads with; the status right under it says whether anything was published. */
export function leadOf({ indicator, status, data, goal, finding }: IndicatorView): string {
  if (indicator.kind === 'dinh_tinh') return 'Kế hoạch nêu mục tiêu này bằng lời, không có con số.';
  if (status && data.observations.length === 0) return `Chỉ tiêu của Kế hoạch: ${goal}.`;
  return `${finding}.`;
}

/** `ít nhất 10, đến năm 2030`; empty where no number is set. */
function goalOf({ target, isPercent }: Pick<ProgressData, 'target' | 'isPercent'>): string {
  return target ? `${targetWords({ target, isPercent })}, đến năm ${target.year}` : '';
}

/** `0 văn bằng vào ngày 31/12/2020, để kẻ đường tham chiếu`; an amended one says what it was. */
function baselineOf(indicator: Indicator, frozen: Indicator): string {
  const now = startOf(indicator);
  const original = firstSaid(startOf(frozen), now);
  const use = now === NO_START ? '; vì thế không có đường tham chiếu.' : ', để kẻ đường tham chiếu';
  return `${now}${use}${original === undefined ? '' : ` (đã điều chỉnh; ban đầu: ${lowerFirst(original)})`}`;
}

const NO_START = 'Kế hoạch không nêu';

function startOf({ baseline, baselineYear, unit }: Indicator): string {
  if (baseline === undefined || baselineYear === undefined) return NO_START;
  return `${formatValue(baseline, unit)} vào ngày ${formatDate(endOfYear(baselineYear))}`;
}

/** What the frozen row says, where an amendment has changed it. */
function firstSaid(original: string, now: string): string | undefined {
  return original === now ? undefined : original;
}

function statusLabel(status: IndicatorStatus): string {
  const label = indicatorStatusLabels[status.code];
  return status.code === 'dat' && status.observation
    ? `${label} (số liệu ${formatPeriod(status.observation)})`
    : label;
}

/** The inputs of the rule, in a sentence; the rule itself is on the method page. */
function reasonOf(plan: Plan, indicator: Indicator, status: IndicatorStatus, data: ProgressData): string {
  const { observation, reference } = status;
  const rule = `Quy tắc, phiên bản ${INDICATOR_RULE_VERSION}`;
  const abolished = plan.indicatorAbolishedOn(indicator);
  if (abolished !== undefined)
    return `${rule}: Kế hoạch đã bãi bỏ chỉ tiêu này từ ngày ${formatDate(abolished)}.`;
  if (!observation) {
    return `${rule}: chưa có giá trị nào được công bố cho chỉ tiêu này từ năm ${data.from} đến nay.`;
  }
  const value = `${formatValue(observation.value, indicator.unit)} (${formatPeriod(observation)})`;
  if (status.reason) return `${rule}: giá trị mới nhất là ${value}. ${insufficiencyLabels[status.reason]}`;
  if (reference === undefined)
    return `${rule}: giá trị mới nhất là ${value}, chỉ tiêu là ${targetWords(data)}.`;
  return `${rule}: giá trị mới nhất là ${value}; đường tham chiếu tại ngày ${formatDate(observation.date)} là ${formatValue(reference, indicator.unit)}.`;
}

function findingOf(indicator: Indicator, data: ProgressData): string {
  const newest = data.observations.at(-1);
  if (!newest && !data.target) return 'Chưa có số liệu công bố';
  const goal = data.target ? `chỉ tiêu đến năm ${data.target.year}: ${targetWords(data)}` : '';
  if (!newest) return `${capitalize(goal)}; chưa có số liệu công bố`;
  const reached = `${formatValue(newest.value, indicator.unit)} (${formatPeriod(newest)})`;
  if (data.target) return `${reached}; ${goal}`;
  return `Mới nhất là ${reached}`;
}

/** Said of a context figure: a target's territory is the plan's. */
function otherTerritory({ site: { boundary } }: Plan, { target, observations }: ProgressData): string {
  const newest = observations.at(-1);
  const isOther = boundary !== undefined && newest !== undefined && newest.scope !== boundary.planScope;
  return isOther && !target ? ', trên địa bàn mới' : '';
}

function scopeOf(plan: Plan, indicator: Indicator, data: ProgressData): string {
  const unit = indicator.unit === '%' ? 'Phần trăm' : `Đơn vị tính: ${indicator.unit ?? ''}`;
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

/** Nothing where nothing was published: the finding says that already. */
function valuesInWords(indicator: Indicator, data: ProgressData): string[] {
  if (data.observations.length === 0) return [];
  const values = data.observations.map(
    (row) => `${formatPeriod(row)}: ${formatValue(row.value, indicator.unit)}`,
  );
  return [values.join('; ')];
}

/** The others that rest on the same clause, in the table's order. */
export function besides(plan: Plan, { code, clause }: Indicator): Indicator[] {
  return clause === undefined
    ? []
    : plan.indicators.filter((other) => other.clause === clause && other.code !== code);
}

export interface PathRow {
  year: number;
  value: string;
}

/** Our reference path at the end of each year, for the table under the chart. */
export function pathRows(indicator: Indicator, years: number[]): PathRow[] {
  const path = referencePath(indicator);
  if (!path) return [];
  return years
    .filter((year) => endOfYear(year) >= path.from.date)
    .map((year) => ({ year, value: formatNumber(readPath(path, endOfYear(year))) }));
}
