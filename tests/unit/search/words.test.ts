/** How text is read, kept in the index and given back, and which spellings count as one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../src/search/query/query.ts';
import {
  codePrefix,
  indexToken,
  joinSigns,
  prefixOf,
  splitSigns,
  toIndexForm,
} from '../../../src/search/query/index-format.ts';
import { fold, mayMean, spellings, wordsOf } from '../../../src/search/query/words.ts';

/** Syllables, signs and spaces as on the pages, in any order. */
const vietnamese = fc
  .array(
    fc.constantFrom(
      'Đường',
      'địa lý',
      'uỷ ban',
      'hoà',
      'III.1.6',
      '1911/KH-UBND',
      ' - ',
      ' & ',
      '–',
      '(đ)',
      '\n',
      ' ',
      '82,5 %',
      'QH15',
      '…',
      'Ð',
    ),
  )
  .map((parts) => parts.join(' '));
/** Any text but the three signs the index keeps for itself. */
const anything = fc
  .oneof(vietnamese, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
  .filter((text) => !/\u02BC|\u0335|\u2060/u.test(text.normalize('NFC')));

describe('text in the index', () => {
  test('is given back as it was, in NFC', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const chunks = joinSigns(text).split(/\s+/u);
        expect(chunks.map(splitSigns).join(' ')).toBe(text.normalize('NFC').split(/\s+/u).join(' '));
        expect(toIndexForm(text).split(/\s+/u)).toHaveLength(chunks.length);
      }),
    );
  });

  test('is the same however the text was composed', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(toIndexForm(text.normalize('NFD'))).toBe(toIndexForm(text));
      }),
    );
  });

  test('contains each of its words as the search asks for it, and so does what is written in one', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const kept = toIndexForm(text).toLowerCase();
        for (const word of wordsOf(text)) expect(kept).toContain(indexToken([word]));
        for (const chunk of text.split(/\s+/u)) {
          const parts = wordsOf(chunk);
          const letters = kept.replace(/[^\p{L}\p{M}\p{N}\s]/gu, '');
          if (parts.length > 1) expect(letters).toContain(indexToken(parts));
        }
      }),
    );
  });

  test('cannot be forged: a sign of the index typed into a table is dropped', () => {
    expect(toIndexForm('a\u02BCb')).toBe(toIndexForm('ab'));
  });

  test('joins a separate sign to the next word, so that it does not break a phrase', () => {
    expect(toIndexForm('Lao động - Thương binh').split(' ')).toHaveLength(4);
    expect(toIndexForm('Khoa học & Công nghệ').split(' ')).toHaveLength(4);
    expect(toIndexForm('III - ').split(' ')).toHaveLength(3);
  });

  test('distinguishes a word from the prefix of a longer one, and a code from a longer code', () => {
    expect(toIndexForm('nhanh').startsWith(indexToken(['nha']))).toBe(false);
    expect(toIndexForm('nhanh').startsWith(prefixOf('Nha'))).toBe(true);
    const code = toIndexForm('1.6.2').replaceAll('.', '');
    expect(code.startsWith(indexToken(['1', '6']))).toBe(false);
    expect(code.startsWith(codePrefix(['1', '6']))).toBe(true);
  });
});

test('letters and figures part from one another, signs from both', () => {
  expect(wordsOf('38/2024/QĐ-UBND, QH15: “hoà”')).toEqual(['38', '2024', 'QĐ', 'UBND', 'QH', '15', 'hoà']);
  expect(wordsOf('hoà'.normalize('NFD'))).toEqual(['hoà']);
  expect(wordsOf(' – … ')).toEqual([]);
});

test('fold takes away marks, case and the stroke, and nothing else', () => {
  expect(fold('Đặng Thị Hoà, ƯỚC 82')).toBe('dang thi hoa, uoc 82');
  expect(fold('Đặng'.normalize('NFD'))).toBe('dang');
});

describe('one syllable rightly spelt', () => {
  test.each([
    ['uỷ', 'ủy'],
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuý', 'thúy'],
    ['lý', 'lí'],
    ['kỹ', 'kĩ'],
    ['tỷ', 'tỉ'],
    ['quý', 'quí'],
  ])('“%s” is “%s”, both ways', (one, other) => {
    expect(spellings(one)).toContain(other);
    expect(spellings(other)).toContain(one);
  });

  test('comes first as it was typed, in small letters and NFC', () => {
    fc.assert(
      fc.property(fc.constantFrom('UỶ', 'Hòa', 'lí', 'nhãn', 'xa', '2025'), (word) => {
        expect(spellings(word.normalize('NFD'))[0]).toBe(word.toLowerCase());
      }),
    );
  });

  test('is no other syllable', () => {
    expect(spellings('nhãn')).toEqual(['nhãn']);
    expect(spellings('thi')).toEqual(['thi']);
    expect(spellings('tai')).not.toContain('tay');
  });
});

describe('what was typed may mean a word', () => {
  test.each([
    ['so', 'sở'],
    ['SO', 'Sở'],
    ['dia', 'địa'],
    ['uy', 'Ủy'],
    ['uỷ', 'Ủy'],
    ['ly', 'lí'],
    ['sở'.normalize('NFD'), 'sở'],
  ])('“%s”: “%s”', (typed, word) => {
    expect(mayMean(typed, word)).toBe(true);
  });

  test.each([
    ['số', 'sở'],
    ['đương', 'đường'],
    ['sơ', 'so'],
    ['', 'sở'],
    ['s', 'sở'],
  ])('“%s”: not “%s”', (typed, word) => {
    expect(mayMean(typed, word)).toBe(false);
  });
});

describe('letters that only look like others', () => {
  test.each([
    ['ðịa lý', 'địa lý'],
    ['Ðức Cơ', 'Đức Cơ'],
    ['ɖăng ký', 'đăng ký'],
    ['Ɖắk', 'Đắk'],
    ['２０２４', '2024'],
    ['ＯＣＯＰ', 'OCOP'],
    ['III．1．6', 'III.1.6'],
    ['（ðất）', '(đất)'],
  ])('“%s” is searched as “%s”, and kept in the index as it', (typed, meant) => {
    expect(readQuery(typed, [], '')).toEqual(readQuery(meant, [], ''));
    expect(toIndexForm(typed)).toBe(toIndexForm(meant));
    expect(wordsOf(typed)).toEqual(wordsOf(meant));
    expect(fold(typed)).toBe(fold(meant));
    expect(joinSigns(typed)).toBe(typed);
  });

  test('a word on the page that has one is still found by what was typed', () => {
    expect(mayMean('địa', 'ðịa')).toBe(true);
    expect(mayMean('ðịa', 'địa')).toBe(true);
    expect(mayMean('dia', 'ðịa')).toBe(true);
    expect(prefixOf('Ðị')).toBe(prefixOf('Đị'));
  });

  test('every word of any text reads the same with eth for đ and wide figures', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const masked = text
          .normalize('NFC')
          .replaceAll('đ', 'ð')
          .replaceAll('Đ', 'Ð')
          .replace(/[0-9]/gu, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));
        expect(wordsOf(masked)).toEqual(wordsOf(text));
        expect(toIndexForm(masked)).toBe(toIndexForm(text));
      }),
    );
  });
});
