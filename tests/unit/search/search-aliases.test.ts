/** Ways people ask for a page are found with it and shown nowhere. */
import { describe, expect, test } from 'vitest';
import {
  addAliases,
  failOnUnknownPage,
  indexedText,
  shownPlaces,
  shownText,
  titleLengths,
  aliasesByPage,
} from '../../../src/search/build/search-aliases.ts';
import { toIndexForm } from '../../../src/search/query/index-format.ts';

const record = (url: string) => ({ url, title: 'Sở Tài chính', text: 'Lao động - Thương binh', facts: {} });
const aliasedRecord = { ...record('/a/'), aliases: ['tiền ở đâu', 'kinh phí'] };

const aliases = aliasesByPage([{ page: '/b/#c', phrases: ['kinh phí'] }]);

test('an alias belongs to the page of its row', () => {
  const records = addAliases([record('/a/'), record('/b/#c')], aliases);
  expect(records.map((row) => row.aliases)).toEqual([[], ['kinh phí']]);
});

test('the code of a page is its first alias', () => {
  const [task] = addAliases(
    [{ ...record('/a/'), code: 'III.1.5' }],
    aliasesByPage([{ page: '/a/', phrases: ['b'] }]),
  );
  expect(task?.aliases).toEqual(['III.1.5', 'b']);
});

test('names a page that is not searched, and the fix', () => {
  expect(() => {
    failOnUnknownPage(aliases, [record('/b/#c')]);
  }).not.toThrow();
  expect(() => {
    failOnUnknownPage(aliases, [record('/a/')]);
  }).toThrow(
    'data/cach-hoi.csv, cột trang: không có trang “/b/#c” để tìm đến. Sửa địa chỉ cho đúng, hoặc xóa dòng.',
  );
});

describe('as indexed', () => {
  const words = indexedText(aliasedRecord).split(/\s+/u);

  test('the titles are as long as the catalogue says, a sign after each', () => {
    const [title = 0, first = 0, second = 0] = titleLengths(aliasedRecord);
    const read = (from: number, length: number) => words.slice(from, from + length).join(' ');
    expect(read(0, title)).toBe(toIndexForm('Sở Tài chính'));
    expect(read(title + 1, first)).toBe(toIndexForm('tiền ở đâu'));
    expect(read(title + 1 + first + 1, second)).toBe(toIndexForm('kinh phí'));
  });

  test('left out of what is shown, they leave the other words in their places', () => {
    const places = words.flatMap((word, at) =>
      word.startsWith(toIndexForm('kinh')) || /\u2060/u.test(word) ? [at] : [],
    );
    const shown = shownText(aliasedRecord).split(/\s+/u);
    expect(shown.join(' ')).toBe('Sở Tài chính · Lao động -\u2060Thương binh');
    expect(shownPlaces(places, titleLengths(aliasedRecord)).map((at) => shown[at])).toEqual([
      '-\u2060Thương',
    ]);
  });
});
