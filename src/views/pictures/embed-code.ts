/** HTML to embed a chart: one frame, no script. */
import { pagePalette } from '../../charts/palette.ts';
import { NARROW } from '../../charts/chart-size.ts';
import { escapeMarkup } from '../../charts/svg.ts';
import type { ExportedChart } from './exported-charts.ts';

/** Maximum height above and below the drawing, in pixels, on a phone with wide letters. */
const WORDS_HEIGHT = 500;

/** Without script a frame cannot adapt its height: it gets the height needed on narrow screens. */
export function embedHeight(chart: Pick<ExportedChart, 'draw'>): number {
  return WORDS_HEIGHT + Math.ceil(chart.draw(NARROW, pagePalette, '').height);
}

export function embedCode(chart: Pick<ExportedChart, 'draw' | 'heading'>, address: string): string {
  const height = String(embedHeight(chart));
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(chart.heading)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}
