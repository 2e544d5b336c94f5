/** Phrases that mean one another. */
import { describe, expect, test } from 'vitest';
import { makeSynonyms } from '../../../src/search/build/synonyms.ts';

describe('an abbreviation', () => {
  test('and its full name mean one another', () => {
    expect(makeSynonyms([{ short: 'SHTT', full: 'sở hữu trí tuệ' }], [])).toEqual([
      ['SHTT', 'sở hữu trí tuệ'],
      ['sở hữu trí tuệ', 'SHTT'],
    ]);
  });

  test('with a sign in it is also typed without', () => {
    const typed = makeSynonyms([{ short: 'KH&CN', full: 'khoa học và công nghệ' }], []).map(([from]) => from);
    expect(typed).toEqual(['KH&CN', 'KHCN', 'khoa học và công nghệ']);
  });

  test('listed in two ways of writing is kept once', () => {
    const both = ['KH&CN', 'KHCN'].map((short) => ({ short, full: 'khoa học và công nghệ' }));
    const pairs = makeSynonyms(both, []).map((pair) => pair.join('='));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.filter((pair) => pair.startsWith('KHCN='))).toHaveLength(1);
  });
});

describe('an everyday phrase', () => {
  test('means each of its phrases of the plan, in that direction only', () => {
    expect(makeSynonyms([], [{ phrase: 'phát minh', means: ['sáng chế', 'Nhà sáng tạo'] }])).toEqual([
      ['phát minh', 'sáng chế'],
      ['phát minh', 'Nhà sáng tạo'],
    ]);
  });

  test('that differs only by marks or case from what it means is left out: it is found anyway', () => {
    expect(makeSynonyms([], [{ phrase: 'nhan hieu', means: ['Nhãn hiệu'] }])).toEqual([]);
  });
});
