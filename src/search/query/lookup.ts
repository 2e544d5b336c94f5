/** Looks up the words of a question in the index; each word once for all versions of the question. */
import type { Hit, Hits, Index } from './hits.ts';
import { indexToken, prefixOf } from './index-format.ts';
import { lookupsOf, readQuery, type Term } from './query.ts';
import { understand, type Reading } from './reading.ts';
import type { SearchData } from './search-data.ts';
import { wordsOf } from './words.ts';

export interface Sources {
  data: SearchData;
  /** Hits of an index word, by record id. */
  hits(word: string): Promise<ReadonlyMap<string, Hit>>;
}

const PARTIAL = 0.8;
/** Separates the words of a code, of which only some may exist (`384/QĐUBND`). */
const SIGN = /[^\p{L}\p{M}\p{N}]/u;

export class Lookup {
  readonly vocabulary: ReadonlySet<string>;
  readonly #index: Index & { hits: Map<string, Hits> };
  readonly #sources: Sources;
  readonly #records: Map<string, number>;

  constructor(sources: Sources) {
    const { catalog, vocabulary } = sources.data;
    this.#sources = sources;
    this.#records = new Map(catalog.ids.map((id, record) => [id, record]));
    this.#index = { titles: catalog.titles, priors: catalog.priors, hits: new Map<string, Hits>() };
    this.vocabulary = new Set(vocabulary);
  }

  /** Splits the text into words and looks them up. */
  async read(text: string): Promise<Reading> {
    const { synonyms, everywhere } = this.#sources.data;
    const query = readQuery(text, synonyms, everywhere);
    await Promise.all(lookupsOf(query).map((word) => this.#hits(word)));
    for (const [at, term] of query.terms.entries())
      if (this.#isUnknown(term)) await this.#addParts(term, at === query.terms.length - 1);
    return understand(text, query, this.#index, this.vocabulary);
  }

  async #hits(word: string): Promise<Hits> {
    const known = this.#index.hits.get(word);
    if (known) return known;
    const found = await this.#sources.hits(word);
    const hits: Hits = new Map();
    for (const [id, hit] of found) {
      const record = this.#records.get(id);
      if (record !== undefined) hits.set(record, hit);
    }
    this.#index.hits.set(word, hits);
    return hits;
  }

  #isUnknown(term: Term): boolean {
    return term.forms.every(({ words }) => words.some((word) => !this.#index.hits.get(word)?.size));
  }

  /** For an unknown term: the parts of a code, or, if it is still being typed, words with this prefix. */
  async #addParts(term: Term, isLast: boolean): Promise<void> {
    const parts = wordsOf(term.typed);
    const words =
      parts.length > 1 ? parts.map((part) => indexToken([part])) : isLast ? [prefixOf(term.typed)] : [];
    const found = await Promise.all(words.map((word) => this.#hits(word)));
    const known = words.filter((_, at) => found[at]?.size);
    const isEnough = SIGN.test(term.typed) ? known.length > 0 : known.length === words.length;
    if (known.length > 0 && isEnough) term.forms.push({ words: known, weight: PARTIAL });
  }
}
