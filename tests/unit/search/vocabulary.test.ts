/** The vocabulary misspelt words are compared with. */
import { expect, test } from 'vitest';
import { vocabularyOf } from '../../../src/search/build/vocabulary.ts';

const record = (title: string, text: string) => ({ title, aliases: [], text });

test('has every word once as spelt, the most frequent first', () => {
  const records = [record('Sở Công', 'sở hữu, số sở'), record('', 'công Sở số')];
  expect(vocabularyOf(records, [])).toEqual(['sở', 'công', 'số', 'hữu']);
});

test('has what people say, too, and leaves out figures and single letters', () => {
  expect(vocabularyOf([record('a', '2025 QH15 b/c')], [['lô gô', 'nhãn hiệu']])).toEqual(['gô', 'lô', 'qh']);
});

test('is in the same order whatever the order of the pages', () => {
  const records = [record('b', 'xa gần'), record('a', 'gần hoà hòa')];
  expect(vocabularyOf([...records].reverse(), [])).toEqual(vocabularyOf(records, []));
});
