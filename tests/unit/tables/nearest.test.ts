/** The suggestion “có phải … ?”: near enough to be meant, or none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../../src/tables/cells/nearest.ts';

describe('The nearest known word', () => {
  test.each([
    ['a letter is missing', 'nguo', 'nguon'],
    ['a letter is wrong', 'so-khcm', 'so-khcn'],
    ['the letter case differs', 'SO-KHCN', 'so-khcn'],
    ['two letters of a long word are wrong', 'hoan-thanh', 'hoan_thanh'],
    ['nothing is near', 'xyz', undefined],
    ['a short word differs in two letters', 'ab', undefined],
    ['the word is empty', '', undefined],
  ])('when %s', (_name, word, expected) => {
    expect(nearest(word, ['nguon', 'so-khcn', 'hoan_thanh', 'cham', 'cu'])).toBe(expected);
  });

  test('is the nearer of two, and the first of two equally near', () => {
    expect(nearest('III.1.10', ['III.1.1', 'III.1.10', 'III.1.11'])).toBe('III.1.10');
    expect(nearest('a-3', ['a-1', 'a-2'])).toBe('a-1');
    expect(nearest('a', [])).toBeUndefined();
  });
});

describe('The edit distance', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['flaw', 'lawn', 2],
  ])('from “%s” to “%s” is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  test('is zero for the same word only, the same both ways, and no detour is shorter', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
      }),
    );
  });
});
