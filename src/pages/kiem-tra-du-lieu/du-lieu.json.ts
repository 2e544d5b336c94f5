/** What is checked against in a browser, and what documents are made from there: files, site, clauses, what texts there are. */
import { address } from '../../dataset/address.ts';
import { decode } from '../../dataset/decode.ts';
import { planDir, readFiles } from '../../dataset/load.ts';
import type { PublishedPlan } from '../../dataset/published-plan.ts';
import { asOf, plan, prose, site } from '../../site.ts';

export function GET(): Response {
  const files = readFiles(planDir).files.map(({ path, bytes }) => ({ path, text: decode(bytes) ?? '' }));
  const published: PublishedPlan = { asOf, site, home: address.href, clauses: plan.clauses, prose, files };
  return Response.json(published);
}
