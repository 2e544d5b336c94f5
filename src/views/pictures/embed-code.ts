/** The lines another page pastes to show a chart: one frame, no script. */
import { pagePalette } from '../../charts/palette.ts';
import { NARROW } from '../../charts/chart-size.ts';
import { escapeMarkup } from '../../charts/svg.ts';
import type { ExportedChart } from './exported-charts.ts';

/** What stands over and under the drawing needs at most so many pixels, on a phone whose letters are wide. */
const WORDS_HEIGHT = 500;

/** Without script a frame cannot ask for its height: it gets what it needs where it is narrow. */
export function embedHeight(chart: Pick<ExportedChart, 'draw'>): number {
  return WORDS_HEIGHT + Math.ceil(chart.draw(NARROW, pagePalette, '').height);
}

export function embedCode(chart: Pick<ExportedChart, 'draw' | 'heading'>, address: string): string {
  const height = String(embedHeight(chart));
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(chart.heading)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}
