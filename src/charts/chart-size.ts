/** A chart is drawn anew for each size: on a phone it has another shape, not smaller letters. */

export interface ChartSize {
  width: number;
  height: number;
  /** Size of the letters, in the chart's own units (= CSS pixels at full width). */
  fontSize: number;
  /** How much wider letters are than a system font's: those of the pictures' own font are. */
  widen?: number;
}

export const WIDE: ChartSize = { width: 720, height: 380, fontSize: 15 };
export const NARROW: ChartSize = { width: 328, height: 320, fontSize: 13 };
/** Beside a line of text: no axis of values, only the ends are named. */
export const SMALL: ChartSize = { width: 300, height: 84, fontSize: 12 };
