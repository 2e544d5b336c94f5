/** A page's caveat in one line, its link, and when an absence needs the mark of the new territory. */
import { yearOf } from '../../calendar/dates.ts';
import type { Plan } from '../../plan/plan.ts';
import { formatDate } from '../../format/days.ts';
import { href } from '../../addresses/urls.ts';

/** Whether the plan's territory has changed by the as-of day, and its texts explain what that leaves open. */
export function isAfterBoundary({ site, asOf }: Pick<Plan, 'site' | 'asOf'>): boolean {
  return site.boundary !== undefined && asOf >= site.boundary.from && site.notices.afterBoundary !== '';
}

/** Whether an absence in that year extends beyond the boundary change; the year of the change does. */
export function reachesAfterBoundary(plan: Pick<Plan, 'site' | 'asOf'>, year: number): boolean {
  return isAfterBoundary(plan) && year >= yearOf(plan.site.boundary?.from ?? '');
}

/** An absence is about publication; figures of two territories are not compared. */
export function caveatWords(plan: Pick<Plan, 'site' | 'asOf'>): string {
  const { boundary } = plan.site;
  if (!boundary || !isAfterBoundary(plan))
    return '“Chưa thấy” nói về công bố, không nói cơ quan có làm hay không.';
  return `Số liệu trước và sau ${formatDate(boundary.from)} không so sánh trực tiếp; “chưa thấy” nói về công bố.`;
}

/** Whether the words state an absence, which may need the mark of the new territory. */
export function saysUnseen(words: string): boolean {
  return /chưa thấy/iu.test(words);
}

/** The page on whether the plan still applies, which every caveat links to. */
export const validityUrl = (): string => href('/hieu-luc/');
