/** Possible but unlikely values: each is questioned, none refused. */
import { compareText } from '../format/order.ts';
import { formatDate, formatPeriod } from '../format/days.ts';
import { formatNumber } from '../format/numbers.ts';
import type { Indicator, Observation } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { dayOfSerial } from '../tables/cells/date-forms.ts';
import { problemOf, type Problem } from '../problems/problem.ts';
import type { Fault } from '../problems/messages.ts';
import { placeOf, type Located } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkDoubtfulValues: Check = (dataset) => {
  const figures = Map.groupBy(dataset.observations, ({ row }) => row.indicator);
  return dataset.indicators.flatMap((located) => {
    const own = figures.get(located.row.code) ?? [];
    return [...doubtsOfTarget(located), ...doubtsOfFigures(located.row, own)];
  });
};

/** Values the plan itself states for the indicator. */
function statedValues({ target, targetUpper, baseline }: Indicator): [header: string, value: number][] {
  const stated: [string, number | undefined][] = [
    ['muc_tieu', target],
    ['muc_tieu_den', targetUpper],
    ['gia_tri_goc', baseline],
  ];
  return stated.flatMap(([header, value]) => (value === undefined ? [] : [[header, value]]));
}

function doubtsOfTarget(located: Located<Indicator>): Problem[] {
  const { row } = located;
  const stated = statedValues(row);
  return stated.flatMap(([header, value]) => {
    const others = stated.filter(([other]) => other !== header).map(([, other]) => other);
    const fault = shareDoubt(row, value) ?? fractionDoubt(row, value, isWhole(others));
    return fault ? [problemOf(fault, placeOf(located, header), String(value))] : [];
  });
}

function doubtsOfFigures(indicator: Indicator, figures: Located<Observation>[]): Problem[] {
  const stated = statedValues(indicator).map(([, value]) => value);
  const values = [...figures.map(({ row }) => row.value), ...stated];
  const fractions = values.filter((value) => !Number.isInteger(value)).length;
  // The series without the values that look like dates.
  const others = values.filter((value) => serialDay(value) === undefined);
  // If all values look like dates, the series is of that size.
  const size = others.length === 0 && values.length > 1 ? Infinity : Math.max(0, ...others.map(Math.abs));
  const previous = previousOf(indicator, figures);
  return figures.flatMap((located) => {
    const { value } = located.row;
    const areOthersWhole = values.length > 1 && fractions === 1;
    const fault =
      shareDoubt(indicator, value) ??
      fractionDoubt(indicator, value, areOthersWhole) ??
      serialDoubt(indicator, value, size) ??
      leapDoubt(value, previous.get(located));
    return fault ? [problemOf(fault, placeOf(located, 'gia_tri'), String(value))] : [];
  });
}

/** 0.825 for 82.5 %. */
function shareDoubt({ measure }: Indicator, value: number): Fault | undefined {
  if (measure !== 'ty_le' || value <= 0 || value >= 1) return undefined;
  const percent = formatNumber(Number((value * 100).toPrecision(12)));
  return { fault: 'ty_le_duoi_mot', facts: { value: formatNumber(value), percent } };
}

const COUNTS: Indicator['measure'][] = ['luy_ke', 'hien_co', 'trong_nam'];

/** Measured rather than counted: money, areas, lengths, weights, times, shares. */
const MEASURED =
  /đồng|đô la|usd|vnd|vnđ|%|‰|nghìn|triệu|tỷ|phần trăm|điểm|(?:^|[^\p{L}])(?:ha|hécta|héc-ta|hecta|mét|m²|m³|m2|m3|m|km|km2|km²|kg|tấn|tạ|yến|lít|giờ|phút|công|kwh|mw|mwh|gb|tb)(?:$|[^\p{L}])/iu;

/** Countable things: half of one does not exist. */
const THINGS =
  /bằng|chứng nhận|sản phẩm|đơn|hồ sơ|lớp|người|học viên|lượt|tổ chức|đơn vị|doanh nghiệp|hợp tác xã|cơ sở|mô hình|nhãn hiệu|chỉ dẫn|sáng chế|giải pháp|kiểu dáng|cuộc|vụ|bài|tin|đề tài|đề án|dự án|nhiệm vụ|hội thảo|hội nghị|trường|xã|huyện|hộ|cái|chiếc|bộ|buổi|khóa|văn bản|thủ tục|dịch vụ|giống|ý tưởng|hợp đồng|lô|con|cây/iu;

function fractionDoubt(
  { code, measure, unit, valueKind }: Indicator,
  value: number,
  areOthersWhole: boolean,
): Fault | undefined {
  if (Number.isInteger(value) || valueKind === 'dem' || !COUNTS.includes(measure)) return undefined;
  if (unit !== undefined && MEASURED.test(unit)) return undefined;
  const isThing = unit !== undefined && THINGS.test(unit);
  if (!isThing && !areOthersWhole) return undefined;
  const facts = { value: formatNumber(value), unit: unit === undefined ? 'chỉ số này' : `“${unit}”`, code };
  return { fault: 'dem_co_phan_le', facts };
}

function isWhole(values: number[]): boolean {
  return values.length > 0 && values.every(Number.isInteger);
}

/** The date of this century a spreadsheet shows for the number. */
function serialDay(value: number): IsoDate | undefined {
  const day = Number.isInteger(value) ? dayOfSerial(String(value)) : undefined;
  return day?.startsWith('20') ? day : undefined;
}

function serialDoubt({ unit }: Indicator, value: number, size: number): Fault | undefined {
  const day = serialDay(value);
  if (day === undefined || size >= value / 10) return undefined;
  // A single sum of money may be of that size.
  if (size === 0 && unit !== undefined && MEASURED.test(unit)) return undefined;
  return { fault: 'so_nhu_ngay_excel', facts: { value: String(value), day: formatDate(day) } };
}

/** Growth from one to ten is a good year. */
const FIRST = 1;

/** A digit too many or too few makes a value about ten times larger or smaller. */
const LEAP = 9.5;

function leapDoubt(value: number, before: Observation | undefined): Fault | undefined {
  if (!before || value === 0 || before.value === 0 || [value, before.value].includes(FIRST)) return undefined;
  const ratio = Math.abs(value / before.value);
  if (ratio < LEAP && ratio > 1 / LEAP) return undefined;
  const facts = {
    value: formatNumber(value),
    before: formatNumber(before.value),
    period: formatPeriod(before),
  };
  return { fault: 'gap_muoi_lan', facts };
}

/** For each figure, the previous one of the same territory and part; for yearly counts, of an equally long year. */
function previousOf(
  { measure }: Indicator,
  figures: Located<Observation>[],
): Map<Located<Observation>, Observation | undefined> {
  const previous = new Map<Located<Observation>, Observation | undefined>();
  const seriesOf = ({ row }: Located<Observation>) =>
    [row.scope, row.breakdown, measure === 'trong_nam' && row.date.slice(5)].join(' ');
  for (const series of Map.groupBy(figures, seriesOf).values()) {
    const ordered = series.toSorted((a, b) => compareText(a.row.date, b.row.date));
    ordered.forEach((located, index) => previous.set(located, ordered[index - 1]?.row));
  }
  return previous;
}
