/** Problems of changes since an earlier commit, for `npm run check -- --since [ref]`. */
import { isShallow } from '../history/git.ts';
import { defaultRef, readRef, readTextAt } from '../history/read-ref.ts';
import type { LoadedPlan } from '../plan-folder/load.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { readSite } from '../reading/read-site.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { checkFilesSince } from '../changes/since.ts';
import { SITE_FILE } from '../reading/site-file.ts';
import type { IsoDate } from '../calendar/dates.ts';

export interface Since {
  problems: Problem[];
  /** The base of the comparison; undefined if there is none, or it could not be read. */
  ref: string | undefined;
}

export function problemsSince(
  dir: string,
  wanted: { ref: string } | 'default',
  loaded: Pick<LoadedPlan, 'site' | 'files' | 'dataset'>,
  today: IsoDate,
): Since {
  // The last publication is unknown if part of the history is missing.
  const isCut = isShallow(dir);
  if (wanted === 'default' && isCut) return cutOff(true);
  const ref = wanted === 'default' ? defaultRef(dir) : wanted.ref;
  if (ref === undefined) return { problems: [], ref: undefined };
  const before = readRef(dir, ref);
  if (before === 'cut-off' || (before === undefined && isCut)) return cutOff(isCut);
  if (before === undefined)
    return { problems: [problem('unknown-ref', { file: 'data' }, ref)], ref: undefined };
  const own = ownColumnsOfBoth(loaded.site, readSite(readTextAt(dir, ref, SITE_FILE)).site);
  return { problems: checkFilesSince(before, loaded.files, loaded.dataset, today, own), ref };
}

/** A column no longer declared counts as removed, with its values. */
function ownColumnsOfBoth(
  { ownColumns: now = [] }: WithOwnColumns = {},
  { ownColumns: before = [] }: WithOwnColumns = {},
): WithOwnColumns {
  const isKept = (old: (typeof now)[number]): boolean =>
    now.some(({ table, header }) => table === old.table && header === old.header);
  return { ownColumns: [...now, ...before.filter((old) => !isKept(old))] };
}

function cutOff(isShort: boolean): Since {
  return { problems: [problem('history-cut', { file: 'data' }, '', { isShallow: isShort })], ref: undefined };
}
