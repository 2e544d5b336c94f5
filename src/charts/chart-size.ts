/** A chart is laid out per size: on a phone it gets another shape, not smaller text. */

export interface ChartSize {
  width: number;
  height: number;
  /** Text size in the chart's units (= CSS pixels at full width). */
  fontSize: number;
  /** Width of the text relative to a system font. */
  widen?: number;
}

export const WIDE: ChartSize = { width: 720, height: 380, fontSize: 15 };
export const NARROW: ChartSize = { width: 328, height: 320, fontSize: 13 };
/** For a chart next to a line of text: no value axis, only the end values are labelled. */
export const SMALL: ChartSize = { width: 300, height: 84, fontSize: 12 };
