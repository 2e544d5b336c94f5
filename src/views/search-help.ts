/** What helps when nothing is found: some of the everyday words for which the plan has others. */
import type { Synonym } from '../domain/types.ts';

/** The first rows of the table that mean one thing alone: as many as a reader takes in at a glance. */
export function wordingExamples(synonyms: readonly Synonym[], most = 4): { said: string; written: string }[] {
  return synonyms
    .flatMap(({ phrase, means: [meant, ...more] }) =>
      meant !== undefined && more.length === 0 ? [{ said: phrase, written: meant }] : [],
    )
    .slice(0, most);
}
