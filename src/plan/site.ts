/** What the identity of the plan that is shown means for its pages and files. */
import type { Site } from '../tables/schemas/site.ts';
import type { Scope } from '../tables/rows.ts';

/** How every file name and source code of an illustrative plan begins. */
export const ILLUSTRATIVE_MARK = 'minh-hoa-';

/** How the download of a trial is named: a real plan's, by somebody else than its publisher. */
const TRIAL_MARK = 'ban-thu-';

/** Whether the plan that is shown is an invented one. */
export function isIllustrative(site: Pick<Site, 'shownText'>): boolean {
  return site.shownText === 'minh_hoa';
}

/** Whether somebody else than its publisher tries the site with a real plan. */
export function isTrial(site: Pick<Site, 'shownText'>): boolean {
  return site.shownText === 'ban_thu';
}

/** Whether this is no publisher's record: search engines stay away, and everything that leaves the site says so. */
export function isUnofficial(site: Pick<Site, 'shownText'>): boolean {
  return isIllustrative(site) || isTrial(site);
}

/** What an unofficial site says of itself on every page and in every file; empty for any other. */
export function unofficialNotice({ shownText, notices }: Pick<Site, 'shownText' | 'notices'>): string {
  if (isTrial({ shownText })) return notices.trial;
  return isIllustrative({ shownText }) ? notices.illustrative : '';
}

/** What the name of a download begins with; empty for a publisher's own plan. */
export function downloadMark(site: Pick<Site, 'shownText'>): string {
  if (isTrial(site)) return TRIAL_MARK;
  return isIllustrative(site) ? ILLUSTRATIVE_MARK : '';
}

/** The name a file is downloaded under: an unofficial one says so, wherever the file is passed on to. */
export function downloadedName(name: string, site: Pick<Site, 'shownText'>): string {
  return downloadMark(site) + name;
}

/** Who speaks in what leaves the site: a trial never does in the publisher's name. */
export function publishedBy(site: Pick<Site, 'shownText' | 'publisher'>): string {
  return isTrial(site) ? `Người làm bản thử (không phải ${site.publisher.name})` : site.publisher.name;
}

/** What the territory of a figure or a result is called; undefined in a plan whose territory never changed. */
export function territoryName(
  { boundary }: Pick<Site, 'boundary'>,
  scope: Scope | undefined,
): string | undefined {
  return scope && boundary?.names[scope];
}
