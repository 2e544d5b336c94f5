/** The downloads: every table as canonical CSV, and the same after a BOM for Excel. */
import type { APIRoute } from 'astro';
import { canonicalCsv, downloadName } from '../../dataset/canonical.ts';
import { tableNames } from '../../dataset/schemas/index.ts';
import { plan, site } from '../../site.ts';

export function getStaticPaths() {
  return tableNames.flatMap((table) => [
    { params: { file: downloadName(table, site) }, props: { table, start: '' } },
    { params: { file: `${downloadName(table, site)}.excel` }, props: { table, start: '\uFEFF' } },
  ]);
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['start']) + canonicalCsv(props['table'] as (typeof tableNames)[number], plan), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
