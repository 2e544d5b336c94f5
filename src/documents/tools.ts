/**
 * Environment for creating documents: the command line reads templates and renders pictures, a browser fetches
 * them from the site.
 */
import type { ExportedChart } from '../views/pictures/exported-charts.ts';
import type { DocumentKind } from './marks.ts';

export interface Tools {
  /** Full address of the home page, with final slash. */
  home: string;
  template(kind: DocumentKind): Promise<Uint8Array>;
  /** The wide PNG of a chart. */
  picture(chart: ExportedChart): Promise<Uint8Array>;
}
