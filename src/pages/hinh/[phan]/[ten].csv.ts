/** The numbers of a chart. With a BOM: opened in Excel more often than by a program. */
import type { APIRoute } from 'astro';
import { writeCsv } from '../../../reading/csv.ts';
import { plan } from '../../../site/site.ts';
import { exportedCharts, type ExportedChart } from '../../../views/pictures/exported-charts.ts';

export function getStaticPaths() {
  return exportedCharts(plan).map((chart) => ({
    params: { phan: chart.section, ten: chart.file },
    props: { chart },
  }));
}

export const GET: APIRoute<{ chart: ExportedChart }> = ({ props: { chart } }) =>
  new Response(`\uFEFF${writeCsv(chart.table)}`, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
