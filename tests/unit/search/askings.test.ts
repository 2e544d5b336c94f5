/** Ways people ask for a page are found with it and shown nowhere. */
import { describe, expect, test } from 'vitest';
import {
  addAskings,
  failOnLost,
  indexedText,
  shownPlaces,
  shownText,
  titleLengths,
  waysByPage,
} from '../../../src/search/build/askings.ts';
import { seal } from '../../../src/search/query/words.ts';

const record = (url: string) => ({ url, title: 'Sở Tài chính', text: 'Lao động - Thương binh', facts: {} });
const asked = { ...record('/a/'), asked: ['tiền ở đâu', 'kinh phí'] };

const ways = waysByPage([{ page: '/b/#c', ways: ['kinh phí'] }]);

test('each way belongs to the page it is written for', () => {
  const records = addAskings([record('/a/'), record('/b/#c')], ways);
  expect(records.map((row) => row.asked)).toEqual([[], ['kinh phí']]);
});

test('what a page is cited by is asked for first', () => {
  const [task] = addAskings(
    [{ ...record('/a/'), code: 'III.1.5' }],
    waysByPage([{ page: '/a/', ways: ['b'] }]),
  );
  expect(task?.asked).toEqual(['III.1.5', 'b']);
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
    const read = (from: number, length: number) => words.slice(from, from + length).join(' ');
    expect(read(0, title)).toBe(seal('Sở Tài chính'));
    expect(read(title + 1, first)).toBe(seal('tiền ở đâu'));
    expect(read(title + 1 + first + 1, second)).toBe(seal('kinh phí'));
  });

  test('left out of what is shown, they leave the other words in their places', () => {
    const places = words.flatMap((word, at) =>
      word.startsWith(seal('kinh')) || /\u2060/u.test(word) ? [at] : [],
    );
    const shown = shownText(asked).split(/\s+/u);
    expect(shown.join(' ')).toBe('Sở Tài chính · Lao động -\u2060Thương binh');
    expect(shownPlaces(places, titleLengths(asked)).map((at) => shown[at])).toEqual(['-\u2060Thương']);
  });
});
