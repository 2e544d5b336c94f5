/** The published plan as the site's endpoint serves it to the browser, for checks and drafts. */
import type { Prose } from '../addresses/searched-addresses.ts';
import { createPlan, type Plan } from '../plan/plan.ts';
import type { Clause } from '../tables/rows.ts';
import type { AsOf } from './latest-day.ts';
import { planSchema } from '../tables/plan-schema.ts';
import { readTables } from '../reading/read-tables.ts';
import type { Site } from '../tables/schemas/site.ts';
import { tablesOf } from '../tables/dataset.ts';

export interface PublishedPlan {
  asOf: AsOf;
  site: Site;
  /** The full address of the home page. */
  home: string;
  clauses: Clause[];
  /** Prose pages, which search aliases may name. */
  prose: Prose[];
  /** The decoded files of `data/`. */
  files: { path: string; text: string }[];
}

/** Runs no checks: published data has passed them all. */
export function planOf({ files, site, clauses, asOf }: PublishedPlan): Plan {
  const encoder = new TextEncoder();
  const { dataset } = readTables(
    files.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
    (name) => planSchema(name, site),
  );
  return createPlan(tablesOf(dataset), site, clauses, asOf.date);
}
