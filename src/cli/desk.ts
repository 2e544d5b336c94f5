/** What whoever checks at the command line knows beside the plan: which day it is, and what is published already. */
import type { Desk } from '../dataset/checks/check.ts';
import type { AsOf } from '../dataset/latest-day.ts';
import { latestDay } from '../dataset/latest-day.ts';
import { readPast } from '../dataset/history/past.ts';
import { publishedRef, readRef } from '../dataset/history/read-ref.ts';
import type { Site } from '../dataset/schemas/site.ts';
import { snapshotOf } from '../dataset/snapshot.ts';
import { dayInVietnam } from '../domain/vietnam.ts';

export function deskAt(dir: string): (site: Site, asOf: AsOf) => Desk {
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
