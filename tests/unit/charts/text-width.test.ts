/** Lines of text in a picture: broken where a reader would, cut where there is no more room. */
import { describe, expect, test } from 'vitest';
import { balance, fit, widthOf, wrap } from '../../../src/charts/text-width.ts';

const TEXT = 'Sở Khoa học và Công nghệ chủ trì, phối hợp với các sở, ngành';

describe('lines', () => {
  test('hold every word in order and are no wider than asked', () => {
    const lines = wrap(TEXT, 300, 24);
    expect(lines.join(' ')).toBe(TEXT);
    expect(lines.length).toBeGreaterThan(2);
    expect(Math.max(...lines.map((line) => widthOf(line, 24)))).toBeLessThanOrEqual(300);
  });

  test('do not break at a no-break space', () => {
    expect(wrap('trên 80\u00A0%', widthOf('trên 80', 20) + 1, 20)).toEqual(['trên', '80\u00A0%']);
  });

  test('break a word that is wider than the line, and lose no letter of it', () => {
    const word = 'x'.repeat(200);
    const lines = wrap(word, 300, 24);
    expect(lines.join('')).toBe(word);
    expect(Math.max(...lines.map((line) => widthOf(line, 24)))).toBeLessThanOrEqual(300);
  });

  test('of nothing are none', () => {
    expect(wrap('  ', 300, 24)).toEqual([]);
  });

  test('in balance leave no word alone', () => {
    const width = widthOf(TEXT, 24) * 0.95;
    expect(wrap(TEXT, width, 24).at(-1)).toBe('ngành');
    const lines = balance(TEXT, width, 24);
    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toBe(TEXT);
    expect(lines.at(-1)?.split(' ').length).toBeGreaterThan(3);
  });
});

describe('text that must fit', () => {
  test('takes the largest size that does', () => {
    expect(fit('Ngắn', 300, [40, 20], 1).fontSize).toBe(40);
    expect(fit(TEXT, widthOf(TEXT, 20) + 1, [40, 20], 1)).toEqual({ fontSize: 20, lines: [TEXT] });
  });

  test('is cut behind a whole word, and says so', () => {
    const { lines } = fit(TEXT, 300, [24], 2);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/[^ ,]+…$/u);
    expect(TEXT).toContain(lines.join(' ').slice(0, -1));
    expect(widthOf(lines.at(-1) ?? '', 24)).toBeLessThanOrEqual(300);
  });
});

test('composed and decomposed letters are as wide as each other', () => {
  expect(widthOf('Kế hoạch'.normalize('NFD'), 20)).toBe(widthOf('Kế hoạch', 20));
});
