/** Downloadable pictures of charts: one format for articles, one for feeds. */
import type { APIRoute } from 'astro';
import { chartPicture, PICTURE_SQUARE, PICTURE_WIDE } from '../../../charts/export/chart-picture.ts';
import type { Canvas } from '../../../charts/picture-parts.ts';
import { toPng } from '../../../charts/export/picture-file.ts';
import { plan } from '../../../site/site.ts';
import { href } from '../../../addresses/urls.ts';
import { pictureWords } from '../../../views/pictures/picture-words.ts';
import { exportedCharts, type ExportedChart } from '../../../views/pictures/exported-charts.ts';

interface Props {
  chart: ExportedChart;
  shape: Canvas;
}

export function getStaticPaths() {
  return exportedCharts(plan).flatMap((chart) =>
    [PICTURE_WIDE, PICTURE_SQUARE].map((shape) => ({
      params: { phan: chart.section, ten: `${chart.file}-${shape.width}x${shape.height}` },
      props: { chart, shape },
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { chart, shape }, site: origin }) => {
  const words = pictureWords(plan, chart, new URL(href(chart.page), origin).href);
  return new Response(await toPng(chartPicture(words, chart.draw, shape)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
