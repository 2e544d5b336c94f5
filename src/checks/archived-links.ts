/** An archived copy has another address than the original page. */
import { problem } from '../problems/problem.ts';
import { placeOf } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkArchivedLinks: Check = (dataset) =>
  dataset.sources
    .filter(({ row: { link, archived } }) => link && archived && place(link) === place(archived))
    .map((located) => problem('archive-same', placeOf(located, 'ban_luu'), located.row.archived));

/** An address without scheme, `www.`, final slash and anchor. */
function place(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./u, '') + pathname.replace(/\/+$/u, '') + search;
}
