/** Downloadable charts as SVG. */
import type { APIRoute } from 'astro';
import { chartPicture, PICTURE_WIDE } from '../../../charts/export/chart-picture.ts';
import { toOutlines } from '../../../charts/export/picture-file.ts';
import { plan } from '../../../site/site.ts';
import { href } from '../../../addresses/urls.ts';
import { pictureWords } from '../../../views/pictures/picture-words.ts';
import { exportedCharts, type ExportedChart } from '../../../views/pictures/exported-charts.ts';

export function getStaticPaths() {
  return exportedCharts(plan).map((chart) => ({
    params: { phan: chart.section, ten: chart.file },
    props: { chart },
  }));
}

export const GET: APIRoute<{ chart: ExportedChart }> = ({ props: { chart }, site: origin }) => {
  const words = pictureWords(plan, chart, new URL(href(chart.page), origin).href);
  const description = [
    chart.description,
    words.scope,
    ...words.notes,
    words.stamp,
    words.address,
    words.notice,
  ];
  const outlined = toOutlines(chartPicture(words, chart.draw, PICTURE_WIDE), {
    title: chart.heading,
    description: description.filter(Boolean).join('\n'),
  });
  return new Response(outlined, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
