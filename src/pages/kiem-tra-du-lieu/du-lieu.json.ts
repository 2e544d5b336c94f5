/** The published plan for checks and drafts in the browser: files, site, clauses, prose pages. */
import { address } from '../../plan-folder/address.ts';
import { decode } from '../../reading/decode.ts';
import { planDir, readFiles } from '../../plan-folder/load.ts';
import type { PublishedPlan } from '../../checks/published-plan.ts';
import { asOf, plan, prose, site } from '../../site/site.ts';

export function GET(): Response {
  const files = readFiles(planDir).files.map(({ path, bytes }) => ({ path, text: decode(bytes) ?? '' }));
  const published: PublishedPlan = { asOf, site, home: address.href, clauses: plan.clauses, prose, files };
  return Response.json(published);
}
