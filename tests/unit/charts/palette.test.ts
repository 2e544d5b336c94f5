/** Marks and text have enough contrast in both themes: WCAG 2.2, 1.4.3 and 1.4.11. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filePalette, pagePalette } from '../../../src/charts/palette.ts';
import { contrast, luminanceOfHex, luminances } from '../../support/contrast.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const MARKS = ['ink', 'muted', 'accent', 'reached', 'below', 'passed', 'hatch'];
const LETTERS = ['ink', 'muted', 'accent'];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colours = luminances(css, theme);
  const between = (a: string, b: string): number =>
    contrast(colours.get(a) ?? Number.NaN, colours.get(b) ?? Number.NaN);

  test.each(MARKS)('a mark in --%s has 3:1 against the paper', (name) => {
    expect(between(name, 'paper')).toBeGreaterThanOrEqual(3);
  });

  test.each(LETTERS)('letters in --%s have 4.5:1 against the paper', (name) => {
    expect(between(name, 'paper')).toBeGreaterThanOrEqual(4.5);
  });

  test('letters on the accent have 4.5:1', () => {
    expect(between('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
  });

  test('every colour of the chart palette is one of the style sheet', () => {
    for (const [name, value] of Object.entries(pagePalette)) {
      expect(value).toBe(`var(--${name})`);
      expect([...colours.keys()]).toContain(name);
    }
  });
});

test('the colours of files are those of the light theme, as a screen shows them', () => {
  const light = luminances(css, 'light');
  for (const [name, value] of Object.entries(filePalette) as [string, string][]) {
    expect.soft(luminanceOfHex(value), name).toBeCloseTo(light.get(name) ?? Number.NaN, 2);
    expect(value).toMatch(/^#[0-9a-f]{6}$/u);
  }
});

describe('the measure itself', () => {
  const [light, dark] = (['light', 'dark'] as const).map((theme) =>
    luminances(
      '--white: light-dark(oklch(100% 0 0), oklch(0% 0 0)); --red: light-dark(oklch(62.796% 0.25768 29.234), oklch(0% 0 0));',
      theme,
    ),
  );

  test('gives 21 for black on white and 4 for pure red on white', () => {
    const white = light?.get('white') ?? Number.NaN;
    expect(contrast(white, dark?.get('white') ?? Number.NaN)).toBeCloseTo(21, 3);
    expect(contrast(white, light?.get('red') ?? Number.NaN)).toBeCloseTo(3.998, 2);
  });
});
