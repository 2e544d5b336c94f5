/** Ways people ask for a page are found with it and shown nowhere. */
import { describe, expect, test } from 'vitest';
import { addAskings, indexedText, titleEnds, withoutAsked } from '../../../src/search/askings.ts';
import { unseal } from '../../../src/search/words.ts';

const record = (url: string) => ({ url, title: 'Sở Tài chính', text: 'Lao động - Thương binh', facts: {} });
const asked = { ...record('/a/'), asked: ['tiền ở đâu', 'kinh phí'] };

test('each way belongs to the page it is written for', () => {
  const records = addAskings([record('/a/'), record('/b/#c')], [{ page: '/b/#c', ways: ['kinh phí'] }]);
  expect(records.map((row) => row.asked)).toEqual([[], ['kinh phí']]);
});

test('a page that is not searched is named, with the mend', () => {
  expect(() => addAskings([record('/a/')], [{ page: '/cu/', ways: ['x'] }])).toThrow(
    'data/cach-hoi.csv, cột trang: không có trang “/cu/” để tìm đến. Sửa địa chỉ cho đúng, hoặc xóa dòng.',
  );
});

describe('as indexed', () => {
  const words = indexedText(asked).split(/\s+/u);

  test('the titles end where the catalogue says', () => {
    const [title, first, second] = titleEnds(asked);
    expect(words.slice(0, title).map(unseal).join(' ')).toBe('Sở Tài chính');
    expect(
      words
        .slice((title ?? 0) + 1, first)
        .map(unseal)
        .join(' '),
    ).toBe('tiền ở đâu');
    expect(
      words
        .slice((first ?? 0) + 1, second)
        .map(unseal)
        .join(' '),
    ).toBe('kinh phí');
  });

  test('taken out again they leave the page’s own words, and the places found among these', () => {
    const places = words.flatMap((word, at) => (/kinh|động/u.test(unseal(word)) ? [at] : []));
    const shown = withoutAsked(words.map(unseal), places, titleEnds(asked));
    expect(shown.words.join(' ')).toBe('Sở Tài chính · Lao động - Thương binh');
    expect(shown.places.map((at) => shown.words[at])).toEqual(['động']);
  });
});
