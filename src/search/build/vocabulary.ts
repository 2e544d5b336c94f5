/**
 * All words of the records and of the synonyms, as spelt there: most frequent first; words of similar frequency
 * in alphabetical order, which compresses better.
 */
import type { AliasedRecord } from './search-aliases.ts';
import type { SynonymPair } from './synonyms.ts';
import { wordsOf } from '../query/words.ts';

export function vocabularyOf(
  records: readonly Pick<AliasedRecord, 'title' | 'aliases' | 'text'>[],
  synonyms: readonly SynonymPair[],
): string[] {
  const texts = [
    ...records.map(({ title, aliases, text }) => [title, ...aliases, text].join(' ')),
    ...synonyms.map(([typed]) => typed),
  ];
  // Chunks repeat often: each is split once.
  const chunks = new Map<string, number>();
  for (const text of texts) for (const chunk of text.toLowerCase().split(/\s+/u)) add(chunks, chunk, 1);
  const counts = new Map<string, number>();
  for (const [chunk, times] of chunks)
    for (const word of wordsOf(chunk)) if (word.length > 1 && !/\p{N}/u.test(word)) add(counts, word, times);
  return [...counts]
    .map(([word, times]) => ({ word, times: Math.floor(Math.log2(times)) }))
    .sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}

function add(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}
