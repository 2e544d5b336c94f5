/** A future day for a past fact: an error, or a doubt if the site's day is only stated. */
import type { IsoDate } from '../calendar/dates.ts';
import { formatDate } from '../format/days.ts';
import { problem, type Place, type Problem } from '../problems/problem.ts';
import type { PublishContext } from './check.ts';

/** `words`: the period, if it is longer than a day. */
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
