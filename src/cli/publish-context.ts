/** Context of checks at the command line: today's date, and the published data. */
import type { PublishContext } from '../checks/check.ts';
import type { AsOf } from '../checks/latest-day.ts';
import { latestDay } from '../checks/latest-day.ts';
import { readPast } from '../history/past.ts';
import { publishedRef, readRef } from '../history/read-ref.ts';
import type { Site } from '../tables/schemas/site.ts';
import { snapshotOf } from '../changes/snapshot.ts';
import { dayInVietnam } from '../calendar/vietnam.ts';

export function publishContextAt(dir: string): (site: Site, asOf: AsOf) => PublishContext {
  return (site, asOf) => {
    const ref = publishedRef(dir);
    const files = ref === undefined ? undefined : readRef(dir, ref);
    return {
      ...latestDay(site, asOf, dayInVietnam(Date.now())),
      published: Array.isArray(files)
        ? { paths: new Set(files.map(({ path }) => path)), tables: snapshotOf(files, site) }
        : undefined,
      readPast: () => readPast(dir, site),
    };
  };
}
