/** What a document is made with: the command line reads templates and draws pictures, a browser asks the site for them. */
import type { ExportedChart } from '../views/pictures/exported-charts.ts';
import type { DocumentKind } from './marks.ts';

export interface Tools {
  /** The full address of the home page, with a slash at its end. */
  home: string;
  template(kind: DocumentKind): Promise<Uint8Array>;
  /** The wide PNG of a chart. */
  picture(chart: ExportedChart): Promise<Uint8Array>;
}
