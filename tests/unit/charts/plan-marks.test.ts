/** The whole plan as rows of marks: none is lost, none is drawn beside the paper. */
import { describe, expect, test } from 'vitest';
import { markLines, planDrawing, type PlanMark } from '../../../src/charts/plan-marks.ts';
import { filePalette } from '../../../src/charts/palette.ts';
import { NARROW, WIDE } from '../../../src/charts/chart-size.ts';

const marks = (count: number): PlanMark[] =>
  Array.from({ length: count }, (_, index) => ({ code: 'chua_cong_bo', isPair: index === 0 }));

test('a row with many marks goes on in lines without a label', () => {
  const lines = markLines('Sở KH&CN', marks(25));
  expect(lines.map(({ label, marks: own }) => [label, own.length])).toEqual([
    ['Sở KH&CN', 12],
    [undefined, 12],
    [undefined, 1],
  ]);
  expect(markLines('Nobody', [])).toEqual([{ label: 'Nobody', marks: [] }]);
});

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('the drawing (%s)', (_, size) => {
  const label = 'Các Sở, ngành, đơn vị liên quan';
  const { body, width } = planDrawing(markLines(label, marks(12)), size, filePalette);

  test('has every mark within its width, and the pair underlined', () => {
    const places = [...body.markup.matchAll(/translate\(([\d.]+) /gu)].map(([, x]) => Number(x));
    expect(places).toHaveLength(12);
    expect(Math.max(...places)).toBeLessThan(width - 6);
    expect(body.markup.match(/M-5.5 9H5.5/gu)).toHaveLength(1);
  });

  test('says the whole name, in two lines where one is too short', () => {
    const texts = [...body.markup.matchAll(/<text [^>]*>([^<]*)</gu)].map(([, words]) => words);
    expect(texts.join(' ')).toBe(label);
  });
});
