/** Which words of the site may have been meant by one it does not have. */
import { describe, expect, test } from 'vitest';
import { nearWords, splitWords } from '../../../src/search/query/spelling.ts';

const WORDS = [
  'sáng',
  'chế',
  'nhãn',
  'hiệu',
  'đường',
  'công',
  'nghệ',
  'giám',
  'trí',
  'tuệ',
  'lý',
  'quyền',
  'sở',
];
const first = (typed: string) => nearWords(typed, WORDS)[0];

describe('a word near', () => {
  test.each([
    ['with other marks', 'sàng', 'sang'],
    ['in capitals with other marks', 'SÀNG', 'sang'],
    ['in Telex left as keys', 'dduowngf', 'duong'],
    ['in Telex, tone at the end', 'nhanx', 'nhan'],
    ['in VNI left as figures', 'd9u7o7ng2', 'duong'],
    ['with a VNI figure for the tone', 'nhan4', 'nhan'],
    ['that sounds the same: x, s', 'xáng', 'sang'],
    ['that sounds the same: d, gi', 'dám', 'giam'],
    ['that sounds the same: tr, ch', 'chí', 'tri'],
    ['that sounds the same: n, ng', 'nhãng', 'nhan'],
    ['that sounds the same: i, y', 'lị', 'ly'],
    ['that sounds the same: ng, ngh', 'ngệ', 'nghe'],
    ['with two letters swapped', 'hệiu', 'hieu'],
    ['with a letter left out', 'quyn', 'quyen'],
    ['with a letter too many', 'quyeen', 'quyen'],
    ['with a letter changed', 'quyem', 'quyen'],
  ])('%s', (_, typed, meant) => {
    expect(first(typed)).toBe(meant);
  });

  test('is likelier the less is changed, then the more frequent it is', () => {
    expect(nearWords('tran', ['trán', 'chán', 'tan', 'tarn'])).toEqual(['chan', 'tarn', 'tan']);
  });

  test('is not the word itself, in whatever case', () => {
    expect(nearWords('sang', WORDS)).not.toContain('sang');
    expect(nearWords('SANG', WORDS)).toEqual(nearWords('sang', WORDS));
  });

  test('is none for a word with its marks in which one letter is another', () => {
    expect(nearWords('tốn', ['tên', 'tan'])).toEqual([]);
    expect(nearWords('ton', ['tên', 'tan'])).toEqual(['ten', 'tan']);
  });

  test('is none where two letters differ, nor for two letters that sound like none', () => {
    expect(nearWords('quan', ['quyền'])).toEqual([]);
    expect(nearWords('ab', ['ac', 'a'])).toEqual([]);
  });

  test('is one of three at most', () => {
    const many = ['ban', 'can', 'han', 'lan', 'man', 'nan', 'tan', 'van'];
    expect(nearWords('pan', many)).toHaveLength(3);
  });
});

describe('two words typed as one', () => {
  test.each([
    ['nhãnhiệu', 'nhan hieu'],
    ['TRITUE', 'tri tue'],
    ['sởsáng', 'so sang'],
  ])('“%s”', (typed, split) => {
    expect(splitWords(typed, WORDS)).toBe(split);
  });

  test('are two the site has', () => {
    expect(splitWords('nhãnxyz', WORDS)).toBeUndefined();
    expect(splitWords('nhãn', WORDS)).toBeUndefined();
  });
});
