/** Numbers, dates and quotations as Vietnamese officials write them. Pure; no locale of the machine. */
import type { DayInYear } from './domain/deadlines.ts';
import type { ProgressData, Target } from './domain/progress.ts';
import type { Indicator, IsoDate, Observation } from './domain/types.ts';

/** No-break space: between a number and its unit, in "điều 5". */
export const NBSP = '\u00A0';

const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 12 });

/** 1018 → `1.018`; 25.83 → `25,83`. Never rounded for display. */
export function formatNumber(value: number): string {
  return decimal.format(value);
}

/** 82.5, `%` → `82,5 %` with a no-break space. */
export function formatValue(value: number, unit: string | undefined): string {
  return unit === undefined ? formatNumber(value) : `${formatNumber(value)}${NBSP}${unit}`;
}

type Measured = Pick<Indicator, 'measure' | 'unit'>;

/** A value of an indicator: `22 văn bằng`, `hạng 7`, `Có`. */
export function formatMeasured(value: number, { measure, unit }: Measured): string {
  if (measure === 'thu_hang') return `hạng ${formatNumber(value)}`;
  return measure === 'co_khong' ? formatBare(value, measure) : formatValue(value, unit);
}

/** The same without its unit: `22`, `7`, `Có`. */
export function formatBare(value: number, measure: Indicator['measure']): string {
  return measure === 'co_khong' ? (value === 0 ? 'Không' : 'Có') : formatNumber(value);
}

const BOUNDS = {
  it_nhat: 'ít nhất ',
  tren: 'trên ',
  khoang: 'từ ',
  nhieu_nhat: 'không quá ',
  duoi: 'dưới ',
  bang: '',
} as const;

type Told = Pick<ProgressData, 'target' | 'isPercent' | 'measure' | 'unit'>;

/** What the plan asks for, in a few words: `ít nhất 10`, `trên 80 %`, `5–10`, `không quá hạng 10`, `tăng 20 % so với năm 2025`. */
export function targetWords({ target, isPercent, measure, unit }: Told): string {
  if (!target) return '';
  if (target.relative) return relativeWords(target, target.relative, measure);
  // Other units are told beside it: the name has them, or the axis.
  const shown = isPercent ? '%' : measure === 'tang_binh_quan' ? unit : undefined;
  const word = target.upper === undefined ? BOUNDS[target.comparison ?? 'it_nhat'] : '';
  const rank = measure === 'thu_hang' ? 'hạng ' : '';
  return `${word}${rank}${spanOf(target, shown, measure)}`;
}

/** The same beside a mark in a chart: of a relative target the level it comes to, `60`. */
export function markWords(data: Told): string {
  const { target } = data;
  const level = target?.relative?.level;
  return targetWords(level ? { ...data, target: { ...target, ...level, relative: undefined } } : data);
}

/** `10`, `5–10`, with the unit at the end. */
function spanOf(
  { value, upper }: { value: number; upper: number | undefined },
  unit: string | undefined,
  measure: Indicator['measure'],
): string {
  const end = upper === undefined ? '' : '–';
  const last = formatBare(upper ?? value, measure);
  const first = upper === undefined ? '' : formatBare(value, measure);
  return `${first}${end}${unit === undefined ? last : `${last}${NBSP}${unit}`}`;
}

/** `tăng 20 % so với năm 2025 (50 → 60)`: the change, and what it comes to where that can be told. */
function relativeWords(
  target: Target,
  { relation, baseline, baselineYear, level }: NonNullable<Target['relative']>,
  measure: Indicator['measure'],
): string {
  const verb = relation === 'tang_phan_tram' ? 'tăng' : 'giảm';
  const bound = target.upper === undefined ? BOUNDS[target.comparison ?? 'it_nhat'] : '';
  const change = spanOf(target, relation === 'giam_so' ? undefined : '%', measure);
  const since = baselineYear === undefined ? 'mức gốc' : `năm${NBSP}${baselineYear}`;
  const known = level && baseline !== undefined;
  const levels = known ? ` (${formatNumber(baseline)} → ${spanOf(level, undefined, measure)})` : '';
  return `${verb} ${bound}${change} so với ${since}${levels}`;
}

export interface MilestoneWords {
  /** `31/12/2028`. */
  day: string;
  words: string;
}

/** What is asked at other days than the target's. */
export function milestoneWords(data: Told & Pick<ProgressData, 'asked'>): MilestoneWords[] {
  return data.asked.map(({ date, target }) => ({
    day: formatDate(date),
    words: targetWords({ ...data, target }),
  }));
}

/** When a target is to be reached: `đến năm 2030`, `hằng quý`, `hằng năm đến năm 2030`, `không nêu năm`. */
export function targetTime({ rhythm, year, until }: Pick<Target, 'rhythm' | 'year' | 'until'>): string {
  const last = year ?? until;
  const periods = rhythm === 'den_nam' ? '' : RHYTHM_WORDS[rhythm];
  return [periods, last === undefined ? '' : `đến năm ${last}`].filter(Boolean).join(' ');
}

const RHYTHM_WORDS = {
  hang_nam: 'hằng năm',
  hang_quy: 'hằng quý',
  hang_thang: 'hằng tháng',
  khong_neu: 'không nêu năm',
} as const;

/** 2025-07-01 → `01/7/2025`: day in two digits, month padded only for January and February. */
export function formatDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${formatMonth(month)}/${year}`;
}

function formatMonth(month: string): string {
  return Number(month) <= 2 ? month.padStart(2, '0') : String(Number(month));
}

/** A day of which no more than its month or year may be known. */
type Period = Pick<Observation, 'date' | 'precision'>;

export const periodNouns = {
  ngay: 'ngày',
  thang: 'tháng',
  quy: 'quý',
  nua_nam: '6 tháng',
  nam: 'năm',
} as const;

/** Only as much of the date as the source states: `năm 2022`, `quý I/2026`, `6 tháng đầu năm 2026`, `ngày 10/11/2022`. */
export function formatPeriod(period: Period): string {
  return `${periodNouns[period.precision ?? 'ngay']} ${periodInShort(period)}`;
}

/** The same without its noun: `2022`, `I/2026`, `02/2024`, `10/11/2022`. */
export function periodInShort({ date, precision = 'ngay' }: Period): string {
  const [year = '', month = ''] = date.split('-');
  switch (precision) {
    case 'nam':
      return year;
    case 'nua_nam':
      return `${Number(month) > 6 ? 'cuối' : 'đầu'} năm ${year}`;
    case 'quy':
      return `${['I', 'II', 'III', 'IV'][Math.floor((Number(month) - 1) / 3)] ?? ''}/${year}`;
    case 'thang':
      return `${formatMonth(month)}/${year}`;
    case 'ngay':
      return formatDate(date);
  }
}

/** A deadline where a line has little room: `2026`, `quý I/2026`, `15/4/2026`. */
export function dueInShort(due: Period): string {
  const isPlain = due.precision === undefined || due.precision === 'ngay' || due.precision === 'nam';
  return isPlain ? periodInShort(due) : formatPeriod(due);
}

/** A day or a month that comes every year: `ngày 31/01 năm sau`, `ngày 31/12 năm trước`, `tháng 9`. */
export function formatDayInYear({ month, day, shift }: DayInYear): string {
  const words = day === undefined ? `tháng ${formatMonth(month)}` : `ngày ${day}/${formatMonth(month)}`;
  return shift === 0 ? words : `${words} năm ${shift > 0 ? 'sau' : 'trước'}`;
}

/** `Điều 17 khoản 1 điểm a`, `12 ngày`: each word stays with its number. */
export function keepNumbers(text: string): string {
  return text.replace(/(?<=Điều|khoản|điểm) (?=\d|[a-zđ](?!\p{L}))|(?<=\d) (?=ngày)/gu, NBSP);
}

/** The size of a file: 29559 → `29 KB`, 1572864 → `1,5 MB`. */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return formatValue(Math.ceil(kilobytes), 'KB');
  return formatValue(Math.ceil((kilobytes / 1024) * 10) / 10, 'MB');
}

/** At most so many letters: what is longer ends behind a whole word, with an ellipsis. */
export function shorten(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const kept = text.slice(0, letters).replace(/[\s\p{P}]+\S*$/u, '');
  return `${kept}…`;
}

export function quote(text: string): string {
  return `“${text}”`;
}

/** 2021, 2022, 2024 → `2021, 2022, 2024`; three years and more in a row → `2024–2026`. */
export function formatYears(years: number[]): string {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${String(run[0])}–${String(run.at(-1))}` : run.join(', ')))
    .join(', ');
}

/** `a`, `a và b`, `a, b và c`. */
export function listWords(words: string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' và ');
}

/** Words that end as a sentence does, once. */
export function fullStop(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** First letter upper-case, the rest untouched. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** First letter lower-case, for a name that stands inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** A name of our own or of a plan inside a sentence; an abbreviation at its start keeps its letters: `UBND xã`. */
export function inSentence(name: string): string {
  return /^\p{Lu}(?!\p{Ll}|\s)/u.test(name) ? name : lowerFirst(name);
}

/** Order for readers; files are sorted by code instead. */
export const compareForDisplay = new Intl.Collator('vi').compare;
