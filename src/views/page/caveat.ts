/** The one line of caution of a page, where it leads, and when an absence needs the mark of the new territory. */
import { yearOf } from '../../calendar/dates.ts';
import type { Plan } from '../../plan/plan.ts';
import { formatDate } from '../../format/days.ts';
import { href } from '../../addresses/urls.ts';

/** Whether the plan's territory has changed by the day everything is read at, and its texts say what that leaves open. */
export function isAfterBoundary({ site, asOf }: Pick<Plan, 'site' | 'asOf'>): boolean {
  return site.boundary !== undefined && asOf >= site.boundary.from && site.notices.afterBoundary !== '';
}

/** Whether an absence in that year reaches into the time after the change; the year of the change does. */
export function reachesAfterBoundary(plan: Pick<Plan, 'site' | 'asOf'>, year: number): boolean {
  return isAfterBoundary(plan) && year >= yearOf(plan.site.boundary?.from ?? '');
}

/** Absence is about publication; figures of two territories are not compared. */
export function caveatWords(plan: Pick<Plan, 'site' | 'asOf'>): string {
  const { boundary } = plan.site;
  if (!boundary || !isAfterBoundary(plan))
    return '“Chưa thấy” nói về công bố, không nói cơ quan có làm hay không.';
  return `Số liệu trước và sau ${formatDate(boundary.from)} không so sánh trực tiếp; “chưa thấy” nói về công bố.`;
}

/** Whether words tell of an absence, which the mark of the new territory may have to stand beside. */
export function saysUnseen(words: string): boolean {
  return /chưa thấy/iu.test(words);
}

/** The page that answers whether the plan still applies; every caveat leads there. */
export const validityUrl = (): string => href('/hieu-luc/');
