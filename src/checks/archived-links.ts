/** An archived copy lies elsewhere than the page it is a copy of. */
import { problem } from '../problems/problem.ts';
import { placeOf } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkArchivedLinks: Check = (dataset) =>
  dataset.sources
    .filter(({ row: { link, archived } }) => link && archived && place(link) === place(archived))
    .map((located) => problem('archive-same', placeOf(located, 'ban_luu'), located.row.archived));

/** What http and https, `www.`, a slash at the end and the part of a page leave the same. */
function place(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./u, '') + pathname.replace(/\/+$/u, '') + search;
}
