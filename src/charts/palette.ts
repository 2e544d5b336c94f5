/** Colours a chart draws with. On pages they are the tokens of the style sheet; files get literal colours. */

export interface Palette {
  ink: string;
  muted: string;
  line: string;
  /** Strokes of the pattern that stands for "nothing published". */
  hatch: string;
  paper: string;
  accent: string;
  reached: string;
  below: string;
  passed: string;
}

export const pagePalette: Palette = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
  hatch: 'var(--hatch)',
  paper: 'var(--paper)',
  accent: 'var(--accent)',
  reached: 'var(--reached)',
  below: 'var(--below)',
  passed: 'var(--passed)',
};
