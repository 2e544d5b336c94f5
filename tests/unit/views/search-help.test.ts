/** Examples of words the plan has others for. */
import { expect, test } from 'vitest';
import { wordingExamples } from '../../../src/views/search-help.ts';

const synonyms = [
  { phrase: 'thương hiệu', means: ['nhãn hiệu', 'chỉ dẫn thương mại'] },
  { phrase: 'phát minh', means: ['sáng chế'] },
  { phrase: 'phát kiến', means: ['sáng chế'] },
  { phrase: 'hải quan', means: ['kiểm soát hàng hóa xuất'] },
];

test('are those that mean one thing, one for each thing, in the order of the table, and few', () => {
  expect(wordingExamples(synonyms)).toEqual([
    { said: 'phát minh', written: 'sáng chế' },
    { said: 'hải quan', written: 'kiểm soát hàng hóa xuất' },
  ]);
  expect(wordingExamples(synonyms, 1)).toHaveLength(1);
  expect(wordingExamples([])).toEqual([]);
});
