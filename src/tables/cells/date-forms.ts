/**
 * Dates in a form that is not accepted: which day was meant, and what to write. Only explains refusals; accepted
 * forms stay as strict.
 */
import { parseDate } from '../../calendar/dates.ts';
import type { IsoDate } from '../../calendar/dates.ts';
import type { Fault } from '../../problems/messages.ts';

/** Years outside are typing errors: no document of a plan is older or newer. */
export const YEARS = { first: 1900, last: 2199 };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month by its English name or as a Vietnamese spreadsheet abbreviates it. */
export const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:thg|thang|tháng)\\s?(?:1[0-2]|0?[1-9]))';

const monthOf = (name: string): number =>
  Number(/\d+/u.exec(name)?.[0] ?? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

/** `28/11/2024`, as an official writes it. */
const written = (day: IsoDate): string => day.split('-').reverse().join('/');

const dayOf = (year: string | number, month: string | number, day: string | number): IsoDate | undefined =>
  parseDate(`${day}/${month}/${String(year).padStart(4, '0')}`);

/** Reads a date in one of the two accepted forms; else returns why not, and what to write. */
export function readDay(cell: string): { value: IsoDate } | Fault {
  const value = parseDate(cell);
  if (value === undefined) return unread(cell);
  const year = Number(value.slice(0, 4));
  if (year >= YEARS.first && year <= YEARS.last) return { value };
  return { fault: 'date-year-slip', facts: { year: value.slice(0, 4) } };
}

function unread(cell: string): Fault {
  // A weekday, the word “ngày”, a time, a full stop: not part of the date.
  const bare = cell
    .toLowerCase()
    .replace(/^(?:(?:thứ\s\p{L}+|chủ nhật)\s*,?\s*)?(?:ngày\s+)?/u, '')
    .replace(
      /(?:^|[\st,]+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:am|pm|sa|ch)?\s*(?:z|[+-]\d{2}:?\d{2})?$/u,
      '',
    )
    .replace(/[.,]$/u, '')
    .trim();
  return period(bare) ?? wholeDay(bare) ?? serial(bare) ?? yearMissing(bare) ?? { fault: 'date' };
}

const offer = (day: IsoDate | undefined): Fault =>
  day ? { fault: 'date-form', facts: { write: written(day) } } : { fault: 'date' };

/** Every form of a date with a four-digit year, except the two accepted. */
function wholeDay(text: string): Fault | undefined {
  const parts = text.replace(/\s*(?:tháng|năm)\s*/gu, '/').split(/\s*[-./–,]\s*|\s+/u);
  const [a = '', b = '', c = ''] = parts;
  if (parts.length === 3 && parts.every((part) => /^\d+$/u.test(part))) {
    if (a.length === 4 && b.length <= 2 && c.length <= 2) return offer(dayOf(a, b, c));
    if (c.length === 4 && a.length <= 2 && b.length <= 2) {
      const isMonthFirst = Number(a) <= 12 && Number(b) > 12;
      return offer(isMonthFirst ? dayOf(c, a, b) : dayOf(c, b, a));
    }
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  if (compact) {
    const [, y = '', m = '', d = ''] = compact;
    const day = dayOf(y, m, d);
    const isLikely = day && Number(y) >= YEARS.first && Number(y) <= YEARS.last;
    return offer(isLikely ? day : dayOf(text.slice(4), text.slice(2, 4), text.slice(0, 2)));
  }
  const named =
    new RegExp(`^(?<d>\\d{1,2})[\\s/.-]*(?<m>${MONTH_NAME})[\\s/.,-]*(?<y>\\d{4})$`, 'iu').exec(text) ??
    new RegExp(
      `^(?<m>${MONTH_NAME})[\\s/.-]*(?<d>\\d{1,2})(?:st|nd|rd|th)?,?[\\s/.-]+(?<y>\\d{4})$`,
      'iu',
    ).exec(text);
  const { d = '', m = '', y = '' } = named?.groups ?? {};
  return named ? offer(dayOf(y, monthOf(m), d)) : undefined;
}

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const numberOf = (text: string): number => ROMAN.indexOf(text) + 1 || Number(text);

/** A month, a quarter, a half-year or a year: the column expects its last day. */
function period(text: string): Fault | undefined {
  const year = /^(?:năm\s+)?(\d{4})$/u.exec(text)?.[1];
  if (year) return ofPeriod('năm', Number(year), 12);
  const half =
    /^(?:6|sáu)\s+tháng\s+(đầu|cuối)(?:\s+năm)?\s*[-/]?\s*(\d{4})$/u.exec(text) ??
    /^(?:6|sáu)\s+tháng\s+(đầu|cuối)\s+năm\s+(\d{4})$/u.exec(text);
  if (half) return ofPeriod('nửa năm', Number(half[2]), half[1] === 'đầu' ? 6 : 12);
  const months = /^(\d{1,2})\s+tháng(?:\s+đầu)?(?:\s+năm)?\s*[-/]?\s*(\d{4})$/u.exec(text);
  if (months) {
    const what = months[1] === '6' ? 'nửa năm' : 'kỳ nhiều tháng';
    return ofPeriod(what, Number(months[2]), Number(months[1]));
  }
  const quarter =
    /^(?:quý|q)\s*(iv|i{1,3}|[1-4])(?:\s*năm|\s*[-/.,])?\s*(\d{4})$/u.exec(text) ??
    flipped(/^(\d{4})[\s/-]*q([1-4])$/u.exec(text));
  if (quarter) return ofPeriod('quý', Number(quarter[2]), numberOf(quarter[1] ?? '') * 3);
  const month =
    /^(?:tháng\s*|t)?(\d{1,2})(?:\s*năm\s*|\s*[-/.]\s*)(\d{4})$/u.exec(text) ??
    flipped(/^(\d{4})\s*[-/.]\s*(\d{1,2})$/u.exec(text)) ??
    new RegExp(`^(${MONTH_NAME})[\\s/.,-]*(\\d{4})$`, 'iu').exec(text);
  if (!month) return undefined;
  const [, name = '', ofYear = ''] = month;
  return ofPeriod('tháng', Number(ofYear), /^\d+$/u.test(name) ? Number(name) : monthOf(name));
}

const flipped = (found: RegExpExecArray | null): string[] | null =>
  found && [found[0], found[2] ?? '', found[1] ?? ''];

const PRECISION_OF = {
  năm: 'nam',
  'nửa năm': 'nua_nam',
  quý: 'quy',
  'kỳ nhiều tháng': 'ngay',
  tháng: 'thang',
};

function ofPeriod(what: keyof typeof PRECISION_OF, year: number, lastMonth: number): Fault | undefined {
  const last = [31, 30, 29, 28].map((day) => dayOf(year, lastMonth, day)).find((day) => day !== undefined);
  if (!last || year < YEARS.first || year > YEARS.last) return undefined;
  const precision = PRECISION_OF[what];
  return { fault: 'date-period', facts: { what, lastDay: written(last), precision } };
}

/** Serial dates of spreadsheets: five digits, from 1954 to 2119. */
const SERIAL = /^[2-7]\d{4}(?:[.,]\d+)?$/u;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The date of a five-digit serial number. */
export function dayOfSerial(cell: string): IsoDate | undefined {
  if (!SERIAL.test(cell)) return undefined;
  return new Date(DAY_ZERO + Number(cell.slice(0, 5)) * 86_400_000).toISOString().slice(0, 10);
}

function serial(text: string): Fault | undefined {
  const day = dayOfSerial(text);
  return day === undefined ? undefined : { fault: 'date-serial', facts: { write: written(day) } };
}

/** `28/11/24`, `28/11`, `Nov-24`, `28/11/20244`. */
function yearMissing(text: string): Fault | undefined {
  const named = new RegExp(`^(?:(\\d{1,2})[\\s/.-]*)?(${MONTH_NAME})(?:[\\s/.,-]*(\\d{1,5}))?$`, 'iu').exec(
    text,
  );
  const figures =
    /^(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{2}))$/u.exec(text) ??
    /^(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{1,3}|\d{5,6}))?$/u.exec(text);
  if (!named && !figures) return undefined;
  const [, d, m, y] = figures ?? (named?.[1] ? [0, named[1], String(monthOf(named[2] ?? '')), named[3]] : []);
  const day = y?.length === 2 && d && m ? dayOf(`20${y}`, m, d) : undefined;
  // `31/02/24` is not a date in any year.
  if (d && m && !dayOf(2024, m, d) && !dayOf(2024, d, m)) return { fault: 'date' };
  return { fault: 'date-year-digits', facts: { write: day ? written(day) : '' } };
}

/** Both readings of a date with slashes; one of them may be invalid. */
export interface Readings {
  dayFirst: IsoDate | undefined;
  monthFirst: IsoDate | undefined;
}

export function readingsOf(cell: string): Readings | undefined {
  const [, a = '', b = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(cell.trim()) ?? [];
  if (!year) return undefined;
  return { dayFirst: dayOf(year, b, a), monthFirst: dayOf(year, a, b) };
}

/** The order of day and month that all slash dates of a column imply. */
export function orderOf(cells: readonly string[]): { isMonthFirst: boolean; doubtful: number | undefined } {
  let [isMonthFirst, isDayFirst] = [false, false];
  let doubtful: number | undefined;
  for (const [at, cell] of cells.entries()) {
    const read = readingsOf(cell);
    if (!read) continue;
    if (read.monthFirst && !read.dayFirst) isMonthFirst = true;
    else if (read.dayFirst && !read.monthFirst) isDayFirst = true;
    else if (read.dayFirst !== read.monthFirst) doubtful ??= at;
  }
  return { isMonthFirst, doubtful: isDayFirst || isMonthFirst ? undefined : doubtful };
}

/** A date in a column where another date can only be month-first: both readings. */
export function monthFirstFault({ dayFirst, monthFirst }: Readings): Fault {
  const readings = [dayFirst, monthFirst].filter((day) => day !== undefined);
  const days = [...new Set(readings)];
  if (days.length === 0) return { fault: 'date' };
  return { fault: 'date-month-first', facts: { first: days[0] ?? '', second: days[1] ?? '' } };
}
