/** A day that has not come where what it tells of has happened: wrong, or doubtful where the day of the site is only stated. */
import type { IsoDate } from '../calendar/dates.ts';
import { formatDate } from '../format/days.ts';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import type { PublishContext } from './check.ts';

/** `words`: what is ahead, where it is more than a day. */
export function dayAhead(
  at: Place,
  day: IsoDate,
  publishContext: PublishContext | undefined,
  words = `Ngày ${formatDate(day)}`,
): Problem[] {
  if (!publishContext || day <= publishContext.today) return [];
  const facts = { today: formatDate(publishContext.today) };
  return publishContext.isDayCertain
    ? [problem('day-ahead', at, day, { ...facts, day: formatDate(day) })]
    : [problem('ngay_sau_hom_nay', at, day, { ...facts, day: words })];
}
