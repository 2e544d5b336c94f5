/** What the search loads comes back as it was written. */
import { expect, test } from 'vitest';
import { makeCatalog } from '../../../src/search/query/catalog.ts';
import { readSearchData, writeSearchData } from '../../../src/search/query/search-data.ts';
import type { SynonymPair } from '../../../src/search/build/synonyms.ts';

const dataOf = (ids: string[]) => ({
  catalog: makeCatalog(ids.map((id) => ({ id, titleLengths: [2], prior: 1, facts: { loai: ['Nhiệm vụ'] } }))),
  packs: [{ name: 'a1b2c3', first: 0 }],
  synonyms: [],
  everywhere: 'Gia Lai',
  vocabulary: ['nhãn', 'hiệu'],
});

test('all synonyms are read, mutual or in one direction', () => {
  const synonyms: SynonymPair[] = [
    ['logo', 'nhãn hiệu'],
    ['SHTT', 'sở hữu trí tuệ'],
    ['sở hữu trí tuệ', 'SHTT'],
  ];
  const { synonyms: read } = readSearchData(writeSearchData({ ...dataOf([]), synonyms }));
  expect(read).toHaveLength(3);
  expect(read).toEqual(expect.arrayContaining(synonyms));
});

test.each([
  ['of one length', ['vi_812ab2b', 'vi_0000000', 'vi_fffffff']],
  ['one of which had to be longer', ['vi_812ab2b', 'vi_812ab2b9', 'vi_0000000']],
  ['of no record', []],
])('names %s are read as they were written', (_, ids) => {
  expect(readSearchData(writeSearchData(dataOf(ids)))).toEqual(dataOf(ids));
});
