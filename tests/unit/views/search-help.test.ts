/** Examples of words the plan has others for. */
import { expect, test } from 'vitest';
import { searchExamples, wordingExamples } from '../../../src/views/search-help.ts';
import { makePlan } from '../../support/make-plan.ts';

const synonyms = [
  { phrase: 'thương hiệu', means: ['nhãn hiệu', 'chỉ dẫn thương mại'] },
  { phrase: 'phát minh', means: ['sáng chế'] },
  { phrase: 'phát kiến', means: ['sáng chế'] },
  { phrase: 'hải quan', means: ['kiểm soát hàng hóa xuất'] },
];

test('a task is asked for by its code behind a word, as people say it', () => {
  const tasks = ['III.1.1', 'III.1.2', 'III.1.3', 'III.1.4', 'III.1.5', 'III.1.6'].map((code) => ({ code }));
  expect(searchExamples(makePlan({ tasks }))).toContain('mục III.1.6');
});

test('are those that mean one thing, one for each thing, in the order of the table, and few', () => {
  expect(wordingExamples(synonyms)).toEqual([
    { said: 'phát minh', written: 'sáng chế' },
    { said: 'hải quan', written: 'kiểm soát hàng hóa xuất' },
  ]);
  expect(wordingExamples(synonyms, 1)).toHaveLength(1);
  expect(wordingExamples([])).toEqual([]);
});
