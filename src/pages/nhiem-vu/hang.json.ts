/** The rows of the explorer, fetched at the first choice. */
import { explorerData } from '../../explorer/rows.ts';
import { plan } from '../../site/site.ts';

export function GET(): Response {
  return Response.json(explorerData(plan));
}
