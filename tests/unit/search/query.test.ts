/** How the search reads the typed text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookupsOf, readQuery } from '../../../src/search/query/query.ts';
import { indexToken } from '../../../src/search/query/index-format.ts';

const read = (text: string) => readQuery(text, [], '');
const typed = (text: string) => read(text).terms.map((term) => term.typed);
const weak = (text: string) =>
  read(text)
    .terms.filter((term) => term.isWeak)
    .map((term) => term.typed);

describe('a code of the plan', () => {
  test.each(['III.1.6', 'iii 1 6', 'III 1.6', 'iii-1-6', 'III. 1. 6', 'III1.6', ' iii.1 - 6 '])(
    '“%s” is III.1.6',
    (text) => {
      expect(typed(text).map((code) => code.toUpperCase())).toEqual(['III.1.6']);
      expect(lookupsOf(read(text))).toContain(indexToken(['iii', '1', '6']));
    },
  );

  test.each(['PL.2', 'pl2', 'PL 2', 'phụ lục 2', 'phu luc 2', 'PHỤ LỤC 2', 'phụ lục 2'.normalize('NFD')])(
    '“%s” is PL.2',
    (text) => {
      expect(lookupsOf(read(text))).toContain(indexToken(['pl', '2']));
    },
  );

  test.each([
    ['PL2.VII.3', 'PL2.VII.3'],
    ['pl2 vii 3', 'PL2.VII.3'],
    ['PL-VII-3', 'PL.VII.3'],
    ['PL12', 'PL.12'],
    ['II.2.a.3', 'II.2.A.3'],
    ['II.7.đ', 'II.7.DD'],
    ['II.7.Đ.2', 'II.7.DD.2'],
  ])('“%s” of another plan is %s', (text, code) => {
    expect(typed(text).map((word) => word.toUpperCase())).toEqual([code]);
  });

  test('ends before a word of one letter', () => {
    expect(typed('III 1 o dau')).toEqual(['III.1', 'o', 'dau']);
  });

  test('with a dot left out is guessed at, for less than as typed', () => {
    const forms = read('III.16').terms[0]?.forms ?? [];
    const guess = forms.find(({ words }) => words[0] === indexToken(['iii', '1', '6']));
    expect(guess?.weight).toBeLessThan(1);
    expect(forms[0]).toEqual({ words: [indexToken(['III', '16'])], weight: 1 });
  });

  test('is recognised among words, and a word like its beginning is a word', () => {
    expect(typed('nhiệm vụ III 1 6 là gì')).toEqual(['nhiệm', 'vụ', 'III.1.6', 'là', 'gì']);
    expect(typed('vi phạm 3 lần')).toEqual(['vi', 'phạm', '3', 'lần']);
    expect(typed('mã ABC 2')).toEqual(['mã', 'ABC', '2']);
  });
});

describe('a number of a document', () => {
  test('is one word, found whole before what only begins so', () => {
    const [term, ...others] = read('(1911/KH-UBND).').terms;
    expect(others).toEqual([]);
    expect(term?.typed).toBe('1911/KH-UBND');
    expect(term?.forms.map(({ weight }) => weight)).toEqual([1, 0.5]);
    expect(term?.forms[0]?.words).toEqual([indexToken(['1911', 'KH', 'UBND'])]);
  });

  test('alone, and a year, are words like others', () => {
    expect(lookupsOf(read('1068 2025'))).toEqual([indexToken(['1068']), indexToken(['2025'])]);
  });
});

describe('words', () => {
  test('written in one with signs but no figures are as many as they are', () => {
    expect(typed('KH&CN, Phát-thanh')).toEqual(['KH', 'CN', 'Phát', 'thanh']);
  });

  test('are looked for in every right spelling, the typed one first', () => {
    const forms = read('uỷ').terms[0]?.forms ?? [];
    expect(forms.map(({ words }) => words)).toEqual([[indexToken(['uỷ'])], [indexToken(['ủy'])]]);
    expect(forms[1]?.weight).toBeLessThan(1);
  });

  test('of grammar and courtesy are weak, with their marks or where they cannot be another without', () => {
    expect(weak('Tôi muốn đăng ký nhãn hiệu thì phải làm gì')).toEqual([
      'Tôi',
      'muốn',
      'thì',
      'phải',
      'làm',
      'gì',
    ]);
    expect(weak('toi muon cua')).toEqual(['toi', 'muon']);
  });

  test('of the whole site are weak wherever they are typed, with or without marks', () => {
    for (const text of ['sở Gia Lai', 'so gia lai', 'SỞ GIA LAI'])
      expect(readQuery(text, [], 'Gia Lai').terms.map(({ isWeak }) => isWeak)).toEqual([false, true, true]);
    expect(readQuery('giá lai', [], 'Gia Lai').terms.some(({ isWeak }) => isWeak)).toBe(false);
  });

  test('make the same query in NFC and NFD', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('uỷ ban', 'phụ lục 2', 'Đắk', 'III.16', 'của', '30/11')),
        (parts) => {
          const text = parts.join(' ');
          expect(read(text.normalize('NFD'))).toEqual(read(text));
        },
      ),
    );
  });

  test('are none in what has no letter and no figure', () => {
    expect(read(' … – ')).toEqual({ terms: [], spans: [] });
  });
});

describe('a phrase with synonyms', () => {
  const synonyms: [string, string][] = [
    ['thương hiệu', 'nhãn hiệu'],
    ['SHTT', 'sở hữu trí tuệ'],
  ];
  const spans = (text: string) => readQuery(text, synonyms, '').spans;

  test('is recognised in the text, however it is typed', () => {
    const forms = [{ words: ['nhãn', 'hiệu'].map((word) => indexToken([word])), weight: 0.85 }];
    for (const text of ['bảo hộ thương hiệu', 'bao ho thuong hieu', 'BẢO HỘ THƯƠNG HIỆU'])
      expect(spans(text)).toEqual([{ from: 2, to: 4, forms }]);
    expect(spans('shtt và SHTT').map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('is not known in part, nor with other marks', () => {
    expect(spans('thương')).toEqual([]);
    expect(spans('thường hiệu')).toEqual([]);
  });

  test('is looked up with the words typed', () => {
    expect(lookupsOf(readQuery('SHTT', synonyms, ''))).toEqual(
      ['shtt', 'sở', 'hữu', 'trí', 'tuệ'].map((word) => indexToken([word])),
    );
  });
});
