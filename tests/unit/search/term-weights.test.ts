/** What each word of a query is worth beside the others. */
import { expect, test } from 'vitest';
import { countAdjacent, type Hits } from '../../../src/search/query/hits.ts';
import { readQuery } from '../../../src/search/query/query.ts';
import { understand } from '../../../src/search/query/reading.ts';
import { indexToken } from '../../../src/search/query/index-format.ts';

const RECORDS = 100;

/**
 * A word that occurs in the first `records` records, at this place in each; `elsewhere`: in as many of the last.
 */
function standing(records: number, place: number, elsewhere = 0): Hits {
  const hits: Hits = new Map();
  for (let at = 0; at < records; at += 1) hits.set(at, { score: 1, places: [place] });
  for (let at = 1; at <= elsewhere; at += 1) hits.set(RECORDS - at, { score: 1, places: [50] });
  return hits;
}

function worthOf(text: string, words: Record<string, Hits>): number[] {
  const hits = new Map(Object.entries(words).map(([word, found]) => [indexToken([word]), found]));
  const index = { titles: Array.from({ length: RECORDS }, () => []), priors: [], hits };
  return understand(text, readQuery(text, [], ''), index, new Set(Object.keys(words))).words.map(
    ({ weight }) => weight,
  );
}

test('a rare word is worth more than a common one, a word of grammar hardly anything', () => {
  const [rare = 0, common = 0, grammar = 0] = worthOf('pleiku hàng của', {
    pleiku: standing(2, 0),
    hàng: standing(60, 9),
    của: standing(60, 19),
  });
  expect(rare).toBeGreaterThan(2 * common);
  expect(common).toBeGreaterThan(2 * grammar);
});

test('a common word beside a rare one is worth more where the two make one word', () => {
  const khau = standing(2, 1);
  const [apart = 0] = worthOf('cua khau', { cua: standing(60, 8), khau });
  const [together = 0, rarer = 0] = worthOf('cua khau', { cua: standing(2, 0, 58), khau });
  expect(together).toBeGreaterThan(2 * apart);
  expect(together).toBeLessThanOrEqual(rarer);
});

test('two words are adjacent in the records where one follows the other', () => {
  const first: Hits = new Map([[0, { score: 1, places: [0] }], [1, { score: 1, places: [1] }]]); // prettier-ignore
  const second: Hits = new Map([[0, { score: 1, places: [2] }], [1, { score: 1, places: [2] }]]); // prettier-ignore
  expect(countAdjacent(first, second)).toBe(1);
  expect(countAdjacent(second, first)).toBe(0);
});
