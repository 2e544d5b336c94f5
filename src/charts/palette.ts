/** Colours of charts: on pages the custom properties of the style sheet, in files their light values. */

export interface Palette {
  ink: string;
  muted: string;
  line: string;
  /** Hatch lines that mean "nothing published". */
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

/** The light theme in sRGB: programs that open a file support neither custom properties nor OKLCH. */
export const filePalette: Palette = {
  ink: '#1a2133',
  muted: '#4f5564',
  line: '#d7d4cc',
  hatch: '#908c7f',
  paper: '#fcfaf6',
  accent: '#2d4498',
  reached: '#106c3e',
  below: '#8a5600',
  passed: '#a51f1e',
};
