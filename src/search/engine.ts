/** Pagefind in the browser: the index, loaded in chunks as words are asked for. */
import type { Hit } from './rank.ts';

export interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data(): Promise<{ url: string; raw_content?: string; content: string }>;
}

export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** Marks that were typed count for much; a text's length for less than elsewhere: plan clauses are short. */
const RANKING = { diacriticSimilarity: 0.6, pageLength: 0.5, termSaturation: 1.2, termSimilarity: 0 };

export class Engine {
  readonly #pagefind: Pagefind;
  readonly #results = new Map<string, PagefindResult>();
  readonly #asked = new Map<string, Promise<Map<string, Hit>>>();

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /** Where one word of the index stands, by record. Asked once a word. */
  async hits(word: string): Promise<Map<string, Hit>> {
    const asked = this.#asked.get(word) ?? this.#ask(word);
    this.#asked.set(word, asked);
    return asked;
  }

  async #ask(word: string): Promise<Map<string, Hit>> {
    const { results } = await this.#pagefind.search(word);
    for (const result of results) this.#results.set(result.id, result);
    return new Map(results.map(({ id, score, words }) => [id, { score, places: words }]));
  }

  /** A record's address and its text, word for word as indexed. */
  async record(id: string): Promise<{ url: string; words: string[] }> {
    // A record nobody has found by a word yet is found by none: every record is.
    if (!this.#results.has(id)) await this.#askAll();
    const data = await this.#results.get(id)?.data();
    if (!data) throw new Error(`No record ${id}`);
    return { url: data.url, words: data.content.split(/\s+/u) };
  }

  async #askAll(): Promise<void> {
    const { results } = await this.#pagefind.search(null as unknown as string);
    for (const result of results) this.#results.set(result.id, result);
  }
}

/** Rejects where the browser or its policy does not allow WebAssembly. */
export async function loadEngine(base: string): Promise<Engine> {
  if (typeof WebAssembly === 'undefined') throw new Error('WebAssembly is not available');
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  return startEngine(pagefind, `${base}pagefind/`);
}

export async function startEngine(pagefind: Pagefind, basePath: string): Promise<Engine> {
  // A worker would load the engine a second time, for work of a few milliseconds.
  await pagefind.options({ basePath, noWorker: true, ranking: RANKING });
  await pagefind.init();
  return new Engine(pagefind);
}
