/** Text of every exported picture: date, publisher, licence, notice. */
import type { PictureWords } from '../../charts/export/chart-picture.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Site } from '../../tables/schemas/site.ts';
import { isUnofficial, publishedBy, unofficialNotice } from '../../plan/site.ts';
import { formatDate } from '../../format/days.ts';
import type { ExportedChart } from './exported-charts.ts';

/** Notice that the plan is invented, a trial, or a draft; empty otherwise, and if nothing is the plan's. */
export function noticeOf(site: Site, isContext = false): string {
  if (isUnofficial(site)) return unofficialNotice(site);
  return !isContext && site.shownText === 'du_thao' ? site.notices.draftShort : '';
}

/** `Tính đến ngày 22/11/2026 · Sở … · CC BY 4.0`. */
function stampOf({ asOf, site }: Plan): string {
  return [`Tính đến ngày ${formatDate(asOf)}`, publishedBy(site), site.licence.data].join(' · ');
}

/** The same for a preview card, which nobody republishes: `Tính đến ngày 22/11/2026 · Sở …`. */
export function cardStampOf({ asOf, site }: Plan): string {
  return `Tính đến ngày ${formatDate(asOf)} · ${publishedBy(site)}`;
}

/** An address for reading aloud: without its scheme. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\//u, '');
}

/** `address`: full address of the live figure. */
export function pictureWords(plan: Plan, chart: ExportedChart, address: string): PictureWords {
  const { heading, finding, scope, keys, notes, isContext } = chart;
  return {
    heading,
    finding,
    scope,
    keys,
    notes,
    stamp: stampOf(plan),
    address: shownAddress(address),
    notice: noticeOf(plan.site, isContext),
  };
}
