/** What stands on every picture that leaves the site: the day, the publisher, the licence, the notice. */
import type { PictureWords } from '../../charts/export/chart-picture.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Site } from '../../tables/schemas/site.ts';
import { isUnofficial, publishedBy, unofficialNotice } from '../../plan/site.ts';
import { formatDate } from '../../format/days.ts';
import type { ExportedChart } from './exported-charts.ts';

/** That the whole plan is invented or tried by somebody else, or its text shown is a draft; empty for neither, and where nothing is the plan's. */
export function noticeOf(site: Site, isContext = false): string {
  if (isUnofficial(site)) return unofficialNotice(site);
  return !isContext && site.shownText === 'du_thao' ? site.notices.draftShort : '';
}

/** `Tính đến ngày 22/11/2026 · Sở … · CC BY 4.0`. */
function stampOf({ asOf, site }: Plan): string {
  return [`Tính đến ngày ${formatDate(asOf)}`, publishedBy(site), site.licence.data].join(' · ');
}

/** The same for a card, which nobody republishes: `Tính đến ngày 22/11/2026 · Sở …`. */
export function cardStampOf({ asOf, site }: Plan): string {
  return `Tính đến ngày ${formatDate(asOf)} · ${publishedBy(site)}`;
}

/** An address as one reads it out: without its scheme. */
export function shownAddress(address: string): string {
  return address.replace(/^https?:\/\//u, '');
}

/** `address` is where the live figure stands, in full. */
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
