/** Calendar arithmetic on ISO days. No clock, no time zone: a day is a day. */

/** A calendar day, ISO 8601: `2021-07-02`. Such strings compare in date order. */
export type IsoDate = string;

/** In milliseconds. Counted in UTC, where every day has the same length. */
const DAY = 86_400_000;

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (startOf(to) - startOf(from)) / DAY;
}

/** The day `days` later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dayOf(startOf(date) + days * DAY);
}

/** Last day of a year. */
export function endOfYear(year: number): IsoDate {
  return `${String(year).padStart(4, '0')}-12-31`;
}

/** The year a day lies in. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Reads `2024-11-28` or `28/11/2024` (also `1/7/2025`); undefined when it is no day of the calendar. */
export function parseDate(text: string): IsoDate | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : local ? local.slice(1).reverse() : [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}

/** The years `from` … `to`, both included. */
export function yearsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function startOf(date: IsoDate): number {
  if (!isDay(date)) throw new RangeError(`No day of the calendar: ${date}`);
  return timeOf(date);
}

/** A day is valid when it reads back as itself: engines turn 30 February into a day of March, or reject it. */
function isDay(date: string): boolean {
  const time = timeOf(date);
  return !Number.isNaN(time) && dayOf(time) === date;
}

function timeOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dayOf(time: number): IsoDate {
  const [day = ''] = new Date(time).toISOString().split('T');
  return day;
}
