/** Line on printed pages: which text, publisher, date, address. */
import type { Plan } from '../../plan/plan.ts';
import { formatDate } from '../../format/days.ts';
import { noticeOf } from '../pictures/picture-words.ts';

/**
 * `address`: the page's full address; undefined for pages nobody should visit. A plan that shows its adopted
 * text needs no label.
 */
export function printLine({ site, asOf }: Pick<Plan, 'site' | 'asOf'>, address: string | undefined): string {
  const ledger = `${site.title}, ${site.province}`;
  return [noticeOf(site), ledger, `Tính đến ngày ${formatDate(asOf)}`, address].filter(Boolean).join(' · ');
}
