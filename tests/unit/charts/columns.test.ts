/** Many rows where a picture is wide and low. */
import { describe, expect, test } from 'vitest';
import { inColumns } from '../../../src/charts/columns.ts';
import { svg } from '../../../src/charts/svg.ts';

const rows = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Each row is 30 high; the drawing shows which rows are in which column. */
function layOut(count: number, width: number, height: number, minWidth = 200) {
  const columns: number[][] = [];
  const drawing = inColumns(
    rows(count),
    { width, height, fontSize: 15 },
    {
      heightOf: (length) => length * 30,
      minWidth,
      draw: (part, columnWidth) => {
        columns.push(part);
        return { width: columnWidth, height: part.length * 30, fontSize: 15, body: svg`<g/>` };
      },
    },
  );
  return { columns, drawing };
}

describe('rows', () => {
  test('that find room stay in one column', () => {
    expect(layOut(5, 700, 200).columns).toEqual([rows(5)]);
  });

  test('that do not are parted in order, none lost', () => {
    const { columns, drawing } = layOut(12, 700, 200);
    expect(columns.length).toBeGreaterThan(1);
    expect(columns.flat()).toEqual(rows(12));
    expect(drawing.width / drawing.height).toBeGreaterThanOrEqual(700 / 200);
  });

  test('stay in one column where others would be too narrow, and on a phone', () => {
    expect(layOut(12, 700, 200, 900).columns).toHaveLength(1);
    const { columns, drawing } = layOut(12, 328, 200);
    expect(columns).toHaveLength(1);
    expect([drawing.width, drawing.height]).toEqual([328, 360]);
  });
});
