/** Numbers, dates and quotations as Vietnamese officials write them. Pure; no locale of the machine. */
import type { IsoDate } from './domain/dates.ts';
import type { DayInYear } from './domain/day-in-year.ts';
import type { Period, Precision } from './domain/period.ts';

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

/** 2025-07-01 → `01/7/2025`: day in two digits, month padded only for January and February. */
export function formatDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${formatMonth(month)}/${year}`;
}

function formatMonth(month: string): string {
  return Number(month) <= 2 ? month.padStart(2, '0') : String(Number(month));
}

export const periodNouns = {
  ngay: 'ngày',
  thang: 'tháng',
  quy: 'quý',
  nua_nam: '6 tháng',
  nam: 'năm',
} as const satisfies Record<Precision, string>;

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
