/** Words in a chart: none covers another, and what has no room gives way in a known order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boxOf,
  dotBox,
  firstFree,
  overlaps,
  placeValues,
  type Dot,
  type Label,
} from '../../../src/charts/label-placement.ts';

const SIZE = { width: 328, fontSize: 13 };
const shown = (words: (Label | undefined)[]) => words.map((item) => item?.text);

describe('The values of dots', () => {
  test('are above them if there is room', () => {
    const [words] = placeValues([{ x: 100, y: 100, text: '7' }], SIZE, []);
    expect(words?.y).toBeLessThan(100 - 6);
  });

  test('are below if something is above', () => {
    const taken = { left: 80, right: 120, top: 70, bottom: 94 };
    const [words] = placeValues([{ x: 100, y: 100, text: '7' }], SIZE, [taken]);
    expect(words && boxOf(words, SIZE).top).toBeGreaterThanOrEqual(106);
  });

  test('are beside a line close to their dot', () => {
    const line = { left: 107, right: 113, top: 0, bottom: 300 };
    const [words] = placeValues([{ x: 100, y: 100, text: '25,83' }], SIZE, [line]);
    expect(words && boxOf(words, SIZE).right).toBeLessThanOrEqual(107);
  });

  test('do not cross the line of the target, unless there is no other room', () => {
    const dot = { x: 100, y: 100, text: '95,53' };
    const line = { left: 0, right: 328, top: 86, bottom: 90 };
    const [words] = placeValues([dot], SIZE, [], [line]);
    expect(words && overlaps(boxOf(words, SIZE), line)).toBe(false);
    const everywhere = { left: 0, right: 328, top: 0, bottom: 300 };
    expect(shown(placeValues([dot], SIZE, [], [everywhere]))).toEqual(['95,53']);
  });

  test('give way to the newest, then to the first', () => {
    const dots = ['1.250', '1.251', '1.252', '1.253'].map((text, index) => ({
      x: 100 + index * 8,
      y: 100,
      text,
    }));
    const lines = shown(placeValues(dots, SIZE, []));
    expect(lines.at(-1)).toBe('1.253');
    expect(lines.filter(Boolean).length).toBeLessThan(4);
  });

  test('stay within the chart at its right end', () => {
    const [words] = placeValues([{ x: 326, y: 100, text: '1.187' }], SIZE, []);
    expect(words && boxOf(words, SIZE).right).toBeLessThanOrEqual(328.001);
  });

  test('never cover one another, another dot, or words that stood there before', () => {
    const dot = fc.record({
      x: fc.integer({ min: 20, max: 320 }),
      y: fc.integer({ min: 20, max: 300 }),
      text: fc.constantFrom('0', '38', '61,5', '1.905,75'),
    });
    const taken = boxOf({ text: 'Chỉ tiêu 2030', x: 200, y: 100, anchor: 'end' }, SIZE);
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 12 }), (dots: Dot[]) => {
        const placed = placeValues(dots, SIZE, [taken]);
        const boxes = placed.map((words) => words && boxOf(words, SIZE));
        for (const [index, box] of boxes.entries()) {
          if (!box) continue;
          const others = [...boxes.filter((_, at) => at !== index), taken];
          const dotsOfOthers = dots.filter((_, at) => at !== index).map(dotBox);
          const covered = [...others, ...dotsOfOthers].filter((other) => other && overlaps(box, other));
          expect(covered).toEqual([]);
        }
      }),
    );
  });
});

test('The first free place is taken, and none where all are covered', () => {
  const at = (x: number): Label => ({ text: 'abc', x, y: 50, anchor: 'start' });
  const wall = { left: 0, right: 60, top: 0, bottom: 100 };
  expect(firstFree([[at(10)], [at(100)], [at(200)]], { fontSize: 13 }, [wall])?.[0]?.x).toBe(100);
  expect(firstFree([[at(10)]], { fontSize: 13 }, [wall])).toBeUndefined();
});

test('Words of two lines need room for both', () => {
  const at = (y: number): Label => ({ text: 'abc', x: 10, y, anchor: 'start' });
  const wall = { left: 0, right: 60, top: 60, bottom: 100 };
  expect(firstFree([[at(50), at(70)], [at(120)]], { fontSize: 13 }, [wall])?.[0]?.y).toBe(120);
});

test('wider letters need more room', () => {
  const words: Label = { text: '25,83', x: 50, y: 50, anchor: 'start' };
  const [plain, wide] = [boxOf(words, { fontSize: 15 }), boxOf(words, { fontSize: 15, widen: 1.2 })];
  expect(wide.right - wide.left).toBeCloseTo((plain.right - plain.left) * 1.2);
});
