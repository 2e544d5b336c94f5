/** The piece of text shown with a result. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, longestRun, piecesOf, placesMeant } from '../../../src/search/page/excerpt.ts';

const numbered = (length: number) => Array.from({ length }, (_, at) => `w${at}`);
const shown = (words: string[], places: number[], from = 0) =>
  excerptOf(words, places, from)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

describe('an excerpt', () => {
  test('marks each run of found words as one, spaces outside', () => {
    expect(shown(['Bảo', 'hộ', 'nhãn', 'hiệu', 'mới'], [2, 3])).toBe('Bảo hộ [nhãn hiệu] mới');
    expect(shown(['a', 'b', 'c'], [0, 2])).toBe('[a] b [c]');
  });

  test('of a short text is all of it, after the title and without dots', () => {
    expect(shown(['Tên', '·', 'a', 'b'], [0, 3], 2)).toBe('a [b]');
  });

  test('of a long text begins a little before the match and marks omissions', () => {
    const text = shown(numbered(100), [50]);
    expect(text).toMatch(/^… w46 .*\[w50\].* w77 …$/u);
    expect(shown(numbered(100), [])).toMatch(/^w0 .* w31 …$/u);
    expect(shown(numbered(100), [99])).toMatch(/^… w68 .* \[w99\]$/u);
  });

  test('is taken where most was found, and shows all it was taken for', () => {
    expect(shown(numbered(200), [5, 100, 110, 120])).toMatch(/\[w100\].*\[w110\].*\[w120\]/u);
    // What was found in the title does not count.
    expect(shown(numbered(200), [0, 1, 2, 100], 5)).toContain('[w100]');
    // Two at the ends of a window that begins four words early would lose the second.
    expect(shown(numbered(200), [10, 40, 100, 120])).toMatch(/\[w100\].*\[w120\]/u);
  });

  test('of nothing is nothing', () => {
    expect(excerptOf([], [], 0)).toEqual([]);
    expect(excerptOf(['Tên'], [0], 2)).toEqual([]);
  });
});

test('the pieces together are the words shown, found and others in turn', () => {
  const some = fc.array(fc.constantFrom('đất', 'lúa', '·', '<b>', '82,5'), { maxLength: 80 });
  fc.assert(
    fc.property(some, fc.array(fc.nat(90)), fc.nat(20), (words, places, from) => {
      const pieces = excerptOf(words, places, from);
      const text = pieces.map((piece) => piece.text).join('');
      expect(` ${words.join(' ')} `).toContain(text.replace(/^… | …$/gu, ''));
      const isMatch = new Set(places.filter((place) => place >= from));
      const inner = pieces.filter((piece) => !/^… $|^ …$/u.test(piece.text));
      const count = inner
        .map((piece) => piece.text)
        .join('')
        .split(' ')
        .filter(Boolean).length;
      expect(count).toBe(Math.max(0, Math.min(32, words.length - from)));
      const matches = inner.filter((piece) => piece.isMatch).flatMap((piece) => piece.text.split(' '));
      expect(matches.every((word) => words.some((known, at) => known === word && isMatch.has(at)))).toBe(
        true,
      );
      for (const [at, piece] of inner.entries()) {
        expect(piece.text).not.toBe('');
        if (piece.isMatch) expect(inner[at + 1]?.isMatch ?? false).toBe(false);
      }
    }),
  );
});

test('pieces of a title are taken from a start to an end', () => {
  expect(piecesOf(['a', 'b', 'c'], new Set([1, 2]), 0, 2)).toEqual([
    { text: 'a', isMatch: false },
    { text: ' ', isMatch: false },
    { text: 'b', isMatch: true },
  ]);
});

test('the longest run of found words is the one a link leads to', () => {
  expect(longestRun(piecesOf(['a', 'bb', 'x', 'ccc', 'd'], new Set([0, 1, 3]), 0, 5))).toBe('a bb');
  expect(longestRun([])).toBe('');
});

describe('of words found without their marks', () => {
  const words = ['Gia', 'Lai', 'chống', 'hàng', 'giả,', 'hằng', 'năm'];
  const meant = (typed: string[], places: number[], alone: number[] = []) =>
    placesMeant(words, { places, alone }, typed);

  test('those with other marks than were typed are not shown as found', () => {
    expect(meant(['hàng', 'giả'], [0, 3, 4, 5])).toEqual([3, 4]);
  });

  test('all are, if no accents were typed, and so are equivalents of a typed word', () => {
    expect(meant(['hang', 'gia'], [0, 3, 4, 5])).toEqual([0, 3, 4, 5]);
    expect(meant(['nhái'], [3, 4])).toEqual([3, 4]);
  });

  test('one that is alone here is, where its marks were typed', () => {
    expect(meant(['hàng', 'giả'], [], [0, 3, 5])).toEqual([3]);
    expect(meant(['hang', 'gia'], [], [0, 3, 5])).toEqual([]);
  });

  test('a slip is shown where it was found', () => {
    expect(meant(['hãng'], [3, 5])).toEqual([3, 5]);
  });
});
