/** What the identity of the plan that is shown means for its files. */
import type { Site } from '../dataset/schemas/site.ts';

/** How every file name and source code of an illustrative plan begins. */
export const ILLUSTRATIVE_MARK = 'minh-hoa-';

/** Whether the plan that is shown is an invented one. */
export function isIllustrative(site: Pick<Site, 'shownText'>): boolean {
  return site.shownText === 'minh_hoa';
}

/** The name a file is downloaded under: an invented plan's says so, wherever the file is passed on to. */
export function downloadedName(name: string, site: Pick<Site, 'shownText'>): string {
  return isIllustrative(site) ? ILLUSTRATIVE_MARK + name : name;
}
