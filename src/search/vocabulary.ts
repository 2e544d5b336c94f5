/** Every word of the records, and of what people say for them, as spelt there, the most frequent first. */
import type { AskedRecord } from './askings.ts';
import type { Synonym } from './synonyms.ts';
import { wordsOf } from './words.ts';

export function vocabularyOf(
  records: readonly Pick<AskedRecord, 'title' | 'asked' | 'text'>[],
  synonyms: readonly Synonym[],
): string[] {
  const texts = [
    ...records.map(({ title, asked, text }) => [title, ...asked, text].join(' ')),
    ...synonyms.map(([typed]) => typed),
  ];
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => wordsOf(text.toLowerCase())))
    if (word.length > 1 && !/\p{N}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}
