/** Pagefind in the browser: the index, loaded in chunks per word. */
import { readFragment } from '../build/fragment.ts';
import type { Hit } from './hits.ts';

export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

/** Typed accents weigh much, the length of a text less than by default: plan clauses are short. */
const RANKING = { diacriticSimilarity: 0.6, pageLength: 0.5, termSaturation: 1.2, termSimilarity: 0 };

export class Engine {
  readonly #pagefind: Pagefind;
  readonly #folder: string;
  readonly #asked = new Map<string, Promise<Map<string, Hit>>>();
  readonly #records = new Map<string, Promise<{ url: string; words: string[] }>>();

  constructor(pagefind: Pagefind, folder: string) {
    this.#pagefind = pagefind;
    this.#folder = folder;
  }

  /** Hits of one index word, by record id. Requested once per word. */
  hits(word: string): Promise<Map<string, Hit>> {
    return once(this.#asked, word, async () => {
      const { results } = await this.#pagefind.search(word);
      return new Map(results.map(({ id, score, words }) => [id, { score, places: words }]));
    });
  }

  /** A record's address from the site's root, and its text as shown, chunk for chunk. Loaded once. */
  record(id: string): Promise<{ url: string; words: string[] }> {
    return once(this.#records, id, async () => {
      const { url, content } = await readFragment(`${this.#folder}fragment/${id}.pf_fragment`);
      return { url, words: content.split(/\s+/u) };
    });
  }
}

/** Caches the promise per key; a failed request is retried. */
function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const asked = known.get(key) ?? ask();
  known.set(key, asked);
  asked.catch(() => known.delete(key));
  return asked;
}

/** Rejects if the browser or its policy does not allow WebAssembly. */
export async function loadEngine(base: string): Promise<Engine> {
  if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly is not available');
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  return startEngine(pagefind, `${base}pagefind/`);
}

export async function startEngine(pagefind: Pagefind, basePath: string): Promise<Engine> {
  // A worker would load the engine again, for work of a few milliseconds.
  await pagefind.options({ basePath, noWorker: true, ranking: RANKING });
  await pagefind.init();
  return new Engine(pagefind, basePath);
}
