/** What a chart draws, before it stands in a page or in a picture. */
import { svg, type Markup } from './svg.ts';

export interface Drawing {
  /** In the drawing's own units. */
  width: number;
  height: number;
  fontSize: number;
  body: Markup;
}

/** The drawing as a picture of its own in a page; `label` is what a screen reader says. */
export function pageSvg({ width, height, fontSize, body }: Drawing, label: string): string {
  return svg`
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" font-size="${fontSize}">${body}</svg>`
    .markup;
}

/** The drawing inside a picture, as large as fits into the box, at its top left. */
export function placeDrawing(
  drawing: Drawing,
  box: { x: number; y: number; width: number; height: number },
): Markup {
  const scale = Math.min(box.width / drawing.width, box.height / drawing.height);
  return svg`<g transform="translate(${box.x} ${box.y}) scale(${scale})" font-size="${drawing.fontSize}">${drawing.body}</g>`;
}
