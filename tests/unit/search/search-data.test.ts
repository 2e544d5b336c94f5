/** What the search loads comes back as it was written. */
import { expect, test } from 'vitest';
import { makeCatalog } from '../../../src/search/catalog.ts';
import { readSearchData, writeSearchData } from '../../../src/search/search-data.ts';

const dataOf = (ids: string[]) => ({
  catalog: makeCatalog(ids.map((id) => ({ id, titleLengths: [2], prior: 1, facts: { loai: ['Nhiệm vụ'] } }))),
  synonyms: [],
  everywhere: 'Gia Lai',
  vocabulary: ['nhãn', 'hiệu'],
});

test.each([
  ['of one length', ['vi_812ab2b', 'vi_0000000', 'vi_fffffff']],
  ['one of which had to be longer', ['vi_812ab2b', 'vi_812ab2b9', 'vi_0000000']],
  ['of no record', []],
])('names %s are read as they were written', (_, ids) => {
  expect(readSearchData(writeSearchData(dataOf(ids)))).toEqual(dataOf(ids));
});
