/** What a sheet of paper says of itself once it is away from the site: which text, whose, of when, from where. */
import type { Plan } from '../../plan/plan.ts';
import { formatDate } from '../../format/days.ts';
import { noticeOf } from '../pictures/picture-words.ts';

/** `address` is the page's own, in full; undefined where nobody should come to it. A plan that shows its adopted text has no label to carry. */
export function printLine({ site, asOf }: Pick<Plan, 'site' | 'asOf'>, address: string | undefined): string {
  const ledger = `${site.title}, ${site.province}`;
  return [noticeOf(site), ledger, `Tính đến ngày ${formatDate(asOf)}`, address].filter(Boolean).join(' · ');
}
