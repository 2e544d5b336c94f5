/** Every status has a distinct shape: none depends on colour alone. Meanings: `/phuong-phap/#dau`. */
import { describe, expect, test } from 'vitest';
import { drawMark, markSvg, type MarkCode } from '../../../src/charts/marks.ts';
import { pagePalette, type Palette } from '../../../src/charts/palette.ts';
import { indicatorStatusLabels } from '../../../src/labels/indicators.ts';
import { reportStatusLabels } from '../../../src/labels/reports.ts';
import { taskStatusLabels, taskYearLabels } from '../../../src/labels/tasks.ts';

/** All ink is black, all paper white: what is left is the form. */
const colourless = Object.fromEntries(
  Object.keys(pagePalette).map((name) => [name, name === 'paper' ? 'white' : 'black']),
) as unknown as Palette;

const drawn = (labels: object) =>
  Object.keys(labels).map((code) => drawMark(code as MarkCode, colourless).markup);

describe('without colour', () => {
  test.each([
    ['task', taskStatusLabels],
    ['indicator', indicatorStatusLabels],
    ['report', reportStatusLabels],
  ])('every %s status has another form', (_, labels) => {
    const forms = drawn(labels);
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('the strip of years distinguishes all its states', () => {
    const forms = drawn(taskYearLabels);
    expect(new Set(forms).size).toBe(forms.length);
  });
});

describe('a mark', () => {
  const codes = [taskStatusLabels, indicatorStatusLabels, reportStatusLabels, taskYearLabels].flatMap(
    (labels) => Object.keys(labels),
  ) as MarkCode[];

  test.each(codes)('%s is drawn from the palette, around the middle, hidden from screen readers', (code) => {
    const markup = markSvg(code, pagePalette);
    const colours = [...markup.matchAll(/(?:fill|stroke)="([^"]*)"/gu)].map((match) => match[1]);
    expect(
      colours.filter((colour) => colour !== 'none').every((colour) => colour?.startsWith('var(--')),
    ).toBe(true);
    expect(markup).toContain('viewBox="-6.5 -6.5 13 13" aria-hidden="true"');
    const numbers = (markup.match(/ d="[^"]*"/gu) ?? []).join(' ').match(/-?\d+(\.\d+)?/gu) ?? [];
    expect(numbers.every((number) => Math.abs(Number(number)) <= 6.5)).toBe(true);
  });

  test('of something published as good is in the colour of what was reached only where it was', () => {
    const reached = codes.filter((code) => markSvg(code, pagePalette).includes('var(--reached)'));
    expect(new Set(reached)).toEqual(new Set(['hoan_thanh', 'dat', 'dung_han']));
  });
});
