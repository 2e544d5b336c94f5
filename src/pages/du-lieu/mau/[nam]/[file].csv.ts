/** The running year's templates: `/du-lieu/mau/2026/so-ct.nhiem-vu.csv`. */
import type { APIRoute } from 'astro';
import { plan } from '../../../../site.ts';
import { allTemplates } from '../../../../views/templates.ts';

export function getStaticPaths() {
  return allTemplates(plan).map(({ year, name, text }) => ({
    params: { nam: String(year), file: name },
    props: { text },
  }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['text']), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
