/** What the kind of text shown (adopted, draft, invented, trial) means for pages and files. */
import type { Site } from '../tables/schemas/site.ts';
import type { Scope } from '../tables/rows.ts';

/** Prefix of every file name and source code of an illustrative plan. */
export const ILLUSTRATIVE_MARK = 'minh-hoa-';

/** Prefix of downloads of a trial: a real plan, tested by someone other than its publisher. */
const TRIAL_MARK = 'ban-thu-';

/** Whether the plan is invented. */
export function isIllustrative(site: Pick<Site, 'shownText'>): boolean {
  return site.shownText === 'minh_hoa';
}

/** Whether someone other than the publisher tests the site with a real plan. */
export function isTrial(site: Pick<Site, 'shownText'>): boolean {
  return site.shownText === 'ban_thu';
}

/** Whether this is not the publisher's own site: search engines are kept out, and every file says so. */
export function isUnofficial(site: Pick<Site, 'shownText'>): boolean {
  return isIllustrative(site) || isTrial(site);
}

/** The notice an unofficial site shows on every page and in every file; empty for any other. */
export function unofficialNotice({ shownText, notices }: Pick<Site, 'shownText' | 'notices'>): string {
  if (isTrial({ shownText })) return notices.trial;
  return isIllustrative({ shownText }) ? notices.illustrative : '';
}

/** Prefix of a download's name; empty for a publisher's own plan. */
export function downloadMark(site: Pick<Site, 'shownText'>): string {
  if (isTrial(site)) return TRIAL_MARK;
  return isIllustrative(site) ? ILLUSTRATIVE_MARK : '';
}

/** Name of a downloaded file, marked if unofficial, so that the mark travels with the file. */
export function downloadedName(name: string, site: Pick<Site, 'shownText'>): string {
  return downloadMark(site) + name;
}

/** Author of published files: a trial never uses the publisher's name. */
export function publishedBy(site: Pick<Site, 'shownText' | 'publisher'>): string {
  return isTrial(site) ? `Người làm bản thử (không phải ${site.publisher.name})` : site.publisher.name;
}

/** Name of the territory of a figure or a result; undefined if the plan's territory never changed. */
export function territoryName(
  { boundary }: Pick<Site, 'boundary'>,
  scope: Scope | undefined,
): string | undefined {
  return scope && boundary?.names[scope];
}
