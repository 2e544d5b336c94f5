/** Order of two pages, and the missing words of a result. */
import { describe, expect, test } from 'vitest';
import type { Hits } from '../../../src/search/query/hits.ts';
import { readQuery } from '../../../src/search/query/query.ts';
import { rank } from '../../../src/search/query/rank.ts';
import type { Ranked } from '../../../src/search/query/ranked.ts';
import { understand } from '../../../src/search/query/reading.ts';
import { type Index } from '../../../src/search/query/hits.ts';
import { indexToken } from '../../../src/search/query/index-format.ts';

/** Pages as words; those before `|` are the title, each further `|` ends a way the page is asked for. Every word found is worth the same to the engine. */
function indexOf(pages: string[], priors: number[] = []): Index {
  const texts = pages.map((page) => page.split(' '));
  const hits = new Map<string, Hits>();
  texts.forEach((words, record) => {
    words.forEach((word, place) => {
      const key = indexToken([word]);
      const places = hits.get(key)?.get(record)?.places ?? [];
      hits.set(
        key,
        (hits.get(key) ?? (new Map() as Hits)).set(record, { score: 1, places: [...places, place] }),
      );
    });
  });
  const titles = pages.map((page) =>
    page
      .split(' | ')
      .slice(0, -1)
      .map((title) => title.split(' ').length),
  );
  return { titles, priors: pages.map((_, at) => priors[at] ?? 1), hits };
}

/** The ranking of a question whose words are all looked up. */
function ranking(text: string, index: Index, synonyms: [string, string][] = []): Ranked[] {
  const all = new Set([...index.hits.keys()].map((word) => word.slice(0, -1)));
  return rank(understand(text, readQuery(text, synonyms, ''), index, all));
}

const order = (text: string, pages: string[], priors?: number[]) =>
  ranking(text, indexOf(pages, priors)).map(({ record }) => record);
const filler = ['x y z', 'x y z'];

describe('comes first', () => {
  test.each<[string, string, string, string]>([
    ['the phrase, before its words scattered', 'nhãn hiệu', 'nhãn a b c d e hiệu', 'a b nhãn hiệu c d e'],
    ['words near, before words far apart', 'nhãn hiệu', 'nhãn a b c d e hiệu', 'nhãn a b hiệu c d e'],
    ['the order typed, before the other', 'nhãn hiệu', 'a hiệu nhãn b', 'a nhãn hiệu b'],
    ['the title, before the text', 'nhãn', 'a | b nhãn', 'nhãn | b a'],
    [
      'a title of these words alone, before a longer one',
      'nhãn hiệu',
      'nhãn hiệu a b c | d',
      'nhãn hiệu | a b c d',
    ],
    ['what is asked for so, before a text that says so', 'nhãn hiệu', 'a | b nhãn hiệu', 'a | nhãn hiệu | b'],
    ['its own title, before one it is asked by', 'nhãn hiệu', 'a | nhãn hiệu | b', 'nhãn hiệu | a | b'],
    ['a title that begins so, before one that goes on so', 'nhãn', 'a nhãn | b', 'nhãn a | b'],
    ['what has all the words, before what lacks one', 'nhãn hiệu mới', 'nhãn a hiệu b', 'nhãn a hiệu b mới'],
  ])('%s', (_, text, worse, better) => {
    expect(order(text, [worse, better, ...filler])[0]).toBe(1);
    expect(order(text, [better, worse, ...filler])[0]).toBe(0);
  });

  test('the page a name of three words is of, whatever else is asked beside it', () => {
    const pages = ['gì | liên quan gì đến nhãn hiệu của tỉnh', 'Sở Y tế | làm gì'];
    expect(order('Sở Y tế liên quan gì đến nhãn hiệu', [...pages, ...filler])[0]).toBe(1);
  });

  test('what has all the words though scattered, before a phrase that lacks a rare one', () => {
    const many = Array.from({ length: 40 }, () => 'x y z');
    expect(order('nhãn hiệu mới', ['nhãn hiệu a', 'nhãn a b c d e hiệu a b c d e mới', ...many])).toEqual([
      1, 0,
    ]);
  });

  test('what has the rarer of two words', () => {
    expect(order('chung hiếm', ['chung a', 'hiếm a', 'chung', 'chung', 'chung'])[0]).toBe(1);
  });

  test('of two like pages the kind that is worth more', () => {
    expect(order('nhãn', ['nhãn a', 'nhãn a', ...filler], [0.35, 1])).toEqual([1, 0]);
  });

  test('of pages that are worth the same the one listed first, every time', () => {
    const pages = ['nhãn a', 'nhãn b', 'nhãn c', ...filler];
    expect(order('nhãn', pages)).toEqual([0, 1, 2]);
    const backwards = indexOf(pages);
    for (const hits of backwards.hits.values()) {
      const rows = [...hits].reverse();
      hits.clear();
      for (const [record, hit] of rows) hits.set(record, hit);
    }
    expect(ranking('nhãn', backwards).map(({ record }) => record)).toEqual([0, 1, 2]);
  });
});

describe('a result', () => {
  test('that lacks words names them as typed, but no weak word', () => {
    const [first] = ranking('Nhãn HIỆU của tôi Mới', indexOf(['nhãn hiệu a', ...filler, 'mới']));
    expect(first).toMatchObject({ record: 0, missing: ['Mới'] });
  });

  test('that has less than half of what the best has is left out', () => {
    expect(order('một hai ba bốn', ['một hai ba bốn', 'bốn a', 'a b'])).toEqual([0]);
  });

  test('returns the places of the words, once each and in order, without weak words', () => {
    const [first] = ranking('hiệu nhãn của', indexOf(['a nhãn hiệu của nhãn', ...filler]));
    expect(first?.places).toEqual([1, 2, 4]);
  });

  test('is found by a synonym of the phrase, for less than by the phrase, and lacks nothing then', () => {
    const index = indexOf(['a nhãn mác', 'a thương hiệu', ...filler]);
    const rows = ranking('thương hiệu', index, [['thương hiệu', 'nhãn mác']]);
    expect(rows.map(({ record, missing }) => [record, missing])).toEqual([
      [1, []],
      [0, []],
    ]);
  });

  test('is not found by a synonym’s words scattered', () => {
    expect(ranking('logo', indexOf(['nhãn a hiệu']), [['logo', 'nhãn hiệu']])).toEqual([]);
  });

  test('is none for an empty query', () => {
    expect(ranking('', indexOf(['a']))).toEqual([]);
  });
});
