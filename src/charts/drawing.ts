/** Drawing of a chart, before it is placed in a page or a picture. */
import { svg, type Markup } from './svg.ts';

export interface Drawing {
  /** In the drawing's units. */
  width: number;
  height: number;
  fontSize: number;
  body: Markup;
}

/** The drawing as an SVG element of a page; `label` is for screen readers. */
export function pageSvg({ width, height, fontSize, body }: Drawing, label: string): string {
  return svg`
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" font-size="${fontSize}">${body}</svg>`
    .markup;
}

/** The drawing inside a picture, scaled to fit the box, at its top left. */
export function placeDrawing(
  drawing: Drawing,
  box: { x: number; y: number; width: number; height: number },
): Markup {
  const scale = Math.min(box.width / drawing.width, box.height / drawing.height);
  return svg`<g transform="translate(${box.x} ${box.y}) scale(${scale})" font-size="${drawing.fontSize}">${drawing.body}</g>`;
}
