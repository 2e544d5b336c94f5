/** What `npm run bench:search` counts as right, and how it spells its questions. */
import { describe, expect, test } from 'vitest';
import { quantile } from '../../../bench/search/quantile.ts';
import { samePage, samePlace, scoresOf } from '../../../bench/search/scores.ts';
import { SPELLINGS } from '../../../bench/search/spellings.ts';

describe('a result', () => {
  const answers = ['/cach-tinh/#dem', '/cach-tinh/', '/nguon/'];
  test('is right when it leads to the page of an answer, whatever the place', () => {
    for (const link of ['/cach-tinh/', '/cach-tinh/#dem', '/cach-tinh/#khac', '/nguon/#a'])
      expect(samePage(link, answers), link).toBe(true);
    expect(samePage('/cach-tinh/2020/', answers)).toBe(false);
  });

  test('is judged by its place only where places on its page are named', () => {
    expect(samePlace('/cach-tinh/#khac', answers)).toBe(false);
    for (const link of ['/cach-tinh/#dem', '/cach-tinh/', '/nguon/#a'])
      expect(samePlace(link, answers), link).toBe(true);
    expect(samePlace('/khac/#dem', answers)).toBe(false);
  });
});

test('scores count the first right result of each question', () => {
  const answers = ['/a/'];
  const lists = [['/a/', '/b/'], ['/b/', '/c/', '/a/'], ['/b/', '/c/', '/d/', '/a/', '/a/'], ['/b/'], []];
  expect(scoresOf(lists.map((links) => ({ links, answers })))).toEqual({
    success1: 1 / 5,
    success3: 2 / 5,
    mrr: (1 + 1 / 3 + 1 / 4) / 5,
    zero: 1 / 5,
  });
});

test('a question is spelt with its marks, without, taken apart, in capitals and with its slip', () => {
  const query = { code: '', part: '', kind: '', text: 'Đặc sản', slip: 'đặc sãn', answers: [] };
  expect(Object.values(SPELLINGS).map((spell) => spell(query))).toEqual([
    'Đặc sản',
    'Dac san',
    'Đặc sản'.normalize('NFD'),
    'ĐẶC SẢN',
    'đặc sãn',
  ]);
});

test('a quantile is one of the values', () => {
  const values = [30, 10, 20, 40];
  expect([0, 0.5, 0.95, 1].map((share) => quantile(values, share))).toEqual([10, 20, 40, 40]);
});
