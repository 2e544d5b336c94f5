/** What helps when nothing is found: some of the everyday words for which the plan has others. */
import type { Synonym } from '../domain/types.ts';

/** Phrases that mean one thing alone, the first for each meaning: as many as a reader takes in at a glance. */
export function wordingExamples(synonyms: readonly Synonym[], most = 4): { said: string; written: string }[] {
  const saidFor = new Map<string, string>();
  for (const { phrase, means } of synonyms)
    if (means[0] && means.length === 1 && !saidFor.has(means[0])) saidFor.set(means[0], phrase);
  return [...saidFor].slice(0, most).map(([written, said]) => ({ said, written }));
}
