/** Pagefind in the browser: the index, loaded in chunks per word. */
import type { Hit } from './hits.ts';
import { ENTRY_TAG, PROGRAM } from './index-format.ts';
import { once } from './texts.ts';

export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

/** Typed accents weigh much, the length of a text less than by default: plan clauses are short. */
const RANKING = { diacriticSimilarity: 0.6, pageLength: 0.5, termSaturation: 1.2, termSimilarity: 0 };

export class Engine {
  readonly #pagefind: Pagefind;
  readonly #asked = new Map<string, Promise<Map<string, Hit>>>();

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** Hits of one index word, by record id. Requested once per word. */
  hits(word: string): Promise<Map<string, Hit>> {
    return once(this.#asked, word, async () => {
      const { results } = await this.#pagefind.search(word);
      return new Map(results.map(({ id, score, words }) => [id, { score, places: words }]));
    });
  }
}

/** `folder`: address of Pagefind's folder. Rejects if the browser or its policy does not allow WebAssembly. */
export async function loadEngine(folder: string): Promise<Engine> {
  if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly is not available');
  const pagefind = (await import(/* @vite-ignore */ folder + PROGRAM)) as Pagefind;
  return startEngine(pagefind, folder);
}

export async function startEngine(pagefind: Pagefind, basePath: string): Promise<Engine> {
  // A worker would load the engine again, for work of a few milliseconds.
  await pagefind.options({ basePath, noWorker: true, metaCacheTag: ENTRY_TAG, ranking: RANKING });
  await pagefind.init();
  return new Engine(pagefind);
}
