/** What is searched for, in the address and back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILTER_NAMES } from '../../../src/search/build/facts.ts';
import { isEmpty, readState, writeState } from '../../../src/search/page/state.ts';

describe('the state of a search', () => {
  test('is the same after going into the address and coming back', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1 });
    const filters = fc.dictionary(fc.constantFrom(...FILTER_NAMES), value, { noNullPrototype: true });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), filters, (text, chosen) => {
        const state = { query: text.normalize('NFC').trim(), filters: chosen };
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });

  test('is read from any link: words in NFC, what is unknown or empty left out', () => {
    const decomposed = encodeURIComponent(' địa lý '.normalize('NFD'));
    expect(readState(`?q=${decomposed}&chu_tri=&nam=2025&utm=x`)).toEqual({
      query: 'địa lý',
      filters: { nam: '2025' },
    });
  });

  test('of nothing asked is no query in the address', () => {
    expect(writeState(readState(''))).toBe('');
    expect(isEmpty(readState('?q=+'))).toBe(true);
    expect(isEmpty(readState('?nam=2025'))).toBe(false);
    expect(isEmpty(readState('?q=a'))).toBe(false);
  });
});
