/** Ways people ask for a page are found with it and shown nowhere. */
import { describe, expect, test } from 'vitest';
import {
  addAskings,
  failOnLost,
  indexedText,
  titleLengths,
  waysByPage,
  withoutAsked,
} from '../../../src/search/askings.ts';
import { unseal } from '../../../src/search/words.ts';

const record = (url: string) => ({ url, title: 'Sở Tài chính', text: 'Lao động - Thương binh', facts: {} });
const asked = { ...record('/a/'), asked: ['tiền ở đâu', 'kinh phí'] };

const ways = waysByPage([{ page: '/b/#c', ways: ['kinh phí'] }]);

test('each way belongs to the page it is written for', () => {
  const records = addAskings([record('/a/'), record('/b/#c')], ways);
  expect(records.map((row) => row.asked)).toEqual([[], ['kinh phí']]);
});

test('a page that is not searched is named, with the mend', () => {
  expect(() => {
    failOnLost(ways, [record('/b/#c')]);
  }).not.toThrow();
  expect(() => {
    failOnLost(ways, [record('/a/')]);
  }).toThrow(
    'data/cach-hoi.csv, cột trang: không có trang “/b/#c” để tìm đến. Sửa địa chỉ cho đúng, hoặc xóa dòng.',
  );
});

describe('as indexed', () => {
  const words = indexedText(asked).split(/\s+/u);

  test('the titles are as long as the catalogue says, a sign after each', () => {
    const [title = 0, first = 0, second = 0] = titleLengths(asked);
    const read = (from: number, length: number) =>
      words
        .slice(from, from + length)
        .map(unseal)
        .join(' ');
    expect(read(0, title)).toBe('Sở Tài chính');
    expect(read(title + 1, first)).toBe('tiền ở đâu');
    expect(read(title + 1 + first + 1, second)).toBe('kinh phí');
  });

  test('taken out again they leave the page’s own words, and the places found among these', () => {
    const places = words.flatMap((word, at) => (/kinh|động/u.test(unseal(word)) ? [at] : []));
    const shown = withoutAsked(words.map(unseal), places, titleLengths(asked));
    expect(shown.words.join(' ')).toBe('Sở Tài chính · Lao động - Thương binh');
    expect(shown.places.map((at) => shown.words[at])).toEqual(['động']);
  });
});
