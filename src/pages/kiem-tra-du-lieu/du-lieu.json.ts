/** What the page that checks data compares with: the published files, the site, the plan's clauses and what texts there are. */
import type { Published } from '../../checker/protocol.ts';
import { decode } from '../../dataset/decode.ts';
import { planDir, readFiles } from '../../dataset/load.ts';
import { asOf, plan, prose, site } from '../../site.ts';

export function GET(): Response {
  const files = readFiles(planDir).files.map(({ path, bytes }) => ({ path, text: decode(bytes) ?? '' }));
  const published: Published = { asOf, site, clauses: plan.clauses, prose, files };
  return Response.json(published);
}
