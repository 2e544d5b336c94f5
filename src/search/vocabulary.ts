/** Every word of the records, and of what people say for them, once, in its most frequent spelling, the most frequent word first. */
import type { SearchRecord } from './records.ts';
import type { Synonym } from './synonyms.ts';
import { fold, wordsOf } from './words.ts';

export function vocabularyOf(records: readonly SearchRecord[], synonyms: readonly Synonym[]): string[] {
  const spelt = new Map<string, Map<string, number>>();
  const texts = [
    ...records.map(({ title, text }) => `${title} ${text}`),
    ...synonyms.map(([typed]) => typed),
  ];
  for (const text of texts)
    for (const word of wordsOf(text)) {
      const key = fold(word);
      if (key.length < 2 || /\p{N}/u.test(key)) continue;
      const forms = spelt.get(key) ?? new Map<string, number>();
      forms.set(word.toLowerCase(), (forms.get(word.toLowerCase()) ?? 0) + 1);
      spelt.set(key, forms);
    }
  const words = [...spelt.values()].map((forms) => {
    const byCount = [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return { word: byCount[0]?.[0] ?? '', count: byCount.reduce((total, [, count]) => total + count, 0) };
  });
  return words.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)).map(({ word }) => word);
}
